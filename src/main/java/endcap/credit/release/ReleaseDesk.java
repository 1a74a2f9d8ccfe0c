package endcap.credit.release;

import endcap.chat.User;
import endcap.credit.Assessment;
import endcap.credit.CreditAnswer;
import endcap.credit.CreditDesk;
import endcap.people.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every step of a release, each with its line in the audit log and the notice to whom it concerns. A step that comes too
 * late answers false and leaves no trace: who was first is in the store.
 */
final class ReleaseDesk {
    /** Who the audit log names for what nobody did: time passing, figures coming in. */
    static final User PROGRAM = new User("endcap", "Endcap", Locale.ENGLISH);

    private final ReleaseStore store;
    private final ReleaseUseStore uses;
    private final CreditDesk credit;
    private final ReleaseNotices notices;
    private final AuditLog audit;
    private final Clock clock;

    ReleaseDesk(
            ReleaseStore store,
            ReleaseUseStore uses,
            CreditDesk credit,
            ReleaseNotices notices,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.uses = uses;
        this.credit = credit;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The verdict on its order today. */
    Assessment assess(Release release) {
        return credit.assess(release.order().customerCode(), release.order().order(), today());
    }

    /** The release with that id; one whose time is over is expired first. */
    Optional<Release> find(long id) {
        return store.find(id).map(this::current);
    }

    /** The release as time has made it: one whose time is over is expired, which its asker is told. */
    Release current(Release release) {
        if (release.status() == Status.EXPIRED || release.at(clock.instant(), today()) != Status.EXPIRED) {
            return release;
        }
        expire(release);
        return store.find(release.id()).orElseThrow();
    }

    private void expire(Release release) {
        if (store.move(release.id(), release.status(), Status.EXPIRED)) {
            record(PROGRAM, "release.expire", release, "was " + release.status().word());
            if (release.status() == Status.REQUESTED) {
                notices.expired(release);
            }
        }
    }

    /** Asks, once for each draft, and tells who may decide. */
    Release request(User user, long draftId, HeldOrder order, Asked asked, Sight sight) {
        Optional<Release> added = store.add(draftId, order, asked, sight);
        added.ifPresent(release -> record(user, "release.request", release, figures(sight) + ", " + asked.reason()));
        Release release = added.or(() -> store.byDraft(draftId)).orElseThrow();
        // Also when it was there already: the program may have stopped between the two.
        if (release.status() == Status.REQUESTED) {
            notices.asked(release);
        }
        return release;
    }

    /** Keeps the figures a person is shown, and writes down that they were. */
    void look(User user, Release release, Sight sight) {
        store.saw(release.id(), sight);
        record(user, "release.look", release, figures(sight));
    }

    /** Decides on these figures; false when it waits no more. */
    boolean decide(User user, Release release, Decision decision, Sight sight) {
        if (!store.decide(release.id(), decision, sight)) {
            return false;
        }
        switch (decision) {
            case Decision.Approval given -> {
                record(
                        user,
                        "release.approve",
                        release,
                        given.word() + " to " + given.validTo() + ", " + figures(sight));
                notices.approved(release, given);
            }
            case Decision.Rejected rejected -> {
                record(user, "release.reject", release, rejected.reason() + ", " + figures(sight));
                notices.rejected(release, rejected);
            }
        }
        return true;
    }

    /** Ends a request that is not needed any more, which its asker is told; false when it waits no more. */
    boolean clear(User user, Release release, Sight sight) {
        boolean cleared = store.move(release.id(), Status.REQUESTED, Status.CLEARED);
        if (cleared) {
            record(user, "release.clear", release, figures(sight));
            notices.cleared(release);
        }
        return cleared;
    }

    /** Takes a request back; false when it waits no more. */
    boolean withdraw(User user, Release release) {
        boolean withdrawn = store.move(release.id(), Status.REQUESTED, Status.WITHDRAWN);
        if (withdrawn) {
            record(user, "release.withdraw", release, "");
        }
        return withdrawn;
    }

    /** Places an order on it; empty when it has no room any more, or the number is taken. */
    Optional<Use> use(User user, Release release, Use use, Optional<String> deliveryId, Sight sight) {
        Optional<Use> placed = uses.place(use, deliveryId, today());
        placed.ifPresent(one -> record(
                user,
                "release.use",
                release,
                release.useReference(one.number()) + " " + CreditAnswer.money(one.fen()) + ", " + figures(sight)));
        return placed;
    }

    /** The request or what became of it that was confirmed from that draft. */
    Optional<Release> byDraft(long draftId) {
        return store.byDraft(draftId).map(this::current);
    }

    /** What waits for that customer. */
    List<Release> waiting(String customerCode) {
        return of(customerCode, Status.REQUESTED);
    }

    /** What orders of that customer can be placed on, oldest first. */
    List<Release> approved(String customerCode) {
        return of(customerCode, Status.APPROVED);
    }

    private List<Release> of(String customerCode, Status status) {
        return store.of(customerCode, status).stream()
                .map(this::current)
                .filter(release -> release.status() == status)
                .toList();
    }

    /** What that person asked for, newest first. */
    List<Release> askedBy(User user, int atMost) {
        return store.askedBy(user.id(), atMost).stream().map(this::current).toList();
    }

    /** The figures that mark stands for, if anybody saw them of this release. */
    Optional<Sight> seen(Release release, String mark) {
        return store.seen(release.id(), mark);
    }

    /** The order of that number on the release, or the one that this message placed. */
    Optional<Use> used(Release release, User user, Optional<Integer> number, Optional<String> deliveryId) {
        return deliveryId
                .flatMap(delivery -> uses.delivered(release.id(), user.id(), delivery))
                .or(() -> number.flatMap(n -> uses.find(release.id(), n)));
    }

    /** All that wait, oldest first; those whose time is over are expired on the way. */
    List<Release> pending() {
        return all(Status.REQUESTED);
    }

    /** All of that status as time has made them, oldest first. */
    List<Release> all(Status status) {
        return store.all(status).stream()
                .map(this::current)
                .filter(release -> release.status() == status)
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    private void record(User who, String act, Release release, String detail) {
        String order = release.order().customerCode() + " order "
                + CreditAnswer.money(release.order().fen())
                + (release.order().prepaid() ? " prepaid" : "");
        audit.record(who, act, release.reference(), detail.isEmpty() ? order : order + ": " + detail);
    }

    private static String figures(Sight sight) {
        return sight.verdict() + " " + sight.reasons() + ", exposure " + CreditAnswer.money(sight.exposureFen())
                + ", overdue " + CreditAnswer.money(sight.overdueFen())
                + sight.dataAsOf().map(day -> ", data of " + day).orElse("");
    }
}
