package endcap.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown that is no article: a unit is a heading with its text. A head between two lines {@code ---} is left out. */
final class MarkdownReader extends AbstractVisitor {
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private final Outline outline;
    private int depth;

    private MarkdownReader(Outline outline) {
        this.outline = outline;
    }

    static void read(Path file, Draft draft) throws IOException {
        String text = PlainText.of(Files.readAllBytes(file)).replace("\r\n", "\n");
        String body = text.replaceFirst("\\A---\\n(?s:.*?)\\n---[ \\t]*(?:\\n|\\z)", "");
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Outline outline = new Outline(draft);
        parser.parse(body).accept(new MarkdownReader(outline));
        outline.close();
    }

    @Override
    public void visit(Heading heading) {
        outline.heading(heading.getLevel(), words(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        int level = Math.max(depth - 1, 0);
        if (!(paragraph.getParent() instanceof ListItem item) || item.getFirstChild() != paragraph) {
            outline.lines(words(paragraph), Block.Kind.PARAGRAPH, level);
        } else if (item.getParent() instanceof OrderedList) {
            outline.lines(number(item) + ". " + words(paragraph), Block.Kind.NUMBERED, level);
        } else {
            outline.lines(words(paragraph), Block.Kind.BULLET, level);
        }
    }

    private static int number(ListItem item) {
        int number = 1;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }

    @Override
    public void visit(ListItem item) {
        depth++;
        visitChildren(item);
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral().lines().forEach(line -> outline.line(Line.of(line, Line.Break.HARD)));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<List<String>> rows = new ArrayList<>();
            rows(block, rows);
            Table.lines(rows).forEach(outline::line);
        }
    }

    private static void rows(Node part, List<List<String>> rows) {
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow row) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(Prose.heading(words(cell)));
                }
                rows.add(cells);
            } else if (child instanceof CustomNode || child instanceof CustomBlock) {
                rows(child, rows);
            }
        }
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(WORDS.render(child));
        }
        return words.toString();
    }
}
