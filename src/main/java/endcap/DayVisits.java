package endcap;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.chat.User;
import endcap.customer.Birthdays;
import endcap.customer.Customer;
import endcap.customer.CustomerDirectory;
import endcap.day.AskedDays;
import endcap.day.Due;
import endcap.day.DueKind;
import endcap.day.VisitRound;
import endcap.people.Act;
import endcap.visit.OpenWord;
import endcap.visit.VisitFeature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the visits and the people at the customers give a day to do. */
record DayVisits(
        VisitFeature visits, CustomerDirectory customers, Birthdays birthdays, VisitRound round, DayReach reach) {
    /** A word nobody has kept for so long will not be kept any more. */
    private static final int WORDS_BACK = 30;

    private static final int WORDS_AHEAD = 1;
    private static final int BIRTHDAYS_AHEAD = 7;

    /** Of the team's accounts a supervisor hears when one of this grade has been left out a whole round. */
    private static final String MISSED_GRADE = "A";

    private static final int MISSED_ROUNDS = 2;

    /** Everything of it, unranked. */
    List<Due> due(Request request, AskedDays days) {
        List<Due> all = new ArrayList<>();
        own(request, days, all);
        team(request, days, all);
        return all;
    }

    private void own(Request request, AskedDays days, List<Due> all) {
        Set<String> own = reach.own(request.user(), Act.LOG);
        Map<String, Customer> accounts = accounts(own);
        Map<String, LocalDate> last = visits.lastVisits(own);
        accounts.values()
                .forEach(customer -> round(request, customer, last.get(customer.code()), days)
                        .ifPresent(all::add));
        visits.openWords(own, days.from().minusDays(WORDS_BACK), days.ahead(WORDS_AHEAD))
                .forEach(word -> all.add(word(request, customer(accounts, word.customerCode()), word)));
        birthdays
                .between(own, days.from(), days.ahead(BIRTHDAYS_AHEAD))
                .forEach(birthday -> all.add(birthday(request, customer(accounts, birthday.customerCode()), birthday)));
    }

    private void team(Request request, AskedDays days, List<Due> all) {
        Set<String> team = reach.team(request.user(), Act.LOG);
        Map<String, Customer> accounts = accounts(team);
        Map<String, LocalDate> last = visits.lastVisits(team);
        accounts.values().stream()
                .filter(customer -> MISSED_GRADE.equals(customer.grade()))
                .forEach(customer -> missed(
                                request, customer, owner(accounts, customer), last.get(customer.code()), days.from())
                        .ifPresent(all::add));
        visits.openWords(team, days.from().minusDays(WORDS_BACK), days.from().minusDays(1)).stream()
                .filter(word -> word.by() == OpenWord.By.US)
                .forEach(word -> all.add(word(request, customer(accounts, word.customerCode()), word)));
    }

    private Map<String, Customer> accounts(Collection<String> owners) {
        return customers.ownedBy(Set.copyOf(owners)).stream()
                .collect(Collectors.toMap(Customer::code, Function.identity()));
    }

    /** Of an account that has just changed hands, the customer all the same. */
    private Customer customer(Map<String, Customer> accounts, String code) {
        Customer known = accounts.get(code);
        return known == null ? customers.customer(code) : known;
    }

    private Optional<Due> round(Request request, Customer customer, @Nullable LocalDate last, AskedDays days) {
        OptionalInt every = round.days(customer);
        if (every.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = last == null ? days.from() : last.plusDays(every.getAsInt());
        String what = last == null
                ? request.text("today.what.never-visited", every.getAsInt())
                : request.text("today.what.visit", last, every.getAsInt());
        return due.isAfter(days.to())
                ? Optional.empty()
                : Optional.of(due(DueKind.VISIT, customer, what, due, log(request, customer)));
    }

    private Optional<Due> missed(
            Request request, Customer customer, String owner, @Nullable LocalDate last, LocalDate today) {
        OptionalInt every = round.days(customer);
        // Never visited means that the visits of before are not on record, more often than that nobody went.
        if (every.isEmpty()
                || last == null
                || !last.plusDays((long) MISSED_ROUNDS * every.getAsInt()).isBefore(today)) {
            return Optional.empty();
        }
        String what = request.text("today.what.missed", owner, last, every.getAsInt());
        Choice look = new Choice(
                request.text("today.choice.visits", DayMoney.shortName(customer)), "/visits " + customer.code());
        return Optional.of(due(DueKind.VISIT, customer, what, last.plusDays(every.getAsInt()), look));
    }

    /** Who looks after it: its owner, or that of the nearest it belongs to, which is among these accounts too. */
    private String owner(Map<String, Customer> accounts, Customer customer) {
        Customer nearest = customer;
        while (nearest != null && nearest.owner() == null) {
            nearest = nearest.parentCode() == null ? null : accounts.get(nearest.parentCode());
        }
        return nearest == null ? "" : reach.name(Objects.requireNonNull(nearest.owner()));
    }

    private Due word(Request request, Customer customer, OpenWord word) {
        User user = request.user();
        boolean mine = word.personId().equals(user.id());
        String what = switch (word.by()) {
            case US ->
                mine
                        ? request.text("today.what.we-promised", word.what())
                        : request.text("today.what.they-promised", reach.name(word.personId()), word.what());
            case CUSTOMER -> request.text("today.what.customer-promised", word.what());
            case NEXT_STEP -> word.what();
        };
        DueKind kind = word.by() == OpenWord.By.NEXT_STEP ? DueKind.FOLLOW_UP : DueKind.PROMISE;
        return due(kind, customer, what, word.due(), log(request, customer));
    }

    private Due birthday(Request request, Customer customer, Birthdays.Birthday birthday) {
        String what = birthday.role()
                .map(role -> request.text("today.what.birthday-of", birthday.name(), role))
                .orElse(birthday.name());
        Choice greet =
                new Choice(request.text("today.choice.birthday", birthday.name()), request.text("today.says.birthday"));
        return due(DueKind.BIRTHDAY, customer, what, birthday.on(), greet);
    }

    private static Choice log(Request request, Customer customer) {
        return new Choice(
                request.text("today.choice.visit", DayMoney.shortName(customer)), "/visit " + customer.code());
    }

    private static Due due(DueKind kind, Customer customer, String what, LocalDate due, Choice way) {
        return new Due(kind, Optional.of(customer.ref()), Optional.ofNullable(customer.grade()), what, due, 0, way);
    }
}
