package endcap.credit.dispute;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.chat.Texts;
import endcap.people.Act;
import endcap.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells finance what there is to decide, and who wrote a dispute down what became of it. */
final class DisputeNotices {
    private final DisputeAccounts accounts;
    private final Notices notices;
    private final int remindAfterDays;
    private final Clock clock;

    DisputeNotices(DisputeAccounts accounts, Notices notices, int remindAfterDays, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.remindAfterDays = remindAfterDays;
        this.clock = clock;
    }

    /** Tells those who decide that there is something to decide. */
    void recorded(Dispute dispute) {
        accounts.rights().whoMay(Act.DECIDE_DISPUTE).stream()
                .filter(person -> !person.id().equals(dispute.recordedBy()))
                .forEach(person -> leave(person, dispute, "new"));
    }

    /** Tells those who decide what has waited too long; once of each. */
    void remind() {
        Instant before = clock.instant().minus(Duration.ofDays(remindAfterDays));
        for (Dispute dispute : accounts.store().waitingSince(before)) {
            accounts.rights().whoMay(Act.DECIDE_DISPUTE).forEach(person -> leave(person, dispute, "waiting"));
        }
    }

    /** Tells who wrote it down what became of it, unless they decided themselves or may not see the account any more. */
    void decided(Dispute dispute) {
        boolean decidedThemselves =
                dispute.decidedBy().filter(dispute.recordedBy()::equals).isPresent();
        boolean maySee = accounts.rights().may(dispute.recordedBy(), Act.SEE_CREDIT, dispute.customerCode());
        if (maySee && !decidedThemselves) {
            accounts.rights()
                    .listed(dispute.recordedBy())
                    .ifPresent(person -> leave(person, dispute, dispute.state().word()));
        }
    }

    private void leave(Person person, Dispute dispute, String what) {
        Texts texts = Texts.of(person.language());
        DisputeCards cards = new DisputeCards(texts, accounts, clock.instant());
        notices.leave(
                person.id(),
                new Notice(
                        "dispute:" + dispute.reference() + ":" + what,
                        "credit.dispute.notice." + what,
                        List.of(
                                dispute.reference(),
                                accounts.customer(dispute.customerCode()).name(),
                                dispute.documentNo(),
                                accounts.money(dispute.customerCode(), dispute.amountFen()),
                                cards.reason(dispute.reason()),
                                accounts.rights().name(dispute.recordedBy()),
                                cards.state(dispute),
                                Integer.toString(remindAfterDays)),
                        "credit.dispute.choice.look",
                        "/dispute " + dispute.reference()),
                clock.instant());
    }
}
