package endcap.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts the Markdown of an article into its sections. */
final class Sections {
    private static final int DEEPEST = 12;
    private static final String POINT = "– ";

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /**
     * The sections of a body. Words before the first heading are a section under {@code title}.
     *
     * @param firstLine the line of the file the body begins with
     */
    List<Section> of(String title, String body, int firstLine) {
        List<String> lines = body.lines().toList();
        List<Section> sections = new ArrayList<>();
        String heading = title;
        int headingLine = -1;
        List<Block> blocks = new ArrayList<>();
        for (Node node = parser.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                int nextLine = lineOf(next);
                add(sections, heading, headingLine, firstLine, lines.subList(headingLine + 1, nextLine), blocks);
                heading = words(next);
                headingLine = nextLine;
                blocks = new ArrayList<>();
            } else {
                blocks.addAll(blocks(node));
            }
        }
        add(sections, heading, headingLine, firstLine, lines.subList(headingLine + 1, lines.size()), blocks);
        return sections;
    }

    private static void add(
            List<Section> to, String heading, int headingLine, int firstLine, List<String> lines, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            String text = String.join("\n", lines).strip();
            to.add(new Section(heading, firstLine + Math.max(0, headingLine), text, blocks));
        }
    }

    private static int lineOf(Heading heading) {
        return heading.getSourceSpans().get(0).getLineIndex();
    }

    private static List<Block> blocks(Node node) {
        String words = words(node);
        if (words.isBlank()) {
            return List.of();
        }
        return switch (node) {
            case OrderedList list -> List.of(new Block.Steps(items(list)));
            case BulletList list -> List.of(new Block.Points(items(list)));
            case BlockQuote quote -> List.of(new Block.Speech(words));
            default -> List.of(new Block.Paragraph(words));
        };
    }

    private static List<String> items(Node list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(words(item));
        }
        return items;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        append(node, words);
        return words.toString().strip();
    }

    private static void append(Node node, StringBuilder to) {
        switch (node) {
            case Text text -> to.append(text.getLiteral());
            case Code code -> to.append(code.getLiteral());
            case FencedCodeBlock code -> to.append(code.getLiteral());
            case IndentedCodeBlock code -> to.append(code.getLiteral());
            case SoftLineBreak soft -> to.append(joint(to));
            case HardLineBreak hard -> to.append('\n');
            default -> {
                if (node instanceof ListItem || node instanceof Paragraph) {
                    to.append(newLine(to)).append(node instanceof ListItem && !to.isEmpty() ? POINT : "");
                }
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    append(child, to);
                }
            }
        }
    }

    /** What parts the next paragraph or point from what stands before it. */
    private static String newLine(StringBuilder before) {
        int point = before.length() - POINT.length();
        boolean fresh = before.isEmpty() || (point >= 0 && before.indexOf(POINT, point) == point);
        return fresh ? "" : "\n";
    }

    /** Chinese is written on without a space where a line was broken. */
    private static String joint(StringBuilder before) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return last < 128 ? " " : "";
    }
}
