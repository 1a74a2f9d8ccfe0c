package endcap.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody sent, whichever channel it came by.
 *
 * <p>The same delivery with the same content is the same file: a channel may hand it over twice, also on two nodes. Several
 * files of one delivery are handed over one after another.
 *
 * @param message who sent it, and the words that came with it; they may be blank
 * @param name as the sender's computer calls it, which may be anything; it is tidied so that it can be shown and used as the
 *     name of a file
 * @param content a file on this computer, of any name, which the channel deletes once the answer is there
 */
public record Upload(Message message, String name, Path content) {
    /** The most bytes a channel need fetch: what is larger is refused whatever it is, by {@link Chat#receive} too. */
    public static final long LARGEST = 30L << 20;

    /** In characters: what file systems allow in bytes is three times as much. */
    private static final int LONGEST_NAME = 60;

    public Upload {
        name = tidied(name);
    }

    /**
     * Lets through what is not larger than that, in bytes.
     *
     * @throws UserError {@code upload.too-large}
     */
    public void refuseOver(long most) {
        try {
            if (Files.size(content) > most) {
                throw UserError.of("upload.too-large", name, most >> 20);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Without folders, signs that are not seen or not allowed in names, and what makes a file hidden. */
    private static String tidied(String raw) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String plain = Cleaning.clean(last)
                .replace("\n", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("^[.~$ ]+", "");
        return plain.isEmpty() ? "file" : shortened(plain);
    }

    /** The ending stays: it tells programs what it is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST_NAME - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
