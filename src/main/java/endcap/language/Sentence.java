package endcap.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that can be read in one sentence, each character taken for one thing only: 12.5 is a date or a number, never both.
 *
 * @param text the sentence as it was written
 * @param dates days and periods, and those that do not exist
 * @param amounts money, and bare numbers that may be money where something beside them says so
 * @param quantities counts with a unit, lengths of time too
 * @param percentages as ratios: 0.15
 * @param reductions the part taken off a price: 八折 is 0.2
 * @param fractions parts of a whole: 12/40
 * @param mood whether it denies or asks
 */
public record Sentence(
        String text,
        Dates dates,
        List<Found<Amount>> amounts,
        List<Found<Quantity>> quantities,
        List<Found<BigDecimal>> percentages,
        List<Found<BigDecimal>> reductions,
        List<Found<Fraction>> fractions,
        Mood mood) {
    private static final Pattern PIECE = Pattern.compile("[^，,。；;、！!\\n]+");

    /** Reads a sentence; {@code today} and {@code lean} are those of {@link DateReader#read}. */
    public static Sentence read(String text, DateReader reader, LocalDate today, Lean lean) {
        Dates dates = reader.read(text, today, lean);
        List<Found<?>> taken = new ArrayList<>(dates.periods());
        taken.addAll(dates.impossible());
        List<Found<BigDecimal>> reductions = free(Shares.reductions(text), taken);
        List<Found<BigDecimal>> percentages = free(Shares.percentages(text), taken);
        List<Found<Fraction>> fractions = free(Shares.fractions(text), taken);
        List<Found<Quantity>> quantities = free(Quantities.in(text), taken);
        List<Found<Amount>> amounts = free(Amounts.in(text), taken);
        return new Sentence(text, dates, amounts, quantities, percentages, reductions, fractions, Mood.of(text));
    }

    /**
     * What is left of the text besides these findings, piece by piece, each without the spaces around it; pieces of mere
     * punctuation are left out.
     */
    public List<Found<String>> besides(Collection<? extends Found<?>> findings) {
        List<? extends Found<?>> inOrder =
                findings.stream().sorted(Comparator.comparingInt(Found::start)).toList();
        List<Found<String>> left = new ArrayList<>();
        int from = 0;
        for (Found<?> finding : inOrder) {
            addPieces(left, from, finding.start());
            from = Math.max(from, finding.end());
        }
        addPieces(left, from, text.length());
        return List.copyOf(left);
    }

    private void addPieces(List<Found<String>> left, int from, int to) {
        Matcher piece = PIECE.matcher(text).region(Math.min(from, to), to);
        while (piece.find()) {
            int start = piece.start() + leading(piece.group());
            String words = piece.group().strip();
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                left.add(new Found<>(words, start, start + words.length(), words));
            }
        }
    }

    private static int leading(String words) {
        return words.length() - words.stripLeading().length();
    }

    /** Those that share no character with what is taken already; they are taken now. */
    private static <T> List<Found<T>> free(List<Found<T>> found, List<Found<?>> taken) {
        List<Found<T>> free = found.stream()
                .filter(one -> taken.stream().noneMatch(one::overlaps))
                .toList();
        taken.addAll(free);
        return free;
    }
}
