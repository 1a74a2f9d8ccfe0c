package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.OpenQuestions;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.credit.Assessment;
import endcap.credit.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looking at a release and deciding on it. Nothing is approved on figures that were not seen: an approval carries the mark
 * of the figures it was decided on, and when they have moved, it only shows what moved.
 */
final class Deciding {
    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final Papers papers;
    private final ApprovalWords words;

    Deciding(ReleaseDesk desk, ReleaseRights rights, Papers papers, ApprovalWords words) {
        this.desk = desk;
        this.rights = rights;
        this.papers = papers;
        this.words = words;
    }

    /** The release, with the figures of now as long as it waits. */
    Reply look(Request request, long id) {
        Release release = papers.one(request, id);
        if (release.status() != Status.REQUESTED) {
            desk.look(request.user(), release, release.sight());
            return papers.settled(request, release).and(next(request, release));
        }
        Assessment assessed = desk.assess(release);
        return stillHeld(request, release, assessed).orElseGet(() -> waiting(request, release, assessed, List.of()));
    }

    private List<Card> next(Request request, Release release) {
        boolean usable = release.status() == Status.APPROVED && rights.mayUse(request.user(), release);
        return usable
                ? List.of(new Card.Choices(List.of(new Choice(
                        request.text("release.choice.use"),
                        request.text(
                                "release.say.use",
                                release.reference(),
                                Figures.typed(release.remainingFen()),
                                release.uses() + 1)))))
                : List.of();
    }

    Reply approve(Request request, Said.Approve said) {
        Release release = papers.one(request, said.id());
        refuseUnlessMayDecide(request, release);
        Optional<Decision.Approval> approval = words.read(request, said.how(), desk.now());
        if (release.status() != Status.REQUESTED) {
            return again(request, release, approval.isPresent() && same(release, approval.get()));
        }
        Assessment assessed = desk.assess(release);
        Sight now = Sight.of(assessed);
        Optional<Reply> cleared = stillHeld(request, release, assessed);
        if (cleared.isPresent()) {
            return cleared.get();
        }
        Optional<Sight> seen = said.seen().flatMap(mark -> desk.seen(release, mark));
        if (approval.isEmpty() || seen.isEmpty()) {
            return waiting(request, release, assessed, first(request, release, approval, now));
        }
        if (!seen.get().mark().equals(now.mark())) {
            return waiting(request, release, assessed, moved(request, release, seen.get(), now));
        }
        return decided(request, release, approval.get(), now);
    }

    Reply reject(Request request, Said.Reject said) {
        Release release = papers.one(request, said.id());
        refuseUnlessMayDecide(request, release);
        if (release.status() != Status.REQUESTED) {
            return again(request, release, rejectedAlike(request, release, said.reason()));
        }
        if (said.reason().isBlank()) {
            throw UserError.of("release.reject-reason", release.reference())
                    .asking("/release reject " + release.reference() + " " + OpenQuestions.ANY_WORDS);
        }
        Assessment assessed = desk.assess(release);
        return stillHeld(request, release, assessed)
                .orElseGet(() -> decided(
                        request,
                        release,
                        new Decision.Rejected(request.user().id(), desk.now(), Asking.checked(said.reason())),
                        Sight.of(assessed)));
    }

    Reply withdraw(Request request, Said.Withdraw said) {
        return papers.withdrawn(request, papers.one(request, said.id()));
    }

    private void refuseUnlessMayDecide(Request request, Release release) {
        rights.refuseUnlessMayDecide(
                request.user(), release, new Figures(release.order().currency()).money(rights.supervisorUpToFen()));
    }

    /** Empty as long as the order is held; else the request ends here, and that is the answer. */
    private Optional<Reply> stillHeld(Request request, Release release, Assessment assessed) {
        Sight now = Sight.of(assessed);
        if (now.held()) {
            return Optional.empty();
        }
        desk.clear(request.user(), release, now);
        Release settled = desk.find(release.id()).orElseThrow();
        if (settled.status() != Status.CLEARED) {
            throw papers.late(request, settled);
        }
        return Optional.of(Reply.of(
                "release",
                papers.data(settled, now),
                List.of(papers.cards(request, settled).status(), new Card.Text(request.text("release.cleared-told")))));
    }

    private Reply waiting(Request request, Release release, Assessment assessed, List<Card> before) {
        Sight now = Sight.of(assessed);
        desk.look(request.user(), release, now);
        ReleaseCards drawn = papers.cards(request, release);
        List<Card> cards = new ArrayList<>(before);
        cards.addAll(drawn.waiting(assessed));
        if (rights.mayDecide(request.user(), release)) {
            cards.addAll(drawn.decisions(now.mark()));
        } else if (release.asked().by().equals(request.user().id())) {
            cards.add(new Card.Choices(List.of(
                    new Choice(request.text("release.choice.withdraw"), "/release withdraw " + release.reference()))));
        }
        return Reply.of("release", papers.data(release, now), cards);
    }

    /** Approved without having seen the figures: they come first, with a button that says the same again. */
    private static List<Card> first(Request request, Release release, Optional<Decision.Approval> approval, Sight now) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Warning(Card.Tone.INFO, request.text("release.look-first", release.reference())));
        approval.filter(Decision.Until.class::isInstance)
                .ifPresent(until -> cards.add(new Card.Choices(List.of(new Choice(
                        request.text("release.choice.until", until.validTo()),
                        request.text("release.say.until", release.reference(), until.validTo(), now.mark()))))));
        return cards;
    }

    private List<Card> moved(Request request, Release release, Sight before, Sight now) {
        return List.of(
                new Card.Warning(Card.Tone.WARN, request.text("release.moved", release.reference())),
                papers.cards(request, release).moved(before, now));
    }

    private Reply decided(Request request, Release release, Decision decision, Sight now) {
        boolean first = desk.decide(request.user(), release, decision, now);
        Release settled = desk.find(release.id()).orElseThrow();
        return again(request, settled, first);
    }

    /** The same answer to who decided the same before; to everybody else, who decided what and when. */
    private Reply again(Request request, Release release, boolean theirs) {
        if (!theirs) {
            throw papers.late(request, release);
        }
        ReleaseCards cards = papers.cards(request, release);
        return Reply.of(
                "release",
                papers.data(release, release.sight()),
                List.of(
                        cards.status(),
                        new Card.Text(request.text(
                                "release.told", rights.name(release.asked().by()), cards.subject()))));
    }

    private static boolean same(Release release, Decision.Approval approval) {
        return release.approval()
                .filter(given -> given.by().equals(approval.by())
                        && given.word().equals(approval.word())
                        && given.validTo().equals(approval.validTo()))
                .isPresent();
    }

    private static boolean rejectedAlike(Request request, Release release, String reason) {
        return release.decision().orElse(null) instanceof Decision.Rejected rejected
                && rejected.by().equals(request.user().id())
                && rejected.reason().equals(reason);
    }
}
