package endcap.customer;

import endcap.customer.NameForm.Strength;
import endcap.customer.NameIndex.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds names as they are written: whole ones, and parts of them. */
final class WrittenScan {
    private static final int SHORT_LATIN_ALIAS = 2;
    private static final int DIGITS_OF_A_CODE = 6;
    private static final String COUNTED = "万千百元块箱件提瓶天号日月年个家次点%";

    private final NameIndex index;
    private final Care care;

    WrittenScan(NameIndex index, Care care) {
        this.index = index;
        this.care = care;
    }

    /** The customers whose code or name the span is. */
    List<Candidate> whole(Span span) {
        return index.written(span.written()).stream()
                .filter(entry -> counts(span, entry.form().strength()))
                .map(entry -> whole(span, entry))
                .toList();
    }

    private static Candidate whole(Span span, Entry entry) {
        Likeness likeness = switch (entry.form().strength()) {
            case CODE -> Likeness.CODE;
            case NAME -> Likeness.NAME;
            case SHORT -> Likeness.SHORT;
            case TRIMMED -> Likeness.TRIMMED;
        };
        boolean otherwiseWritten = likeness == Likeness.CODE
                && !span.asSaid().equalsIgnoreCase(entry.customer().code());
        int matched = entry.form().length();
        return span.means(entry.customer(), likeness, otherwiseWritten ? 1 : 0, matched)
                .covering(!entry.form().tail(), true);
    }

    private boolean counts(Span span, Strength strength) {
        boolean manyLetters = span.latin() && span.written().length() >= care.pinyin();
        return switch (strength) {
            case CODE -> !looksLikeAmount(span);
            case NAME, SHORT ->
                !span.latin()
                        || span.written().length() > SHORT_LATIN_ALIAS
                        || span.asSaid().equals(span.asSaid().toUpperCase(Locale.ROOT));
            case TRIMMED -> span.standsOut() && (span.length() >= care.trimmed() || manyLetters);
        };
    }

    /** 1001 may be a customer or a sum: it is a customer where a message begins, or when it is long. */
    private static boolean looksLikeAmount(Span span) {
        String plain = span.said().plain();
        boolean counted = span.end() < plain.length() && COUNTED.indexOf(plain.charAt(span.end())) >= 0;
        return span.written().chars().allMatch(Character::isDigit)
                && (counted || span.from() > 0 && span.written().length() < DIGITS_OF_A_CODE);
    }

    /** The customers of whose names the text, from {@code at}, is the longest part. */
    List<Candidate> parts(Said said, int at) {
        List<Candidate> found = new ArrayList<>();
        if (said.joined(at + 1)) {
            for (Entry entry : index.withPair(said.units(), at)) {
                longestPart(said, at, entry.form())
                        .filter(part -> enough(part, entry.form()))
                        .ifPresent(part -> found.add(part.means(entry)));
            }
        }
        return found;
    }

    /**
     * A part of a form that was said: {@code first} units from {@code from} and, after a gap, {@code second} more from
     * {@code again}.
     */
    private record Part(int from, int first, int again, int second, Span span) {
        int length() {
            return first + second;
        }

        Candidate means(Entry entry) {
            int end = second > 0 ? again + second : from + first;
            return span.means(entry.customer(), Likeness.PART, second > 0 ? 1 : 0, length())
                    .covering(from == 0, end == entry.form().length());
        }
    }

    private static Optional<Part> longestPart(Said said, int at, NameForm form) {
        Part best = null;
        for (int from = 0; from + 1 < form.length(); from++) {
            int first = common(said, at, form, from);
            if (first >= 2) {
                Part part = withSecond(said, at, form, from, first);
                best = best == null || part.length() > best.length() ? part : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** 大统华浦东 of 大统华生活超市浦东金桥店: the beginning of the name, and what follows somewhere behind it. */
    private static Part withSecond(Said said, int at, NameForm form, int from, int first) {
        int best = 0;
        int again = 0;
        for (int second = from + first + 1; from == 0 && second + 1 < form.length(); second++) {
            int length = common(said, at + first, form, second);
            if (length >= 2 && length > best) {
                best = length;
                again = second;
            }
        }
        return new Part(from, first, again, best, new Span(said, at, at + first + best));
    }

    private static int common(Said said, int at, NameForm form, int from) {
        int length = 0;
        while (at + length < said.units().size()
                && from + length < form.length()
                && (length == 0 || said.joined(at + length))
                && said.units()
                        .get(at + length)
                        .text()
                        .equals(form.units().get(from + length).text())) {
            length++;
        }
        return length;
    }

    private boolean enough(Part part, NameForm form) {
        int telling = form.telling(part.from(), part.from() + part.first())
                + form.telling(part.again(), part.again() + part.second());
        boolean atAnEnd = part.from() == 0 || part.from() + part.first() == form.length();
        return part.length() >= care.part()
                && telling >= 2
                && part.span().standsOut()
                && (care.anywhere() || atAnEnd || part.length() > care.part());
    }
}
