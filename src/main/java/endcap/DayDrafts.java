package endcap;

import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.customer.Customer;
import endcap.customer.CustomerDirectory;
import endcap.day.AskedDays;
import endcap.day.Due;
import endcap.day.DueKind;
import endcap.draft.Drafts;
import endcap.visit.VisitFeature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the person has written down and not said yes to: nothing of it is on record before. */
record DayDrafts(VisitFeature visits, Drafts drafts, CustomerDirectory customers, Clock clock) {
    /** Who has not said yes for so long does not mean to. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    /** Everything of it, unranked. */
    List<Due> due(Request request, AskedDays days) {
        Instant since = clock.instant().minus(FORGOTTEN);
        List<Due> all = new ArrayList<>();
        visits.waiting(request.user().id(), since)
                .forEach(visit -> known(request, Optional.of(visit.customerCode()))
                        .ifPresent(customer -> all.add(due(
                                request,
                                Optional.of(customer),
                                label(request, "visit", "visit"),
                                visit.reference(),
                                visit.draftedAt()))));
        drafts.waiting(request.user().id(), since)
                .forEach(draft -> all.add(due(
                        request,
                        known(request, draft.customerCode()),
                        label(request, draft.kind(), draft.intent()),
                        draft.reference(),
                        draft.draftedAt())));
        return all;
    }

    /** Who has lost an account since is not reminded whose it was. */
    private Optional<Customer> known(Request request, Optional<String> code) {
        return code.flatMap(customers::find).filter(customer -> customers.maySee(request.user(), customer));
    }

    /** What is no command of its own has a name of its own. */
    private static String label(Request request, String kind, String intent) {
        String own = "draft.kind." + kind;
        return request.text(request.texts().has(own) ? own : "command." + intent + ".label");
    }

    private Due due(Request request, Optional<Customer> customer, String label, String reference, Instant draftedAt) {
        return new Due(
                DueKind.DRAFT,
                customer.map(Customer::ref),
                customer.flatMap(known -> Optional.ofNullable(known.grade())),
                request.text("today.what.draft", label, reference),
                LocalDate.ofInstant(draftedAt, clock.getZone()),
                0,
                new Choice(request.text("today.choice.confirm", reference), "/confirm " + reference));
    }
}
