package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import endcap.credit.Assessment;
import endcap.credit.BesideVerdict;
import endcap.credit.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of releases beside a held order: what was approved, what waits, and how to ask. */
final class ReleaseBeside implements BesideVerdict {
    private final ReleaseDesk desk;
    private final ReleaseRights rights;

    ReleaseBeside(ReleaseDesk desk, ReleaseRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @Override
    public List<Card> cards(Request request, Assessment assessed) {
        if (!heldOrder(assessed)) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        approved(assessed).forEach(release -> cards.add(approved(request, assessed, release)));
        waiting(request, assessed)
                .ifPresent(release -> cards.add(
                        new Card.Warning(Card.Tone.INFO, request.text("release.beside.waiting", release.reference()))));
        return cards;
    }

    private Card approved(Request request, Assessment assessed, Release release) {
        Decision.Approval given = release.approval().orElseThrow();
        if (outranked(assessed, release)) {
            return new Card.Warning(Card.Tone.WARN, request.text("error.release.use-held", release.reference()));
        }
        return new Card.Warning(
                Card.Tone.INFO,
                request.text(
                        given instanceof Decision.Once ? "release.beside.once" : "release.beside.until",
                        rights.name(given.by()),
                        release.reference(),
                        new Figures(release.order().currency()).money(release.remainingFen()),
                        given.validTo()));
    }

    @Override
    public List<Choice> choices(Request request, Assessment assessed) {
        if (!heldOrder(assessed)) {
            return List.of();
        }
        return usable(request, assessed)
                .map(release -> use(request, assessed, release))
                .or(() -> waiting(request, assessed)
                        .map(release -> new Choice(
                                request.text("release.choice.look-at", release.reference()),
                                "/release " + release.reference())))
                .or(() -> ask(request, assessed))
                .stream()
                .toList();
    }

    private static boolean heldOrder(Assessment assessed) {
        return assessed.order().amountFen().isPresent() && Sight.of(assessed).held();
    }

    private List<Release> approved(Assessment assessed) {
        return desk.approved(assessed.position().customerCode()).stream()
                .filter(release -> release.order().prepaid() == assessed.order().prepaid())
                .toList();
    }

    private Optional<Release> usable(Request request, Assessment assessed) {
        long fen = assessed.order().amountFen().orElseThrow();
        return approved(assessed).stream()
                .filter(release -> !outranked(assessed, release) && fen <= release.remainingFen())
                .filter(release -> rights.mayUse(request.user(), release))
                .findFirst();
    }

    private static boolean outranked(Assessment assessed, Release release) {
        return Sight.of(assessed).onHold() && !release.sight().onHold();
    }

    private Optional<Release> waiting(Request request, Assessment assessed) {
        long fen = assessed.order().amountFen().orElseThrow();
        return desk.waiting(assessed.position().customerCode()).stream()
                .filter(release -> release.order().fen() == fen
                        && release.order().prepaid() == assessed.order().prepaid())
                .filter(release -> rights.maySee(request.user(), release))
                .findFirst();
    }

    private Choice use(Request request, Assessment assessed, Release release) {
        String amount = Figures.typed(assessed.order().amountFen().orElseThrow());
        return new Choice(
                request.text("release.choice.use-of", release.reference()),
                request.text("release.say.use", release.reference(), amount, release.uses() + 1));
    }

    private Optional<Choice> ask(Request request, Assessment assessed) {
        String customer = assessed.position().customerCode();
        if (!rights.mayAsk(request.user(), customer)) {
            return Optional.empty();
        }
        String amount = Figures.typed(assessed.order().amountFen().orElseThrow());
        String prepaid = assessed.order().prepaid() ? " " + request.text("credit.word.prepaid") : "";
        return Optional.of(
                new Choice(request.text("release.choice.ask"), "/credit release " + customer + " " + amount + prepaid));
    }
}
