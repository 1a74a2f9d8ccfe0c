package endcap.credit.release;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.credit.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code /release}: what waits for the person to decide, oldest first, and what they asked for themselves. */
final class Listing {
    private static final int LISTED = 20;
    private static final int MOST_BUTTONS = 5;

    private final ReleaseDesk desk;
    private final ReleaseRights rights;
    private final Papers papers;

    Listing(ReleaseDesk desk, ReleaseRights rights, Papers papers) {
        this.desk = desk;
        this.rights = rights;
        this.papers = papers;
    }

    Reply list(Request request) {
        List<Release> toDecide = desk.pending().stream()
                .filter(release -> rights.mayDecide(request.user(), release))
                .toList();
        List<Release> waiting = toDecide.stream().limit(LISTED).toList();
        List<Release> own = desk.askedBy(request.user(), LISTED).stream()
                .filter(release -> rights.maySee(request.user(), release))
                .toList();
        List<Release> all = Stream.concat(waiting.stream(), own.stream()).toList();
        all.forEach(release -> desk.look(request.user(), release, release.sight()));
        List<Card> cards = new ArrayList<>();
        if (!waiting.isEmpty()) {
            cards.add(waiting(request, waiting, toDecide.size()));
        }
        if (!own.isEmpty()) {
            cards.add(own(request, own));
        }
        if (all.isEmpty()) {
            cards.add(new Card.Text(request.text("release.list.empty")));
        } else {
            cards.add(new Card.Choices(all.stream()
                    .limit(MOST_BUTTONS)
                    .map(release -> new Choice(
                            request.text("release.choice.look-at", release.reference()),
                            "/release " + release.reference()))
                    .toList()));
        }
        return Reply.of(
                "release",
                new ReleaseData.Items(all.stream()
                        .map(release -> papers.data(release, release.sight()))
                        .toList()),
                cards);
    }

    private Card waiting(Request request, List<Release> listed, int all) {
        String caption = all > listed.size()
                ? request.text("release.list.waiting-first", listed.size(), all)
                : request.text("release.list.waiting", all);
        return new Card.Table(
                caption,
                List.of(
                        Column.text(request.text("release.list.number")),
                        Column.text(request.text("release.fact.asker")),
                        Column.text(request.text("release.fact.customer")),
                        Column.number(request.text("release.list.amount")),
                        Column.text(request.text("release.fact.reason"))),
                listed.stream()
                        .map(release -> List.of(
                                release.reference(),
                                rights.name(release.asked().by()),
                                papers.customer(release.order().customerCode()).name(),
                                amount(release),
                                release.asked().reason()))
                        .toList());
    }

    private Card own(Request request, List<Release> listed) {
        return new Card.Table(
                request.text("release.list.own"),
                List.of(
                        Column.text(request.text("release.list.number")),
                        Column.text(request.text("release.fact.customer")),
                        Column.number(request.text("release.list.amount")),
                        Column.text(request.text("release.list.state"))),
                listed.stream()
                        .map(release -> List.of(
                                release.reference(),
                                papers.customer(release.order().customerCode()).name(),
                                amount(release),
                                papers.cards(request, release).standing()))
                        .toList());
    }

    private static String amount(Release release) {
        return new Figures(release.order().currency()).money(release.order().fen());
    }
}
