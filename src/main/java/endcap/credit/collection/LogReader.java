package endcap.credit.collection;

import endcap.chat.UserError;
import endcap.credit.collection.LogEntry.NextAction;
import endcap.credit.collection.LogEntry.Promised;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code 上门 见采购周总 对方说下周三付2万 下一步 周四再打电话}. The words up to "next step" are kept whole as what was said;
 * what is read out of them is only read, never cut out, so that nothing gets lost.
 */
final class LogReader {
    private static final Pattern NEXT = Pattern.compile(
            "(?:下一步|下步|后续|下次|跟进)(?:是|要|:|,|，|\\s)*|\\bnext(?: (?:step|action|time)s?\\b|(?= ?[:=]))(?: is|:|=|,|\\s)*|\\bfollow[- ]?up\\b(?::|=|,|\\s)*");
    private static final Pattern PROMISED = Pattern.compile(
            "(?<!不肯|没有|没|不)(?:答应|承诺|保证|同意|说好|约好|说)|\\b(?:promis\\w+|agree[sd]|says?|said|will pay|confirmed)\\b");
    private static final Pattern REFUSED = Pattern.compile("不付|不给|不肯|没钱|付不了|\\bwon't|\\bcannot|\\bcan't|\\bnot pay");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；;\\n]|, |\\. ");
    private static final Pattern PAYS_BEFORE =
            Pattern.compile("(?:付|打|回|汇|还|转|结|款|\\bpay(?:s|ing)?|\\btransfers?|\\bremits?)\\s*$");
    private static final Pattern STEP = Pattern.compile("(?:第 ?([1-6一二三四五六]) ?步|(?:步骤|\\bstep) ?[=:]? ?([1-6]))");
    private static final String NUMBERS = "一二三四五六";
    private static final Pattern LAWYER =
            Pattern.compile("律师函|发律师|交律师|交法务|起诉|\\blawyer'?s? letter|\\bto (?:the |our )?lawyer");
    private static final Pattern DEMAND =
            Pattern.compile("书面催告|催告函|最后通知|\\bwritten demand|\\bfinal notice|\\blast notice");
    private static final Pattern MANAGER = Pattern.compile(
            "(?:和|跟|与|同|带|陪|请)[^，,。\\s]{0,4}主管|主管(?:一起|同去|上门)|\\bwith (?:my |the )?(?:manager|boss|supervisor)");
    private static final Pattern STATEMENT = Pattern.compile("对账单|对了账|对过账|签了账|\\bstatement");

    private final DateReader dates;

    LogReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * What these words say, without the customer’s name.
     *
     * @param home the currency of the account: a sum in another one is no promise that could be kept track of
     * @throws UserError {@code date.invalid} when a day is named that no calendar has
     */
    LogWords read(String words, LocalDate today, Currency home) {
        String text = words.strip().replaceAll(" {2,}", " ");
        String plain = Han.plain(text).toLowerCase(Locale.ROOT);
        Matcher lead = NEXT.matcher(plain);
        boolean led = lead.find();
        String head = (led ? text.substring(0, lead.start()) : text).replaceFirst("[\\s,，;；]+$", "");
        Optional<NextAction> next = led ? next(text.substring(lead.end()).strip(), today) : Optional.empty();
        String plainHead = Han.plain(head).toLowerCase(Locale.ROOT);
        return new LogWords(
                date(head, plainHead, today),
                Occasion.in(plainHead),
                Means.in(plainHead),
                step(plainHead),
                head,
                promise(head, plainHead, today, home),
                next);
    }

    private Optional<NextAction> next(String words, LocalDate today) {
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new NextAction(
                        words, possible(words, today, Lean.FUTURE).first().map(Period::to)));
    }

    /** The first day that is not still to come and is not part of what was promised. */
    private Optional<LocalDate> date(String head, String plain, LocalDate today) {
        Matcher promised = PROMISED.matcher(plain);
        int until = promised.find() ? promised.start() : head.length();
        return possible(head, today, Lean.NEAREST).periods().stream()
                .filter(found -> found.end() <= until && found.value().isDay())
                .map(found -> found.value().to())
                .filter(day -> !day.isAfter(today))
                .findFirst();
    }

    private Dates possible(String words, LocalDate today, Lean lean) {
        Dates read = dates.read(words, today, lean);
        if (!read.impossible().isEmpty()) {
            throw UserError.worded(
                    "date.invalid",
                    "collection.date-impossible",
                    read.impossible().get(0).words());
        }
        return read;
    }

    private Optional<Promised> promise(String head, String plain, LocalDate today, Currency home) {
        Matcher verb = PROMISED.matcher(plain);
        while (verb.find()) {
            Matcher end = CLAUSE_END.matcher(plain);
            int clauseEnd = end.find(verb.end()) ? end.start() : head.length();
            Optional<Promised> promised = promised(head.substring(verb.end(), clauseEnd), today, home);
            if (promised.isPresent()) {
                return promised;
            }
        }
        return Optional.empty();
    }

    /** A sum and a day to come in one clause, neither of them refused. */
    private Optional<Promised> promised(String clause, LocalDate today, Currency home) {
        String plain = Han.plain(clause).toLowerCase(Locale.ROOT);
        if (REFUSED.matcher(plain).find()) {
            return Optional.empty();
        }
        List<Found<Period>> days = dates.read(clause, today, Lean.FUTURE).periods();
        Optional<LocalDate> due = days.stream()
                .map(found -> found.value().to())
                .filter(day -> !day.isBefore(today))
                .findFirst();
        Optional<Long> fen = Amounts.in(clause).stream()
                .filter(found -> days.stream().noneMatch(day -> day.overlaps(found)))
                .filter(found -> !found.value().foreignTo(home) && isPayment(found, plain))
                .map(found -> found.value().fen())
                .filter(amount -> amount > 0)
                .findFirst();
        return due.isPresent() && fen.isPresent() ? Optional.of(new Promised(fen.get(), due.get())) : Optional.empty();
    }

    private static boolean isPayment(Found<Amount> found, String plain) {
        boolean paid = found.value().marked()
                || PAYS_BEFORE.matcher(plain.substring(0, found.start())).find();
        return paid && found.value().flaw().isEmpty();
    }

    private static Optional<Step> step(String plain) {
        Matcher numbered = STEP.matcher(plain);
        if (numbered.find()) {
            String digit = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            int han = NUMBERS.indexOf(digit);
            return Optional.of(Step.of(han >= 0 ? han + 1 : Integer.parseInt(digit)));
        }
        if (LAWYER.matcher(plain).find()) {
            return Optional.of(Step.LAWYER);
        }
        if (DEMAND.matcher(plain).find()) {
            return Optional.of(Step.WRITTEN_DEMAND);
        }
        if (Means.in(plain).filter(means -> means == Means.STOP_OF_COOPERATION).isPresent()) {
            return Optional.of(Step.SUPPLY_STOP);
        }
        if (MANAGER.matcher(plain).find()) {
            return Optional.of(Step.MANAGER_VISIT);
        }
        return STATEMENT.matcher(plain).find() ? Optional.of(Step.STATEMENT) : Optional.empty();
    }
}
