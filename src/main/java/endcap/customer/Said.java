package endcap.customer;

import endcap.language.Han;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What a person said, cut into units. Two are the same only when they are one. */
final class Said {
    /** Names have no more units than this. */
    private static final int LONGEST_NAME = 24;

    private final String text;
    private final String plain;
    private final List<Units.Placed> places;
    private final List<Unit> units;
    private final BitSet words;
    private final BitSet particles;

    Said(String text, Units cutter) {
        this.text = text;
        this.plain = Han.plain(text);
        this.places = List.copyOf(cutter.in(plain));
        this.units = places.stream().map(Units.Placed::unit).toList();
        this.words = SentenceWords.words(plain, places);
        this.particles = SentenceWords.particles(plain, places);
    }

    /** As they wrote it. */
    String text() {
        return text;
    }

    /** In plain writing, character for character as long as {@link #text}. */
    String plain() {
        return plain;
    }

    List<Unit> units() {
        return units;
    }

    /** Index in the text of that unit's first character. */
    int start(int unit) {
        return places.get(unit).start();
    }

    /** Index in the text after that unit's last character. */
    int end(int unit) {
        return places.get(unit).end();
    }

    /** Whether that unit can belong to the same name as the one before it. */
    boolean joined(int unit) {
        return unit > 0 && unit < places.size() && places.get(unit).joined();
    }

    /** Whether that unit belongs to a word sentences are made of, an amount or a date. */
    boolean inSentence(int unit) {
        return words.get(unit) || particles.get(unit);
    }

    /** Every run of joined units within the first {@code most}, by where it begins, longest first. */
    List<Span> spans(int most) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < Math.min(most, units.size()); from++) {
            for (int to = endOfRun(from, most); to > from; to--) {
                spans.add(new Span(this, from, to));
            }
        }
        return spans;
    }

    /** The first words that look like a name: they are neither amount nor date nor what sentences are made of. */
    Optional<Span> firstLikeAName() {
        for (int from = 0; from < units.size(); from++) {
            if (!inSentence(from)) {
                Span span = new Span(this, from, endOfName(from));
                if (span.length() > 1 || units.get(from).text().length() > 2) {
                    return Optional.of(span);
                }
                from = span.to();
            }
        }
        return Optional.empty();
    }

    private int endOfName(int from) {
        int end = from + 1;
        for (int to = end; joined(to); to++) {
            if (words.get(to) && !hyphened(to)) {
                break;
            }
            end = particles.get(to) ? end : to + 1;
        }
        return end;
    }

    /** Whether it follows a dash, as the 1 of K-1 does: then it is no amount. */
    private boolean hyphened(int unit) {
        int before = start(unit) - 1;
        return before >= 0 && "-_#/".indexOf(plain.charAt(before)) >= 0;
    }

    private int endOfRun(int from, int most) {
        int to = from + 1;
        while (to < Math.min(most, units.size()) && to - from < LONGEST_NAME && joined(to)) {
            to++;
        }
        return to;
    }
}
