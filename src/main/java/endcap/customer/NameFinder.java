package endcap.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds the names of customers in what was said: every likeness of every run of words is a candidate, and of candidates
 * that share words the best stays.
 *
 * <p>Costs grow with the length of the text and, for sounds and typos, with the number of names searched: about 1 ms for a
 * sentence over 500 customers.
 */
final class NameFinder {
    /** A longer name that is only similar wins over a shorter exact one when it accounts for so many more units. */
    private static final int TELLING_MORE = 2;

    /** Sounds and typos are looked for only in the beginning of very long texts. */
    private static final int UNITS_HEARD = 120;

    private static final Comparator<Candidate> SUREST_FIRST = Comparator.comparing(Candidate::likeness)
            .thenComparing(Comparator.comparing(Candidate::matched).reversed())
            .thenComparing(Candidate::shortfall)
            .thenComparing(candidate -> candidate.span().from());

    private final List<Pool> pools;
    private final Map<String, Customer> learned;

    /**
     * A finder.
     *
     * @param learned what this person calls customers, by the name without gaps
     */
    NameFinder(List<Pool> pools, Map<String, Customer> learned) {
        this.pools = List.copyOf(pools);
        this.learned = Map.copyOf(learned);
    }

    /** The names in the text, in reading order, no two sharing a word. */
    List<Found> find(Said said, Care care) {
        List<Candidate> candidates = learned(said);
        for (Pool pool : pools) {
            candidates(said, pool, care)
                    .map(candidate -> candidate.owned(pool.own()))
                    .forEach(candidates::add);
        }
        return choose(candidates);
    }

    private List<Candidate> learned(Said said) {
        List<Candidate> found = new ArrayList<>();
        for (Span span : learned.isEmpty() ? List.<Span>of() : said.spans(Integer.MAX_VALUE)) {
            Customer customer = learned.get(span.written());
            if (customer != null) {
                found.add(span.means(customer, Likeness.LEARNED, 0, span.length()));
            }
        }
        return found;
    }

    private static Stream<Candidate> candidates(Said said, Pool pool, Care care) {
        WrittenScan written = new WrittenScan(pool.index(), care);
        SoundScan sounds = new SoundScan(pool.index(), care);
        TypoScan typos = new TypoScan(pool.index(), care);
        List<Candidate> found = new ArrayList<>();
        said.spans(Integer.MAX_VALUE).forEach(span -> found.addAll(written.whole(span)));
        for (int at = 0; at < said.units().size(); at++) {
            found.addAll(written.parts(said, at));
        }
        for (Span span : said.spans(UNITS_HEARD)) {
            found.addAll(sounds.in(span));
            found.addAll(typos.in(span));
        }
        return found.stream();
    }

    private static List<Found> choose(List<Candidate> candidates) {
        Map<Span, List<Candidate>> bySpan = new LinkedHashMap<>();
        candidates.forEach(candidate -> bySpan.computeIfAbsent(candidate.span(), span -> new ArrayList<>())
                .add(candidate));
        List<List<Candidate>> groups = new ArrayList<>();
        bySpan.values().forEach(group -> groups.add(best(group)));
        groups.sort(Comparator.comparing((List<Candidate> group) -> group.get(0), SUREST_FIRST));
        return found(withoutTornOut(groups));
    }

    /** The best groups that share no word; one torn out of a longer name makes room for what it kept out. */
    private static List<List<Candidate>> withoutTornOut(List<List<Candidate>> surestFirst) {
        List<List<Candidate>> open = new ArrayList<>(surestFirst);
        while (true) {
            List<List<Candidate>> chosen = apart(open);
            IntPredicate taken = unit ->
                    chosen.stream().anyMatch(group -> group.get(0).span().has(unit));
            if (!open.removeIf(group -> chosen.contains(group) && group.get(0).tornOut(taken))) {
                return chosen;
            }
        }
    }

    private static List<List<Candidate>> apart(List<List<Candidate>> surestFirst) {
        List<List<Candidate>> chosen = new ArrayList<>();
        for (List<Candidate> group : surestFirst) {
            Candidate one = group.get(0);
            if (chosen.stream().noneMatch(other -> other.get(0).span().overlaps(one.span()))
                    && surestFirst.stream().noneMatch(other -> tellsMore(other.get(0), one))) {
                chosen.add(group);
            }
        }
        return chosen;
    }

    private static List<Found> found(List<List<Candidate>> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(group -> group.get(0).span().from()))
                .map(group -> new Found(
                        group.get(0).span(),
                        group.get(0).likeness(),
                        group.stream().map(Candidate::customer).distinct().toList()))
                .toList();
    }

    private static List<Candidate> best(List<Candidate> group) {
        Candidate best = group.stream().min(Candidate.BEST_FIRST).orElseThrow();
        return group.stream()
                .filter(candidate -> Candidate.BEST_FIRST.compare(candidate, best) == 0)
                .toList();
    }

    private static boolean tellsMore(Candidate longer, Candidate shorter) {
        boolean whole = longer.likeness() == Likeness.TRIMMED || shorter.likeness() == Likeness.PART;
        return shorter.likeness() != Likeness.CODE
                && longer.likeness().compareTo(shorter.likeness()) > 0
                && longer.span().contains(shorter.span())
                && longer.matched() >= shorter.matched() + (whole ? 1 : TELLING_MORE);
    }
}
