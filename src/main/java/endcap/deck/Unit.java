package endcap.deck;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a search finds and a reply cites as {@code file · slide 7 · heading}.
 *
 * @param file the file's path below the folder it was found in, with {@code /}
 * @param heading the slide's or page's title, the path of headings of a section ({@code 异议处理 › 价格}); empty when
 *     there is none
 */
public record Unit(String file, Locator locator, String heading, List<Block> blocks) {
    public Unit {
        blocks = List.copyOf(blocks);
    }

    /** All blocks, one a line, without the heading. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
