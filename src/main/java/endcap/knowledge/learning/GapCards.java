package endcap.knowledge.learning;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Page;
import endcap.people.People;
import endcap.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Draws gaps, each as far as its reader may read it. */
final class GapCards {
    private static final int BUTTONS = 5;
    private static final int LABEL_LENGTH = 20;

    private final GapRights rights;
    private final Supplier<KnowledgeFeature> knowledge;
    private final People people;
    private final ZoneId zone;

    GapCards(GapRights rights, Supplier<KnowledgeFeature> knowledge, People people, ZoneId zone) {
        this.rights = rights;
        this.knowledge = knowledge;
        this.people = people;
        this.zone = zone;
    }

    /** The open gaps, at most {@code shown} of them. */
    Reply list(Request request, List<Gap> open, int shown) {
        List<Gap> gaps = open.stream().limit(shown).toList();
        GapsData data = new GapsData(gaps.stream().map(gap -> row(request, gap)).toList());
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
                                headline(request, gap),
                                Integer.toString(gap.times()),
                                owner(request, gap),
                                Long.toString(ChronoUnit.DAYS.between(day(gap.firstAsked()), request.today()))))
                        .toList());
    }

    /** One gap with its questions, what came nearest, and for who may change it the ways to do so. */
    Reply one(Request request, Gap gap, List<Gap.Question> questions) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("gaps.one", gap.id(), headline(request, gap))));
        cards.add(facts(request, gap));
        List<Gap.Question> seen = seen(request, gap, questions);
        cards.add(new Card.Text(seen.stream()
                .map(question -> request.text(
                        "gaps.asked",
                        words(request, gap, question),
                        person(people, question.askedBy()).name(),
                        day(question.askedAt())))
                .collect(Collectors.joining("\n"))));
        boolean mayChange = rights.mayChange(request.user(), gap) && gap.status() == Gap.Status.OPEN;
        List<Page> nearest = nearest(request, gap);
        if (mayChange) {
            cards.add(ArticleHead.of(request, gap, seen, nearest, request.user().id()));
        }
        List<Choice> ways = new ArrayList<>();
        if (mayChange) {
            ways.add(new Choice(request.text("gaps.take"), request.text("gaps.take-sentence", gap.id())));
            ways.add(new Choice(request.text("gaps.close"), request.text("gaps.close-sentence", gap.id())));
        }
        nearest.forEach(page -> ways.add(new Choice(page.title(), "/ask #" + page.id())));
        if (!ways.isEmpty()) {
            cards.add(new Card.Choices(ways));
        }
        return Reply.of("gaps", data(request, gap, seen), cards);
    }

    Reply given(Request request, Gap gap, Person owner) {
        return Reply.of(
                "gaps",
                data(request, gap, List.of()),
                List.of(new Card.Text(request.text("gaps.given", gap.id(), owner.name()))));
    }

    Reply closed(Request request, Gap gap) {
        return Reply.of(
                "gaps",
                data(request, gap, List.of()),
                List.of(new Card.Text(
                        request.text("gaps.closed", gap.id(), gap.outcome().orElse("")))));
    }

    private Card facts(Request request, Gap gap) {
        List<Card.Fact> facts = new ArrayList<>();
        facts.add(new Card.Fact(request.text("gaps.column.times"), Integer.toString(gap.times())));
        facts.add(new Card.Fact(
                request.text("gaps.first-last"),
                request.text("gaps.from-to", day(gap.firstAsked()), day(gap.lastAsked()))));
        facts.add(new Card.Fact(request.text("gaps.column.owner"), owner(request, gap)));
        String status = request.text("gaps.status." + gap.status().word());
        facts.add(new Card.Fact(
                request.text("gaps.status"),
                gap.outcome()
                        .map(outcome -> request.text("gaps.status-why", status, outcome))
                        .orElse(status)));
        return new Card.Facts(facts);
    }

    /** The questions asked by people in the reader's reach. */
    private List<Gap.Question> seen(Request request, Gap gap, List<Gap.Question> questions) {
        if (rights.mayChange(request.user(), gap)) {
            return questions;
        }
        return rights.reach(request.user())
                .map(askers -> questions.stream()
                        .filter(question -> askers.contains(question.askedBy()))
                        .toList())
                .orElse(questions);
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

    private GapsData.One data(Request request, Gap gap, List<Gap.Question> questions) {
        return new GapsData.One(
                row(request, gap),
                gap.outcome().orElse(null),
                questions.stream()
                        .map(question -> new GapsData.Asked(
                                mayRead(request, gap, question) ? question.text() : null,
                                person(people, question.askedBy()),
                                day(question.askedAt())))
                        .toList(),
                gap.nearest());
    }

    private GapsData.Row row(Request request, Gap gap) {
        return new GapsData.Row(
                gap.id(),
                readable(request, gap).orElse(null),
                gap.times(),
                day(gap.firstAsked()),
                day(gap.lastAsked()),
                gap.owner().map(owner -> person(people, owner)).orElse(null),
                gap.status().word());
    }

    private String headline(Request request, Gap gap) {
        return readable(request, gap).orElseGet(() -> request.text("gaps.hidden"));
    }

    private Optional<String> readable(Request request, Gap gap) {
        return rights.mayRead(request.user(), gap, gap.askedBy(), gap.namesCustomer())
                ? Optional.of(gap.question())
                : Optional.empty();
    }

    private String words(Request request, Gap gap, Gap.Question question) {
        return mayRead(request, gap, question) ? question.text() : request.text("gaps.hidden");
    }

    private boolean mayRead(Request request, Gap gap, Gap.Question question) {
        return rights.mayRead(request.user(), gap, question.askedBy(), question.namesCustomer());
    }

    private String label(Request request, Gap gap) {
        String words = headline(request, gap);
        int end = Math.min(words.length(), LABEL_LENGTH);
        return request.text("gaps.one", gap.id(), words.length() == end ? words : words.substring(0, end) + "…");
    }

    private String owner(Request request, Gap gap) {
        return gap.owner().map(id -> person(people, id).name()).orElseGet(() -> request.text("gaps.nobody"));
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The person with that id; who has left is shown by it. */
    static GapsData.Person person(People people, String id) {
        return new GapsData.Person(id, people.byId(id).map(Person::name).orElse(id));
    }
}
