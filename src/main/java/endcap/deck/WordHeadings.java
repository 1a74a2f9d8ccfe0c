package endcap.deck;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;

/** Which paragraphs of a Word document are headings: by their style and, where no style says so, by bold letters. */
final class WordHeadings {
    /** The level of a line of the table of contents. */
    static final int CONTENTS = -1;

    private static final Pattern NAME = Pattern.compile("(?:heading|标题|標題)\\s*(\\d)");
    private static final Pattern CONTENTS_NAME = Pattern.compile("(?:toc|目录|目錄)\\s*\\d?.*");
    /** Columns; a longer bold paragraph is emphasis. */
    private static final int LONGEST = 50;

    private final XWPFDocument document;
    private final boolean styled;

    WordHeadings(XWPFDocument document) {
        this.document = document;
        this.styled = document.getParagraphs().stream().anyMatch(paragraph -> byStyle(paragraph) > 0);
    }

    /** 1 to 9 for a heading, 0 for text, {@link #CONTENTS} for the table of contents. */
    int level(XWPFParagraph paragraph) {
        int level = byStyle(paragraph);
        return level == 0 && !styled && looksLikeOne(paragraph) ? 1 : level;
    }

    private int byStyle(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetOutlineLvl()) {
            int level = properties.getOutlineLvl().getVal().intValue() + 1;
            return level <= 9 ? level : 0;
        }
        Set<String> seen = new HashSet<>();
        String id = paragraph.getStyle();
        while (id != null && seen.add(id)) {
            XWPFStyle style =
                    document.getStyles() == null ? null : document.getStyles().getStyle(id);
            int level = style == null ? ofName(id) : ofStyle(style);
            if (level != 0) {
                return level;
            }
            id = style == null ? null : style.getBasisStyleID();
        }
        return 0;
    }

    private static int ofStyle(XWPFStyle style) {
        int level = ofName(style.getName());
        var properties = style.getCTStyle().getPPr();
        if (level == 0 && properties != null && properties.isSetOutlineLvl()) {
            int outline = properties.getOutlineLvl().getVal().intValue() + 1;
            return outline <= 9 ? outline : 0;
        }
        return level;
    }

    private static int ofName(@Nullable String name) {
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        Matcher heading = NAME.matcher(plain);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        if (CONTENTS_NAME.matcher(plain).matches()) {
            return CONTENTS;
        }
        return plain.equals("title") || plain.equals("标题") ? 1 : 0;
    }

    private static boolean looksLikeOne(XWPFParagraph paragraph) {
        String text = paragraph.getText().strip();
        boolean bold = paragraph.getRuns().stream()
                        .filter(run -> !run.text().isBlank())
                        .allMatch(XWPFRun::isBold)
                && paragraph.getNumID() == null;
        return !text.isEmpty() && bold && Prose.columns(text) <= LONGEST && !text.matches("(?s).*[。！？；，;,.]$");
    }
}
