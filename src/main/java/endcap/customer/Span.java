package endcap.customer;

import java.util.List;

/** A run of units of what was said, which may be a name; indexes are those of the units. */
record Span(Said said, int from, int to) {
    List<Unit> units() {
        return said.units().subList(from, to);
    }

    String written() {
        return Unit.written(units());
    }

    /** As the person wrote it, with what stands between the units. */
    String asSaid() {
        return said.text().substring(start(), end());
    }

    /** Index in the text of its first character. */
    int start() {
        return said.start(from);
    }

    /** Index in the text after its last character. */
    int end() {
        return said.end(to - 1);
    }

    String letters() {
        return Spelling.letters(units());
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    boolean has(int unit) {
        return from <= unit && unit < to;
    }

    boolean contains(Span other) {
        return from <= other.from && to >= other.to;
    }

    /** Whether it is all letters and digits. */
    boolean latin() {
        return units().stream().allMatch(Unit::latin);
    }

    /** Whether it is all Chinese characters. */
    boolean han() {
        return units().stream().noneMatch(Unit::latin);
    }

    /** Whether it is long enough to be no accident, or neither begins nor ends with a word sentences are made of. */
    boolean standsOut() {
        return length() >= 4 || latin() && written().length() >= 8 || clearOfSentence();
    }

    /** Whether it neither begins nor ends with a word sentences are made of. */
    boolean clearOfSentence() {
        return !said.inSentence(from) && !said.inSentence(to - 1);
    }

    /** Whether it ends within 店长 or 店员. */
    boolean splitsAWord() {
        return to < said.units().size()
                && said.units().get(to - 1).text().equals("店")
                && "长员".contains(said.units().get(to).text());
    }

    /** These words mean this customer. */
    Candidate means(Customer customer, Likeness likeness, int shortfall, int matched) {
        return new Candidate(this, customer, likeness, shortfall, matched, false, true, true);
    }
}
