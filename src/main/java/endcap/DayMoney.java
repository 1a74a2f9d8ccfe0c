package endcap;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.credit.Figures;
import endcap.credit.collection.NextCollection;
import endcap.credit.dispute.WaitingDispute;
import endcap.credit.promise.PromisedMoney;
import endcap.credit.release.WaitingRelease;
import endcap.credit.watch.DueMoney;
import endcap.customer.Customer;
import endcap.customer.CustomerDirectory;
import endcap.customer.CustomerRef;
import endcap.day.AskedDays;
import endcap.day.Due;
import endcap.day.DueKind;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What credit gives a day to do. A supervisor hears of the team's money when a promise was not kept, and when so much time
 * has passed that orders are held; finance of every promise that is due. Each look at somebody's money is written down.
 *
 * @param heldAfterDays the most days overdue before an order is held
 * @param decideWithinDays how long a dispute may wait
 */
record DayMoney(
        CreditWiring credit,
        CustomerDirectory customers,
        DayReach reach,
        AuditLog audit,
        int heldAfterDays,
        int decideWithinDays) {
    private static final int DUE_AHEAD = 3;
    private static final int STEPS_BACK = 30;

    /** Everything of it, unranked. */
    List<Due> due(Request request, AskedDays days) {
        List<Due> all = new ArrayList<>();
        credit.release().waitingFor(request.user()).forEach(release -> all.add(release(request, release)));
        credit.disputes().waitingFor(request.user()).forEach(dispute -> all.add(dispute(request, dispute)));
        promised(request, days).forEach(promise -> all.add(promised(request, promise)));
        money(request, days).forEach(money -> all.add(money(request, money)));
        credit.collection()
                .next(reach.own(request.user(), Act.SEE_CREDIT), days.from().minusDays(STEPS_BACK), days.to())
                .forEach(step -> all.add(next(request, step)));
        looked(request, all);
        return all;
    }

    /** What people call a customer, as short as it gets. */
    static String shortName(Customer customer) {
        return Objects.requireNonNullElse(customer.shortName(), customer.name());
    }

    private List<PromisedMoney> promised(Request request, AskedDays days) {
        Optional<Set<String>> owners = reach.reach(request.user(), Act.RECORD_PAYMENT);
        Set<String> team = reach.team(request.user(), Act.RECORD_PAYMENT);
        return credit.promises().dueBy(owners, days.to()).stream()
                .filter(promise -> promise.due().isBefore(days.from())
                        || team.isEmpty()
                        || customers
                                .owners(promise.customerCode())
                                .contains(request.user().id()))
                .toList();
    }

    private List<DueMoney> money(Request request, AskedDays days) {
        if (reach.reach(request.user(), Act.SEE_CREDIT).isEmpty()) {
            return List.of();
        }
        Set<String> own = reach.own(request.user(), Act.SEE_CREDIT);
        List<DueMoney> all = new ArrayList<>(credit.watch().due(own, days.from(), days.ahead(DUE_AHEAD)));
        all.removeIf(money -> ofSomebodyElse(money, own));
        Set<String> seen = all.stream().map(money -> money.customer().code()).collect(Collectors.toSet());
        credit.watch().late(reach.team(request.user(), Act.SEE_CREDIT), days.from(), heldAfterDays).stream()
                .filter(money -> !seen.contains(money.customer().code()))
                .forEach(all::add);
        return all;
    }

    /** An account beneath the person's own that has another owner is for that owner to see to. */
    private boolean ofSomebodyElse(DueMoney money, Set<String> own) {
        String owner = customer(money).owner();
        return owner != null && !own.contains(owner);
    }

    private Customer customer(DueMoney money) {
        return customers.customer(Objects.requireNonNull(money.customer().code()));
    }

    private Due release(Request request, WaitingRelease release) {
        String what = request.text(
                "today.what.release",
                release.askedBy(),
                new Figures(release.currency()).money(release.fen()),
                release.reference());
        return decision(
                request,
                DueKind.RELEASE,
                release.customerCode(),
                what,
                release.until(),
                release.fen(),
                release.reference(),
                "/release " + release.reference());
    }

    private Due dispute(Request request, WaitingDispute dispute) {
        String what = request.text(
                "today.what.dispute",
                dispute.documentNo(),
                new Figures(dispute.currency()).money(dispute.fen()),
                dispute.reference());
        return decision(
                request,
                DueKind.DISPUTE,
                dispute.customerCode(),
                what,
                dispute.since().plusDays(decideWithinDays),
                dispute.fen(),
                dispute.reference(),
                "/dispute " + dispute.reference());
    }

    private Due decision(
            Request request,
            DueKind kind,
            String customerCode,
            String what,
            LocalDate due,
            long fen,
            String reference,
            String says) {
        Customer customer = customers.customer(customerCode);
        return due(kind, customer, what, due, fen, new Choice(request.text("today.choice.look", reference), says));
    }

    private Due promised(Request request, PromisedMoney promise) {
        Customer customer = customers.customer(promise.customerCode());
        String amount = new Figures(promise.currency()).money(promise.fen());
        String what = promise.givenBy()
                .map(name -> request.text("today.what.money-promised-by", name, amount))
                .orElseGet(() -> request.text("today.what.money-promised", amount));
        return due(DueKind.MONEY_PROMISED, customer, what, promise.due(), promise.fen(), check(request, customer));
    }

    private Due money(Request request, DueMoney money) {
        Customer customer = customer(money);
        String amount = new Figures(money.currency()).money(money.fen());
        String what = money.daysLate() > 0
                ? request.text("today.what.overdue", amount)
                : request.text("today.what.falls-due", amount);
        return due(DueKind.MONEY_DUE, customer, what, money.due(), money.fen(), check(request, customer));
    }

    private Due next(Request request, NextCollection step) {
        Customer customer = customers.customer(step.customerCode());
        Choice collect = new Choice(
                request.text("today.choice.collect", shortName(customer)), "/credit collect " + customer.code());
        return due(DueKind.FOLLOW_UP, customer, step.what(), step.due(), 0, collect);
    }

    private static Choice check(Request request, Customer customer) {
        return new Choice(request.text("today.choice.credit", shortName(customer)), "/credit " + customer.code());
    }

    private static Due due(DueKind kind, Customer customer, String what, LocalDate due, long fen, Choice way) {
        return new Due(kind, Optional.of(customer.ref()), Optional.ofNullable(customer.grade()), what, due, fen, way);
    }

    private void looked(Request request, List<Due> all) {
        if (!all.isEmpty()) {
            String seen = all.stream()
                    .flatMap(due -> due.customer().stream())
                    .map(CustomerRef::code)
                    .distinct()
                    .collect(Collectors.joining(" "));
            audit.record(request.user(), "credit.look", "today", seen);
        }
    }
}
