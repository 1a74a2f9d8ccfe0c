package endcap.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a line besides its words: bullet signs, control characters, spaces for show. */
final class Signs {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•●○◦◆◇■□▪▫▲△▶►▷➢➤➔→※★☆✓✔✦❖\\uF000-\\uF0FF·‣⁃∙]+\\s*|[-–*]\\s+)(?=.)");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\d{1,2}[.、)）](?!\\d)|[（(]?[一二三四五六七八九十]{1,3}[)）、]|[（(]\\d{1,2}[)）]|[①-⑳]|第[一二三四五六七八九十\\d]{1,3}[步章节条]).*",
            Pattern.DOTALL);
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\uFFFD&&[^\\t\\n\\u000B\\r\\uF000-\\uF0FF]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u3000\\u202F]+");
    /** Single Chinese characters set apart, as designers do with titles. */
    private static final Pattern SPACED_OUT = Pattern.compile("(?<=(?:^|\\s)\\p{IsHan}) (?=\\p{IsHan}(?:\\s|$))");
    /** Full-width punctuation brings its own space. */
    private static final Pattern BESIDE_WIDE = Pattern.compile("(?<=[，。、；：！？）】》]) | (?=[，。、；：！？（【《])");

    private Signs() {}

    /** The line without its sign; one that had a bullet sign is a bullet, one that begins with a number is numbered. */
    static Line strip(Line line) {
        String text = clean(line.text());
        Matcher sign = BULLET.matcher(text);
        boolean plain = line.kind() == Block.Kind.PARAGRAPH;
        if (sign.find() && line.kind() != Block.Kind.ROW) {
            Block.Kind kind = plain ? Block.Kind.BULLET : line.kind();
            String rest = text.substring(sign.end()).strip();
            return new Line(
                    rest,
                    isNumbered(rest) && plain ? Block.Kind.NUMBERED : kind,
                    line.level(),
                    Line.Break.HARD,
                    line.size());
        }
        Block.Kind kind = plain && isNumbered(text) ? Block.Kind.NUMBERED : line.kind();
        return new Line(text, kind, line.level(), line.before(), line.size());
    }

    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** On one line, without what cannot be seen and with single spaces. */
    static String clean(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String single = SPACES.matcher(visible).replaceAll(" ").strip();
        return SPACED_OUT.matcher(BESIDE_WIDE.matcher(single).replaceAll("")).replaceAll("");
    }
}
