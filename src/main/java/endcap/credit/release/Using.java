package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.AskedOrder;
import endcap.credit.CreditDesk;
import endcap.credit.Figures;
import endcap.language.Amounts;
import endcap.language.Found;
import java.util.List;
import java.util.Optional;

/** Placing an order on an approved release: counted in once, and answered with the reference for the order. */
final class Using {
    /** Two people may place orders on one release at the same moment; the later one looks again. */
    private static final int ATTEMPTS = 5;

    private final CreditDesk credit;
    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final Papers papers;

    Using(CreditDesk credit, ReleaseDesk desk, ReleaseRights rights, Papers papers) {
        this.credit = credit;
        this.desk = desk;
        this.rights = rights;
        this.papers = papers;
    }

    Reply use(Request request, Said.Use said) {
        Release release = papers.one(request, said.id());
        if (!rights.mayUse(request.user(), release)) {
            throw UserError.worded(
                    "not-allowed",
                    "error.release.use-not-yours",
                    release.reference(),
                    rights.name(release.asked().by()));
        }
        long fen = fen(request, release, said);
        Optional<Use> before = desk.used(
                        release,
                        request.user(),
                        said.number(),
                        request.message().deliveryId())
                .filter(placed -> placed.fen() == fen);
        return before.map(placed -> answer(request, release, placed)).orElseGet(() -> place(request, release, fen));
    }

    private long fen(Request request, Release release, Said.Use said) {
        if (said.amount().isBlank()) {
            release.refusesUse(1, request.today(), false).ifPresent(refusal -> {
                throw refused(request, release, 0, refusal);
            });
            String remaining = Figures.typed(release.remainingFen());
            String sentence = "/release use " + release.reference() + ' ';
            throw UserError.of("release.use-amount", release.reference())
                    .offering(
                            release.remainingFen() == 0
                                    ? List.of()
                                    : List.of(new Choice(remaining, sentence + remaining)))
                    .asking(sentence + "{}");
        }
        var amount = Amounts.whole(said.amount())
                .orElseThrow(() -> AskedOrder.refused("error.credit.amount-unreadable", said.amount()));
        return papers.order(release, Found.in(said.amount(), 0, said.amount().length(), amount))
                .amountFen()
                .orElseThrow();
    }

    private Reply place(Request request, Release first, long fen) {
        Sight now = Sight.of(
                credit.assess(first.order().customerCode(), first.order().of(fen), request.today()));
        Release release = first;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            refuse(request, release, fen, now);
            Use use = new Use(release.id(), release.uses() + 1, request.user().id(), fen, desk.now());
            Optional<Use> placed =
                    desk.use(request.user(), release, use, request.message().deliveryId(), now);
            release = desk.find(release.id()).orElseThrow();
            if (placed.isPresent()) {
                return answer(request, release, placed.get());
            }
        }
        throw papers.late(request, release);
    }

    private void refuse(Request request, Release release, long fen, Sight now) {
        Figures figures = new Figures(release.order().currency());
        if (!now.held()) {
            throw UserError.of("release.use-not-needed", figures.money(fen))
                    .offering(List.of(new Choice(
                            request.text("release.choice.check"),
                            "/credit " + release.order().customerCode() + ' ' + Figures.typed(fen))));
        }
        release.refusesUse(fen, request.today(), now.onHold()).ifPresent(refusal -> {
            throw refused(request, release, fen, refusal);
        });
    }

    private UserError refused(Request request, Release release, long fen, Release.Refusal refusal) {
        Figures figures = new Figures(release.order().currency());
        String reference = release.reference();
        return switch (refusal) {
            case NOT_APPROVED ->
                UserError.of(
                        "release.use-not-approved",
                        reference,
                        papers.cards(request, release).standing());
            case USED -> UserError.of("release.use-used", reference, release.useReference(release.uses()));
            case EXPIRED ->
                UserError.of(
                        "release.use-expired",
                        reference,
                        release.approval().orElseThrow().validTo());
            case TOO_LARGE ->
                UserError.of(
                        "release.use-too-large", reference, figures.money(fen), figures.money(release.remainingFen()));
            case HELD -> UserError.of("release.use-held", reference);
        };
    }

    private Reply answer(Request request, Release release, Use use) {
        Figures figures = new Figures(release.order().currency());
        boolean until =
                release.approval().filter(Decision.Until.class::isInstance).isPresent();
        String reference = release.useReference(use.number());
        return Reply.of(
                "release",
                papers.data(release, release.sight()),
                List.of(
                        new Card.Warning(
                                Card.Tone.GOOD,
                                request.text(
                                        "release.used",
                                        reference,
                                        papers.customer(release.order().customerCode())
                                                .name(),
                                        figures.money(use.fen()))),
                        new Card.Text(
                                until
                                        ? request.text(
                                                "release.used-remaining",
                                                figures.money(release.remainingFen()),
                                                release.approval().orElseThrow().validTo())
                                        : request.text("release.used-once"))));
    }
}
