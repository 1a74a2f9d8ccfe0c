package endcap.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file under the name its sender gave it, for as long as somebody reads it: readers go by the name's ending. */
final class NamedCopy {
    private NamedCopy() {}

    /** Puts the content into the file it is given. */
    private interface Filling {
        void fill(Path copy) throws IOException;
    }

    static <T> T of(byte[] content, String name, KeptFiles.Use<T> use) {
        return of(copy -> Files.write(copy, content), name, use);
    }

    static <T> T of(Path content, String name, KeptFiles.Use<T> use) {
        return of(copy -> Files.copy(content, copy), name, use);
    }

    private static <T> T of(Filling filling, String name, KeptFiles.Use<T> use) {
        try {
            Path folder = Files.createTempDirectory("endcap-upload");
            Path copy = in(folder, name);
            try {
                filling.fill(copy);
                return use.use(copy);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path in(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException notInTheLettersOfThisComputer) {
            int dot = name.lastIndexOf('.');
            return folder.resolve("file" + (dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "")));
        }
    }
}
