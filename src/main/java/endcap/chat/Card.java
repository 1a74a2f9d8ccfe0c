package endcap.chat;

import java.math.BigDecimal;
import java.util.List;

/**
 * A piece of a reply that every channel can draw. Sealed: a new kind does not compile until each channel draws it.
 *
 * <p>All text is plain: no markup of any channel. Line breaks count.
 */
public sealed interface Card {
    /** What the reply is about, in a few words. */
    record Heading(String text) implements Card {}

    /** A paragraph. */
    record Text(String text) implements Card {}

    /** A line to notice first: a verdict, a doubt, a thing that went wrong. */
    record Warning(Tone tone, String text) implements Card {}

    /** Labelled values. */
    record Facts(List<Fact> facts) implements Card {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Rows under column names. */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Card {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Things to do, in order. */
    record Steps(List<String> items) implements Card {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /** Somebody else's words, with where they stand. */
    record Quote(String text, String source) implements Card {}

    /** Numbers over labels. Every series has a value for every label; null where there is none. */
    record Chart(ChartKind kind, String title, String unit, List<String> labels, List<Series> series) implements Card {
        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** Buttons. */
    record Choices(List<Choice> choices) implements Card {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** A form to fill in. */
    record Fill(Form form) implements Card {}

    /** How a line is meant; channels show it by word or sign as well as by colour. */
    enum Tone {
        GOOD,
        INFO,
        WARN,
        STOP
    }

    /** How a chart is drawn. */
    enum ChartKind {
        BAR,
        LINE
    }

    /** One labelled value. */
    record Fact(String label, String value) {}

    /** A column and whether its cells are numbers, which line up on the right. */
    record Column(String label, boolean numeric) {
        public static Column text(String label) {
            return new Column(label, false);
        }

        public static Column number(String label) {
            return new Column(label, true);
        }
    }

    /** One line or set of bars. */
    record Series(String name, List<BigDecimal> values) {
        public Series {
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }
}
