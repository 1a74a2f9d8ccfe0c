package endcap.visit;

import endcap.customer.Customer;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import endcap.language.Quantities;
import endcap.language.Quantity;
import endcap.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one visit while they are being read: each reader takes what it understood, and nobody after it sees those
 * characters again. What nobody takes is left over.
 *
 * <p>Lives for one reading and is not shared. All indexes are those of the text as it was written.
 */
final class Scan {
    /** What a phrase of free words ends before although no comma says so: the beginning of another figure. */
    private static final Pattern NEW_FIGURE = Pattern.compile(
            "订单\\s*\\d|下单\\s*\\d|回款\\s*\\d|收款\\s*\\d|排面\\s*\\d|缺货\\s*\\d|库存\\s*\\d|竞品|竞争对手"
                    + "|\\border(?:ed)? \\d|\\bfacings? \\d|\\bout of stock|\\boos\\b|\\bcompetitors? |\\bcollected \\d");

    /** No lead is longer, and a long message must not be searched again from its beginning for each number in it. */
    private static final int LOOK_BACK = 80;

    private final String said;
    private final String plain;
    private final List<Found<Customer>> names;
    private final LocalDate today;
    private final List<Found<Product>> products;
    private final List<Found<Period>> daysToCome;
    private final List<Found<Period>> daysPast;
    private final List<Found<Period>> days;
    private final List<Found<String>> impossibleDays;
    private final List<Found<Amount>> amounts;
    private final List<Found<Quantity>> quantities;
    private final BitSet taken = new BitSet();

    /**
     * Words to be read.
     *
     * @param names where customers are named: those characters are understood, and a clause ends there
     */
    Scan(String said, List<Found<Customer>> names, LocalDate today, List<Found<Product>> products, DateReader dates) {
        String shown = without(said, names);
        this.said = said;
        this.names = List.copyOf(names);
        this.plain = Han.plain(shown);
        this.today = today;
        this.products = List.copyOf(products);
        this.daysToCome = withoutStop(dates.read(shown, today, Lean.FUTURE).periods());
        this.daysPast = withoutStop(dates.read(shown, today, Lean.PAST).periods());
        Dates nearest = dates.read(shown, today, Lean.NEAREST);
        this.days = withoutStop(nearest.periods());
        this.impossibleDays = nearest.impossible();
        // 3万货款 is money; the language takes the 货 behind a number for goods that are counted.
        this.amounts = Amounts.in(shown.replace("货款", "的款"));
        this.quantities = Quantities.in(shown);
        names.forEach(name -> take(name.start(), name.end()));
    }

    /** The stop of a sentence is no part of its last day, though "Fri." may be short for it. */
    private static List<Found<Period>> withoutStop(List<Found<Period>> days) {
        return days.stream()
                .map(day -> day.words().endsWith(".")
                        ? new Found<>(
                                day.value(),
                                day.start(),
                                day.end() - 1,
                                day.words().substring(0, day.length() - 1))
                        : day)
                .toList();
    }

    private static String without(String said, List<Found<Customer>> names) {
        StringBuilder shown = new StringBuilder(said);
        names.forEach(name -> shown.replace(
                name.start(), name.end(), String.valueOf(Breaks.NAME).repeat(name.length())));
        return shown.toString();
    }

    LocalDate today() {
        return today;
    }

    /** The text in plain writing, character for character as long as what was said. */
    String plain() {
        return plain;
    }

    /** Where the customers are named. */
    List<Found<Customer>> names() {
        return names;
    }

    List<Found<Product>> products() {
        return products;
    }

    /** The sums of money nobody has taken. */
    List<Found<Amount>> amounts() {
        return free(amounts);
    }

    /** The quantities nobody has taken. */
    List<Found<Quantity>> quantities() {
        return free(quantities);
    }

    /** The dates and periods nobody has taken, each taken to be the nearest there is. */
    List<Found<Period>> days() {
        return free(days);
    }

    /** The same, each taken to be the next there is: of what will be done. */
    List<Found<Period>> daysToCome() {
        return free(daysToCome);
    }

    /** The same, each taken to be the last there was: of what was done. */
    List<Found<Period>> daysPast() {
        return free(daysPast);
    }

    /** What is written like a day that no calendar has. */
    List<Found<String>> impossibleDays() {
        return impossibleDays;
    }

    /** What of these findings stands in that part of the text. */
    static <T> List<Found<T>> within(List<Found<T>> findings, int start, int end) {
        return findings.stream()
                .filter(found -> found.start() >= start && found.end() <= end)
                .toList();
    }

    private <T> List<Found<T>> free(List<Found<T>> findings) {
        return findings.stream()
                .filter(found -> free(found.start(), found.end()))
                .toList();
    }

    /** Whether nobody has taken a character of that part. */
    boolean free(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void take(int start, int end) {
        taken.set(start, end);
    }

    void take(MatchResult match) {
        take(match.start(), match.end());
    }

    /** Where the pattern matches in what nobody has taken yet, in order. */
    List<MatchResult> find(Pattern pattern) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && free(matcher.start(), matcher.end())) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }

    Optional<MatchResult> first(Pattern pattern) {
        return find(pattern).stream().findFirst();
    }

    /** The first match whose group of that name is free; what stands around it may be taken. */
    Optional<MatchResult> firstAround(Pattern pattern, String group) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            if (free(matcher.start(group), matcher.end(group))) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** Whether the pattern matches from exactly there on. */
    Optional<MatchResult> at(int start, Pattern pattern) {
        Matcher matcher = pattern.matcher(plain)
                .region(Math.min(start, plain.length()), plain.length())
                .useTransparentBounds(true);
        return matcher.lookingAt() && free(matcher.start(), matcher.end())
                ? Optional.of(matcher.toMatchResult())
                : Optional.empty();
    }

    /** Whether the pattern, which ends in {@code $}, matches up to exactly there; the match must be free. */
    Optional<MatchResult> before(int end, Pattern pattern) {
        int from = Math.max(0, end - LOOK_BACK);
        Matcher matcher = pattern.matcher(plain).region(from, end).useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() == end && free(matcher.start(), matcher.end())) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** The words of that part as they were written. */
    String words(int start, int end) {
        return said.substring(start, Math.max(start, end)).strip();
    }

    /** Where the clause around that place begins. */
    int clauseStart(int at) {
        int start = Math.min(at, plain.length());
        while (start > 0 && !Breaks.at(plain, start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the clause around that place ends. */
    int clauseEnd(int at) {
        int end = at;
        while (end < plain.length() && !Breaks.at(plain, end)) {
            end++;
        }
        return end;
    }

    /** Where free words that begin there end: with the clause, at the next figure, or at what is already taken. */
    int phraseEnd(int start) {
        int end = clauseEnd(start);
        Matcher figure = NEW_FIGURE.matcher(plain).region(start, end).useTransparentBounds(true);
        if (figure.find() && figure.start() > start) {
            end = figure.start();
        }
        int next = taken.nextSetBit(start);
        return next >= 0 && next < end ? next : end;
    }

    /** From where on, going back from that place, everything in the clause is free. */
    int freeSince(int at) {
        int lastTaken = at == 0 ? -1 : taken.previousSetBit(at - 1);
        return Math.max(clauseStart(at), lastTaken + 1);
    }

    /** The untaken stretches between breaks, {@code [start, end)}; those without a letter or digit are left out. */
    List<int[]> leftOver() {
        List<int[]> left = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            if (taken.get(i) || Breaks.at(plain, i)) {
                i++;
                continue;
            }
            int start = i;
            while (i < plain.length() && !taken.get(i) && !Breaks.at(plain, i)) {
                i++;
            }
            if (plain.substring(start, i).codePoints().anyMatch(Character::isLetterOrDigit)) {
                left.add(new int[] {start, i});
            }
        }
        return left;
    }
}
