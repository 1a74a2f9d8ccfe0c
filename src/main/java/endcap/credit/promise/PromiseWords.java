package endcap.credit.promise;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers.Mention;
import endcap.language.Amount;
import endcap.language.Amounts;
import endcap.language.DateReader;
import endcap.language.Dates;
import endcap.language.Found;
import endcap.language.Han;
import endcap.language.Lean;
import endcap.language.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the promises to pay a message tells: {@code 新万家王总答应25号打3万，月底再打2万} are two. A day without a month is the
 * next such day; a day before the word of promising that lies behind us is the day it was given.
 */
final class PromiseWords {
    private static final Pattern PROMISING = Pattern.compile(
            "答应|承诺|保证|说好|约定|同意|应承|允诺|表示|说|讲" + "|\\b(?:promise[sd]?|agree[sd]?|commit(?:s|ted)?|said|says|told)\\b");

    /** What is owed is no promise: 欠8万, 货款10万, owes 80k. */
    private static final Pattern OWED = Pattern.compile(
            "(?:欠[款了我们着]*|一?共|合计|总共|应收|应付|账上|(?<![付还结清打])货款|订单|逾期[了]?|out of|owes?(?: us)?|owing|overdue|total(?: of)?)[ :：]*$");

    /** People put a space between a number and its 万. */
    private static final Pattern LOOSE_MAGNITUDE = Pattern.compile("(?<=\\d) (?=[万千亿])");

    /** In 3万月底打 the 月 belongs to the day, and the sum is no number of months. */
    private static final Pattern SUM_BEFORE_DAY = Pattern.compile("(?<=[万千亿])(?=月[底初中末])");

    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.-])-?\\d{11,}(?![\\w-])");

    /** What is left of a message that tells who, how much and when, but no customer. */
    private static final Pattern NO_CUSTOMER = Pattern.compile(
            "(?:[\\s\\p{Punct}，。；、：]|答应|承诺|保证|说好|约定|同意|应承|允诺|表示|说|讲|打款|付款|回款|还款|转账|汇款|打|付|还|转|汇|结清|结|给|前|内|之|会|能|再|就|在|我们?|了|过来"
                    + "|\\b(?:promise[sd]?|agree[sd]?|commit(?:s|ted)?|said|says|told|will|would|to|pay|transfer|settle|wire|by|on|before|the|me|us|that)\\b)*");

    private static final Pattern DAY_NUMBER = Pattern.compile("[1-9]|[12]\\d|3[01]");

    private final DateReader dates;

    PromiseWords(DateReader dates) {
        this.dates = dates;
    }

    /**
     * The promises, in reading order; each may lack its amount or its day.
     *
     * @param mentions the customers named in the words, at least one
     * @param contacts who is known at a customer
     * @throws UserError {@code amount.invalid}, {@code date.invalid} when it is unclear which sum belongs to which day
     */
    List<SaidPromise> read(Request request, List<Mention> mentions, Function<Customer, GivenBy> contacts) {
        List<SaidPromise> said = new ArrayList<>();
        List<Mention> first = firsts(mentions);
        String rest = without(request.words(), mentions);
        for (int i = 0; i < first.size(); i++) {
            int from = i == 0 ? 0 : first.get(i).start();
            int to = i + 1 < first.size()
                    ? first.get(i + 1).start()
                    : request.words().length();
            Customer customer = first.get(i).customer();
            said.addAll(new Part(request, rest.substring(from, to)).promises(customer, contacts.apply(customer)));
        }
        return said;
    }

    /** Whether there is a promise in the words and nothing that could be a customer's name. */
    boolean tellsNoCustomer(Request request) {
        Part part = new Part(request, request.words());
        String rest = part.rest.toString();
        String who = new GivenBy(List.of()).in(rest, false).orElse("");
        return (!part.amounts.isEmpty() || !part.days.isEmpty())
                && NO_CUSTOMER.matcher(Han.plain(rest.replace(who, ""))).matches();
    }

    private static List<Mention> firsts(List<Mention> mentions) {
        List<Mention> firsts = new ArrayList<>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .filter(mention ->
                        firsts.stream().noneMatch(other -> other.customer().equals(mention.customer())))
                .forEach(firsts::add);
        return firsts;
    }

    private static String without(String words, List<Mention> mentions) {
        StringBuilder rest = new StringBuilder(words);
        mentions.forEach(mention -> blank(rest, mention.start(), mention.end()));
        return rest.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    /** What is said about one customer, its name already cut out. */
    private final class Part {
        private final Request request;
        private final StringBuilder rest;
        private final List<Found<Amount>> amounts = new ArrayList<>();
        private final List<Found<LocalDate>> days = new ArrayList<>();
        private Optional<LocalDate> givenOn = Optional.empty();

        Part(Request request, String words) {
            this.request = request;
            this.rest = new StringBuilder(SUM_BEFORE_DAY
                    .matcher(LOOSE_MAGNITUDE.matcher(words).replaceAll(""))
                    .replaceAll("，"));
            take(Amounts.in(rest.toString()), true);
            takeDays();
            if (amounts.isEmpty()) {
                take(Amounts.in(rest.toString()), false);
            }
            takeDayNumber();
            if (amounts.isEmpty()) {
                takeLongNumber();
            }
        }

        private void take(List<Found<Amount>> found, boolean marked) {
            String plain = Han.plain(rest.toString());
            found.stream()
                    .filter(amount -> amount.value().marked() == marked)
                    .filter(amount ->
                            !OWED.matcher(plain.substring(0, amount.start())).find())
                    .forEach(amount -> {
                        amounts.add(amount);
                        blank(rest, amount.start(), amount.end());
                    });
        }

        private void takeDays() {
            Dates found = dates.read(rest.toString(), request.today(), Lean.FUTURE);
            found.impossible().stream().findFirst().ifPresent(impossible -> {
                throw UserError.worded("date.invalid", "error.promise.day-impossible", impossible.words());
            });
            Matcher promising = PROMISING.matcher(Han.plain(rest.toString()));
            int promisedAt = promising.find() ? promising.start() : -1;
            for (Found<Period> period : found.periods()) {
                LocalDate day = period.value().to();
                if (period.end() <= promisedAt && !day.isAfter(request.today())) {
                    givenOn = Optional.of(day);
                } else {
                    days.add(period.meaning(day));
                }
                blank(rest, period.start(), period.end());
            }
        }

        /** {@code /promise 新万家 50000 25}: with a sum beside it, a last small number is a day. */
        private void takeDayNumber() {
            if (!days.isEmpty()) {
                return;
            }
            if (amounts.stream().allMatch(amount -> amount.value().marked())) {
                take(Amounts.in(rest.toString()), false);
            }
            if (amounts.size() < 2
                    || !DAY_NUMBER.matcher(amounts.getLast().words()).matches()) {
                return;
            }
            Found<Amount> number = amounts.removeLast();
            dates.whole(number.words() + "号", request.today(), Lean.FUTURE)
                    .ifPresent(day -> days.add(number.meaning(day.to())));
        }

        /** A number too long for money is no code here: it is refused as too large instead of passed over. */
        private void takeLongNumber() {
            LONG_NUMBER
                    .matcher(Han.plain(rest.toString()))
                    .results()
                    .findFirst()
                    .ifPresent(number -> Amounts.whole(number.group())
                            .ifPresent(amount ->
                                    amounts.add(Found.in(rest.toString(), number.start(), number.end(), amount))));
        }

        List<SaidPromise> promises(Customer customer, GivenBy contacts) {
            Optional<String> who = contacts.in(rest.toString(), request.explicit());
            int count = Math.max(1, amounts.size());
            boolean shared = days.size() <= 1;
            if (!shared && days.size() != count) {
                throw unclear(customer);
            }
            return IntStream.range(0, count)
                    .mapToObj(i -> new SaidPromise(
                            customer,
                            amounts.isEmpty() ? Optional.empty() : Optional.of(amounts.get(i)),
                            days.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(days.get(shared ? 0 : i).value()),
                            who,
                            givenOn))
                    .toList();
        }

        private UserError unclear(Customer customer) {
            String sums = String.join(" / ", amounts.stream().map(Found::words).toList());
            String when = String.join(" / ", days.stream().map(Found::words).toList());
            if (amounts.size() != 1) {
                return UserError.worded("date.invalid", "error.promise.pairs-unclear", sums, when);
            }
            List<Choice> ways = days.stream()
                    .map(day -> new Choice(day.words(), "/promise " + customer.code() + " " + sums + " " + day.value()))
                    .toList();
            return UserError.worded("date.invalid", "error.promise.days-several", when)
                    .offering(ways);
        }
    }
}
