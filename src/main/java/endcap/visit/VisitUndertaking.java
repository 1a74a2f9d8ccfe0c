package endcap.visit;

import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Undertaking;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Yes, no, change and undo about visits. The visits of one message are confirmed and dropped together. */
final class VisitUndertaking implements Undertaking {
    /** Without a reference only what is fresh is taken back: nobody means last month's visit by a bare undo. */
    private static final Duration UNDO_WITHOUT_REFERENCE = Duration.ofHours(24);

    private static final int TRIES = 5;

    private final VisitStore store;
    private final VisitRights rights;
    private final VisitChanges changes;
    private final VisitCards cards;
    private final VisitReturns returns;
    private final AuditLog audit;
    private final Clock clock;

    VisitUndertaking(
            VisitStore store,
            VisitRights rights,
            VisitChanges changes,
            VisitCards cards,
            VisitReturns returns,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.changes = changes;
        this.cards = cards;
        this.returns = returns;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> waitingSince(User user, String reference) {
        return reference.isBlank()
                ? store.newest(user.id(), VisitStatus.DRAFT).map(Visit::draftedAt)
                : own(user, reference).map(Visit::draftedAt);
    }

    @Override
    public Optional<Instant> undoableSince(User user, String reference) {
        if (!reference.isBlank()) {
            return own(user, reference).map(visit -> visit.confirmedAt().orElse(visit.draftedAt()));
        }
        Instant since = clock.instant().minus(UNDO_WITHOUT_REFERENCE);
        return store.newest(user.id(), VisitStatus.CONFIRMED)
                .flatMap(Visit::confirmedAt)
                .filter(confirmed -> confirmed.isAfter(since));
    }

    @Override
    public Reply confirm(Request request, String reference) {
        List<Visit> visits =
                store.batch(one(request, reference, VisitStatus.DRAFT).batch());
        List<Visit> moved = move(request, visits, VisitStatus.DRAFT, VisitStatus.CONFIRMED);
        List<Visit> confirmed = standing(visits, VisitStatus.CONFIRMED);
        if (confirmed.isEmpty()) {
            throw noLonger(visits.getFirst(), request);
        }
        Reply reply = cards.confirmed(request, confirmed);
        return moved.isEmpty() ? reply : reply.and(returns.about(request, moved));
    }

    @Override
    public Reply cancel(Request request, String reference) {
        List<Visit> visits =
                store.batch(one(request, reference, VisitStatus.DRAFT).batch());
        move(request, visits, VisitStatus.DRAFT, VisitStatus.CANCELLED);
        List<Visit> cancelled = standing(visits, VisitStatus.CANCELLED);
        if (cancelled.isEmpty()) {
            throw noLonger(visits.getFirst(), request);
        }
        return cards.dropped(request, cancelled, "visit.cancelled");
    }

    @Override
    public Reply undo(Request request, String reference) {
        Visit visit = one(request, reference, VisitStatus.CONFIRMED);
        // Named by its id, one visit is meant; without, what was confirmed last, and that was a whole message.
        List<Visit> visits = reference.isBlank() ? store.batch(visit.batch()) : List.of(visit);
        move(request, visits, VisitStatus.CONFIRMED, VisitStatus.UNDONE);
        List<Visit> undone = standing(visits, VisitStatus.UNDONE);
        if (undone.isEmpty()) {
            throw noLonger(visits.getFirst(), request);
        }
        return cards.dropped(request, undone, "visit.undone");
    }

    @Override
    public Reply change(Request request, String reference, String field, String value) {
        Visit seen = one(request, reference, VisitStatus.DRAFT);
        refuseUnlessOneIsMeant(request, seen, reference, field, value);
        for (int i = 0; i < TRIES; i++) {
            if (seen.status() != VisitStatus.DRAFT && seen.status() != VisitStatus.CONFIRMED) {
                throw noLonger(seen, request);
            }
            VisitChanges.Changed changed = changes.apply(request, seen, field, value);
            rights.refuseUnlessMayLog(request.user(), changed.customer());
            if (store.replace(
                    seen,
                    changed.customer().code(),
                    changed.record(),
                    request.user().id(),
                    clock.instant())) {
                audit.record(request.user(), "visit.change", seen.reference(), field);
                return cards.changed(request, store.find(seen.id()).orElseThrow());
            }
            seen = store.find(seen.id()).orElseThrow();
        }
        throw new IllegalStateException(seen.reference() + " is changed by others all the time");
    }

    /** Of several drafts made by one message a bare change could mean any. */
    private void refuseUnlessOneIsMeant(Request request, Visit seen, String reference, String field, String value) {
        List<Visit> drafts = standing(store.batch(seen.batch()), VisitStatus.DRAFT);
        if (reference.isBlank() && drafts.size() > 1) {
            List<Choice> ways = drafts.stream()
                    .map(visit -> new Choice(
                            cards.shortName(visit), "/change " + visit.reference() + " " + field + "=" + value))
                    .toList();
            throw UserError.of("visit.which").offering(ways);
        }
    }

    private List<Visit> move(Request request, List<Visit> visits, VisitStatus from, VisitStatus to) {
        List<Visit> moved = store.move(visits, from, to, request.user().id(), clock.instant());
        String act = switch (to) {
            case CONFIRMED -> "visit.confirm";
            case CANCELLED -> "visit.cancel";
            default -> "visit.undo";
        };
        moved.forEach(visit -> audit.record(request.user(), act, visit.reference(), visit.customerCode()));
        return moved;
    }

    private List<Visit> standing(List<Visit> visits, VisitStatus status) {
        return visits.stream()
                .flatMap(visit -> store.find(visit.id()).stream())
                .filter(visit -> visit.status() == status)
                .toList();
    }

    private Visit one(Request request, String reference, VisitStatus newest) {
        Optional<Visit> visit =
                reference.isBlank() ? store.newest(request.user().id(), newest) : own(request.user(), reference);
        return visit.orElseThrow(() -> UserError.of("visit.unknown", reference));
    }

    private Optional<Visit> own(User user, String reference) {
        return Visit.id(reference)
                .flatMap(store::find)
                .filter(visit -> visit.personId().equals(user.id()));
    }

    private static UserError noLonger(Visit visit, Request request) {
        String state = request.text("visit.status." + visit.status().word());
        return UserError.of("visit.not-open", visit.reference(), state);
    }
}
