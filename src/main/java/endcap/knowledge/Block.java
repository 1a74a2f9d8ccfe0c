package endcap.knowledge;

import java.util.List;

/** A piece of a section, without its Markdown signs. An answer is cut between blocks or items, never inside one. */
sealed interface Block {
    /** What to do, in order. */
    record Steps(List<String> items) implements Block {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /** Points without an order. */
    record Points(List<String> items) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /** Words to say. */
    record Speech(String text) implements Block {}

    /** Running text, or a formula on a line of its own. */
    record Paragraph(String text) implements Block {}
}
