package endcap.knowledge;

import java.util.List;

/**
 * What stands under one heading.
 *
 * @param line where the heading stands in the file, counted from 1
 * @param text the words as they stand in the file, Markdown signs included
 */
record Section(String heading, int line, String text, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
    }
}
