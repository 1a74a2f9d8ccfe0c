package endcap.credit.release;

import endcap.chat.Notice;
import endcap.chat.Notices;
import endcap.credit.Figures;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells people what became of a release, each outcome once. */
final class ReleaseNotices {
    private final Notices notices;
    private final UnaryOperator<String> customerName;
    private final ReleaseRights rights;
    private final Clock clock;

    /** @param customerName the name of a customer, by code */
    ReleaseNotices(Notices notices, UnaryOperator<String> customerName, ReleaseRights rights, Clock clock) {
        this.notices = notices;
        this.customerName = customerName;
        this.rights = rights;
        this.clock = clock;
    }

    /** Tells everybody who may decide that it waits for them. */
    void asked(Release release) {
        Notice notice = new Notice(
                key(release, "asked"),
                "release.notice.asked",
                List.of(
                        release.reference(),
                        rights.name(release.asked().by()),
                        customer(release),
                        money(release, release.order().fen()),
                        release.asked().reason()),
                "release.choice.look",
                "/release " + release.reference());
        rights.deciders(release.order(), release.asked().by())
                .forEach(person -> notices.leave(person.id(), notice, clock.instant()));
    }

    /** Tells the asker that it was approved, with a button that uses it. */
    void approved(Release release, Decision.Approval given) {
        boolean once = given instanceof Decision.Once;
        tell(
                release,
                new Notice(
                        key(release, "approved"),
                        once ? "release.notice.approved-once" : "release.notice.approved-until",
                        List.of(
                                release.reference(),
                                rights.name(given.by()),
                                customer(release),
                                money(release, release.order().fen()),
                                given.validTo().toString()),
                        "release.choice.use",
                        // Kept as it is: so the button speaks the language of whom it is for.
                        rights.texts(release.asked().by())
                                .text(
                                        "release.say.use",
                                        release.reference(),
                                        Figures.typed(release.order().fen()),
                                        1)));
    }

    void rejected(Release release, Decision.Rejected rejected) {
        tell(
                release,
                new Notice(
                        key(release, "rejected"),
                        "release.notice.rejected",
                        List.of(
                                release.reference(),
                                rights.name(rejected.by()),
                                customer(release),
                                money(release, release.order().fen()),
                                rejected.reason()),
                        "release.choice.look",
                        "/release " + release.reference()));
    }

    /** Tells the asker that nobody decided in time, with a button that asks again. */
    void expired(Release release) {
        tell(
                release,
                new Notice(
                        key(release, "expired"),
                        "release.notice.expired",
                        List.of(
                                release.reference(),
                                customer(release),
                                money(release, release.order().fen())),
                        "release.choice.ask-again",
                        "/release " + order(release) + ' ' + release.asked().reason()));
    }

    /** Tells the asker that the order is no longer held. */
    void cleared(Release release) {
        tell(
                release,
                new Notice(
                        key(release, "cleared"),
                        "release.notice.cleared",
                        List.of(
                                release.reference(),
                                customer(release),
                                money(release, release.order().fen())),
                        "release.choice.check",
                        "/credit " + order(release)));
    }

    private void tell(Release release, Notice notice) {
        notices.leave(release.asked().by(), notice, clock.instant());
    }

    private String customer(Release release) {
        return customerName.apply(release.order().customerCode());
    }

    /** The order as a command takes it, in the language of who asked. */
    private String order(Release release) {
        HeldOrder order = release.order();
        String prepaid =
                order.prepaid() ? ' ' + rights.texts(release.asked().by()).text("credit.word.prepaid") : "";
        return order.customerCode() + ' ' + Figures.typed(order.fen()) + prepaid;
    }

    private static String key(Release release, String outcome) {
        return "release:" + release.id() + ":" + outcome;
    }

    private static String money(Release release, long fen) {
        return new Figures(release.order().currency()).money(fen);
    }
}
