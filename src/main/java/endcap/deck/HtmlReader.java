package endcap.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A web page saved as a file: a unit is a heading with its text; scripts and navigation are left out. */
final class HtmlReader implements NodeFilter {
    private static final String NOT_READ =
            "script, style, noscript, template, nav, header, footer, aside, form, button, "
                    + "select, svg, iframe, object, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none]";

    private final Outline outline;
    private final StringBuilder text = new StringBuilder();
    private Block.Kind kind = Block.Kind.PARAGRAPH;

    private HtmlReader(Outline outline) {
        this.outline = outline;
    }

    static void read(Path file, Draft draft) throws IOException {
        Document page = Jsoup.parse(PlainText.of(Files.readAllBytes(file)));
        if (page.selectFirst("img") != null) {
            draft.hasPictures();
        }
        page.select(NOT_READ).remove();
        Outline outline = new Outline(draft);
        List<Element> main = page.select("main, article");
        Element content = main.size() == 1 ? main.getFirst() : page.body();
        if (content.selectFirst("h1") == null) {
            outline.heading(1, page.title());
        }
        HtmlReader reader = new HtmlReader(outline);
        content.filter(reader);
        reader.flush();
        outline.close();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText()
                    .replaceAll("(?<=\\p{IsHan})\\s*\\n\\s*(?=\\p{IsHan})", "")
                    .replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            if (isTable(element)) {
                flush();
                table(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            String name = element.normalName();
            if (name.matches("h[1-6]")) {
                outline.heading(name.charAt(1) - '0', text.toString());
                text.setLength(0);
            }
            flush();
            kind = Block.Kind.PARAGRAPH;
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String name = element.normalName();
        boolean paragraphOfItem =
                kind != Block.Kind.PARAGRAPH && text.toString().matches("\\s*(?:\\d+\\. )?") && !name.equals("li");
        if (name.equals("br")) {
            text.append('\n');
        } else if (element.isBlock() && !paragraphOfItem) {
            flush();
            kind = kind(element);
            if (kind == Block.Kind.NUMBERED) {
                text.append(element.elementSiblingIndex() + 1).append(". ");
            }
        }
    }

    private static Block.Kind kind(Element element) {
        if (!element.normalName().equals("li")) {
            return Block.Kind.PARAGRAPH;
        }
        Element list = element.parent();
        return list != null && list.normalName().equals("ol") ? Block.Kind.NUMBERED : Block.Kind.BULLET;
    }

    /** Whether it holds rows; a table that holds tables only lays out the page. */
    private static boolean isTable(Element element) {
        return element.normalName().equals("table")
                && element.select("table").size() == 1
                && element.selectFirst("h1, h2, h3, h4, h5, h6") == null;
    }

    private void table(Element table) {
        List<List<String>> rows = table.select("tr").stream()
                .map(row -> row.select("> th, > td").stream()
                        .map(Element::text)
                        .map(Prose::heading)
                        .toList())
                .toList();
        Table.lines(rows).forEach(outline::line);
    }

    private void flush() {
        outline.lines(text.toString(), kind, 0);
        text.setLength(0);
    }
}
