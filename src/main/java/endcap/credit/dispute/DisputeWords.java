package endcap.credit.dispute;

import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a dispute: {@code 发票 INV-102 价差 800 有争议}, {@code invoice INV-102: 800 price difference disputed}. */
final class DisputeWords {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![a-z0-9._/-])(?=[a-z_/-]*\\d)[a-z0-9]+(?:[-_/][a-z0-9]+)*(?![a-z0-9_/-])");

    private static final Pattern NAMED_BEFORE =
            Pattern.compile("(?:发票|单据|单号|账单|票号|invoice|document|inv\\.?|no\\.?|#)[ :：号#]*$");

    private final DateReader dates;

    DisputeWords(DateReader dates) {
        this.dates = dates;
    }

    /**
     * A word that may be the number of a document.
     *
     * @param sure whether it can hardly be anything else: letters and digits in one, or named as a document
     */
    record Candidate(String number, int start, int end, boolean sure) {}

    /** The words that may be the number of a document, the sure ones first, as they were typed. */
    List<Candidate> numbers(String words) {
        String plain = Han.plain(words);
        List<Candidate> sure = new ArrayList<>();
        List<Candidate> perhaps = new ArrayList<>();
        NUMBER.matcher(plain).results().forEach(match -> {
            boolean named =
                    NAMED_BEFORE.matcher(plain.substring(0, match.start())).find();
            boolean certain = named || looksLikeOne(match);
            (certain ? sure : perhaps)
                    .add(new Candidate(
                            words.substring(match.start(), match.end()), match.start(), match.end(), certain));
        });
        sure.addAll(perhaps);
        return sure;
    }

    private static boolean looksLikeOne(MatchResult match) {
        String word = match.group();
        return word.chars().anyMatch(Character::isLetter) && Amounts.whole(word).isEmpty() && word.length() > 3;
    }

    /**
     * The sums in the words beside the number, those marked as money alone when there are any; each once.
     *
     * @param number what is cut out first
     */
    List<Found<Amount>> amounts(String words, Candidate number, LocalDate today) {
        StringBuilder rest = new StringBuilder(words);
        blank(rest, number.start(), number.end());
        dates.read(rest.toString(), today, Lean.NEAREST)
                .periods()
                .forEach(period -> blank(rest, period.start(), period.end()));
        List<Found<Amount>> all = Amounts.in(rest.toString());
        List<Found<Amount>> marked =
                all.stream().filter(amount -> amount.value().marked()).toList();
        List<Found<Amount>> distinct = new ArrayList<>();
        for (Found<Amount> amount : marked.isEmpty() ? all : marked) {
            if (distinct.stream().noneMatch(other -> other.value().equals(amount.value()))) {
                distinct.add(amount);
            }
        }
        return distinct;
    }

    /** Why, as far as the words say. */
    static Optional<DisputeReason> reason(String words) {
        return DisputeReason.in(Han.plain(words));
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }
}
