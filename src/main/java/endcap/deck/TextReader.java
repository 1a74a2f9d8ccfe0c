package endcap.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text: headings are guessed from numbering, from standing alone and from being underlined. */
final class TextReader {
    private static final Pattern CHAPTER =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]{1,4}[章节篇部分讲].*|#{1,6}\\s.+|Chapter\\s+\\w+.*)");
    private static final Pattern PART =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、.*|\\d{1,2}\\.\\d{1,2}[.\\s].*|【.{1,30}】)$");
    private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,}|\\*{3,}|_{3,})$");
    private static final Pattern SENTENCE = Pattern.compile(".*[。！？；，、!?;,.：:]$");
    /** Columns; a longer line is a sentence. */
    private static final int LONGEST = 50;

    private final List<String> lines;
    private final Outline outline;

    private TextReader(List<String> lines, Outline outline) {
        this.lines = lines;
        this.outline = outline;
    }

    static void read(Path file, Draft draft) throws IOException {
        Outline outline = new Outline(draft);
        new TextReader(
                        PlainText.of(Files.readAllBytes(file))
                                .lines()
                                .map(String::strip)
                                .toList(),
                        outline)
                .read();
        outline.close();
    }

    private void read() {
        boolean apart = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int level = level(i);
            if (UNDERLINE.matcher(line).matches()) {
                apart = true;
            } else if (level > 0) {
                outline.heading(level, line.replaceFirst("^#+\\s+", ""));
                apart = true;
            } else {
                outline.line(Line.of(line, apart || line.isEmpty() ? Line.Break.HARD : broken(i)));
                apart = line.isEmpty();
            }
        }
    }

    /** A full line was broken by the page's width; after a short one something new may begin. */
    private Line.Break broken(int index) {
        return Prose.columns(lines.get(index - 1)) >= LONGEST ? Line.Break.SOFT : Line.Break.UNSURE;
    }

    /** 0 for a line of text. */
    private int level(int index) {
        String line = lines.get(index);
        if (line.isEmpty()
                || Prose.columns(line) > LONGEST
                || SENTENCE.matcher(line).matches()) {
            return 0;
        }
        if (CHAPTER.matcher(line).matches() || isUnderlined(index)) {
            return 1;
        }
        boolean alone = at(index - 1).isEmpty() && at(index + 1).isEmpty() && index + 2 < lines.size();
        boolean followed = !PART.matcher(at(index + 1)).matches();
        if (PART.matcher(line).matches() && followed) {
            return 2;
        }
        return alone
                        && !Signs.isNumbered(line)
                        && Signs.strip(Line.of(line, Line.Break.HARD)).kind() == Block.Kind.PARAGRAPH
                ? 2
                : 0;
    }

    private boolean isUnderlined(int index) {
        return UNDERLINE.matcher(at(index + 1)).matches()
                && !UNDERLINE.matcher(lines.get(index)).matches();
    }

    private String at(int index) {
        return index < 0 || index >= lines.size() ? "" : lines.get(index);
    }
}
