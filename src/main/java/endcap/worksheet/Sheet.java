package endcap.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A worksheet, as its definition says it.
 *
 * @param id the catalogue's, and the name of its file
 * @param words what else it is asked for by
 * @param topic the id of the article about it
 * @param renewMonths after so many months what a form says is to be renewed; 0 for never
 * @param results in an order in which each needs only those before it
 * @param verdict the first that holds is the verdict
 * @param reasons all that hold are said beside it
 * @param chart the results that are drawn over time
 * @param channels the ways its evidence may come by
 */
public record Sheet(
        String id,
        Label title,
        Label help,
        Label group,
        List<String> words,
        Sees sees,
        Shape shape,
        About about,
        Optional<String> topic,
        int renewMonths,
        List<Field> fields,
        List<Result> results,
        List<Threshold> verdict,
        List<Threshold> reasons,
        List<String> chart,
        List<Channel> channels) {
    /** The name of the verdict among the results. */
    public static final String VERDICT = "verdict";

    /** The right its entries need. */
    public enum Sees {
        /** To see the account; to keep, to log for it. */
        ACCOUNT,
        /** To see the account's credit. */
        CREDIT
    }

    /** How it is filled in. */
    public enum Shape {
        /** All at once; each entry is complete. */
        CALCULATION,
        /** Bit by bit; what is known is all entries one over the other. */
        FORM
    }

    /** Whether it is about a customer. */
    public enum About {
        NEEDED,
        OPTIONAL,
        NONE
    }

    public Sheet {
        words = List.copyOf(words);
        fields = List.copyOf(fields);
        results = List.copyOf(results);
        verdict = List.copyOf(verdict);
        reasons = List.copyOf(reasons);
        chart = List.copyOf(chart);
        channels = List.copyOf(channels);
    }

    /** The field with that name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The result with that name. */
    public Optional<Result> result(String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    /** Everything a person may call it. */
    public List<String> names() {
        return Stream.concat(Stream.of(id, title.zh(), title.en()), words.stream())
                .toList();
    }

    /** Whether it is filled in bit by bit. */
    public boolean isForm() {
        return shape == Shape.FORM;
    }

    /** Whether a look at it is a look at credit. */
    public boolean aboutCredit() {
        return sees == Sees.CREDIT;
    }
}
