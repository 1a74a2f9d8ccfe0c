package endcap.knowledge.learning;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Page;
import endcap.people.Person;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Draws gaps, each as far as its reader may read it. */
final class GapCards {
    private static final int BUTTONS = 5;
    private static final int LABEL_LENGTH = 20;

    private final GapRights rights;
    private final Supplier<KnowledgeFeature> knowledge;
    private final GapReading reading;

    GapCards(GapRights rights, Supplier<KnowledgeFeature> knowledge, GapReading reading) {
        this.rights = rights;
        this.knowledge = knowledge;
        this.reading = reading;
    }

    /** The open gaps, at most {@code shown} of them. */
    Reply list(Request request, List<Gap> open, int shown) {
        List<Gap> gaps = open.stream().limit(shown).toList();
        GapsData data =
                new GapsData(gaps.stream().map(gap -> reading.row(request, gap)).toList());
        if (gaps.isEmpty()) {
            return Reply.of("gaps", data, List.of(new Card.Text(request.text("gaps.none"))));
        }
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("gaps.title")));
        cards.add(table(request, gaps));
        if (open.size() > shown) {
            cards.add(new Card.Text(request.text("gaps.more", shown)));
        }
        cards.add(new Card.Choices(gaps.stream()
                .limit(BUTTONS)
                .map(gap -> new Choice(label(request, gap), "/gaps " + gap.id()))
                .toList()));
        return Reply.of("gaps", data, cards);
    }

    private Card table(Request request, List<Gap> gaps) {
        return new Card.Table(
                "",
                List.of(
                        Card.Column.number(request.text("gaps.column.number")),
                        Card.Column.text(request.text("gaps.column.question")),
                        Card.Column.number(request.text("gaps.column.times")),
                        Card.Column.text(request.text("gaps.column.owner")),
                        Card.Column.number(request.text("gaps.column.age"))),
                gaps.stream()
                        .map(gap -> List.of(
                                Long.toString(gap.id()),
                                reading.headline(request, gap),
                                Integer.toString(gap.times()),
                                reading.owner(request, gap),
                                Long.toString(ChronoUnit.DAYS.between(reading.day(gap.firstAsked()), request.today()))))
                        .toList());
    }

    /** One gap with its questions, what came nearest, and for who may change it the ways to do so. */
    Reply one(Request request, Gap gap, List<Gap.Question> questions) {
        List<Page> nearest = nearest(request, gap);
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("gaps.one", gap.id(), reading.headline(request, gap))));
        cards.add(facts(request, gap));
        cards.add(asked(request, gap, questions));
        List<Choice> ways = new ArrayList<>();
        if (gap.status() == Gap.Status.OPEN && rights.mayChange(request.user(), gap)) {
            cards.add(ArticleHead.of(
                    request, gap, questions, nearest, request.user().id()));
            ways.add(new Choice(request.text("gaps.take"), request.text("gaps.take-sentence", gap.id())));
            ways.add(new Choice(request.text("gaps.close"), request.text("gaps.close-sentence", gap.id())));
        }
        nearest.forEach(page -> ways.add(new Choice(page.title(), "/ask #" + page.id())));
        if (!ways.isEmpty()) {
            cards.add(new Card.Choices(ways));
        }
        return Reply.of("gaps", reading.data(request, gap, questions), cards);
    }

    private Card asked(Request request, Gap gap, List<Gap.Question> questions) {
        return new Card.Text(questions.stream()
                .map(question -> request.text(
                        "gaps.asked",
                        reading.words(request, gap, question),
                        reading.person(question.askedBy()).name(),
                        reading.day(question.askedAt())))
                .collect(Collectors.joining("\n")));
    }

    /** That the gap is now with this person. */
    Reply given(Request request, Gap gap, Person owner) {
        return Reply.of(
                "gaps",
                reading.data(request, gap, List.of()),
                List.of(new Card.Text(request.text("gaps.given", gap.id(), owner.name()))));
    }

    /** That the gap is closed, and why. */
    Reply closed(Request request, Gap gap) {
        return Reply.of(
                "gaps",
                reading.data(request, gap, List.of()),
                List.of(new Card.Text(
                        request.text("gaps.closed", gap.id(), gap.outcome().orElse("")))));
    }

    private Card facts(Request request, Gap gap) {
        List<Card.Fact> facts = new ArrayList<>();
        facts.add(new Card.Fact(request.text("gaps.column.times"), Integer.toString(gap.times())));
        facts.add(new Card.Fact(
                request.text("gaps.first-last"),
                request.text("gaps.from-to", reading.day(gap.firstAsked()), reading.day(gap.lastAsked()))));
        facts.add(new Card.Fact(request.text("gaps.column.owner"), reading.owner(request, gap)));
        String status = request.text("gaps.status." + gap.status().word());
        facts.add(new Card.Fact(
                request.text("gaps.status"),
                gap.outcome()
                        .map(outcome -> request.text("gaps.status-why", status, outcome))
                        .orElse(status)));
        return new Card.Facts(facts);
    }

    private List<Page> nearest(Request request, Gap gap) {
        List<Page> pages = knowledge.get().pages();
        String language = request.texts().locale().getLanguage();
        return gap.nearest().stream()
                .flatMap(id -> pages.stream()
                        .filter(page -> page.id().equals(id))
                        .sorted((one, other) -> Boolean.compare(
                                other.lang().equals(language), one.lang().equals(language)))
                        .limit(1))
                .toList();
    }

    private String label(Request request, Gap gap) {
        String words = reading.headline(request, gap);
        String label = words.codePointCount(0, words.length()) <= LABEL_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LABEL_LENGTH)) + "…";
        return request.text("gaps.one", gap.id(), label);
    }
}
