package endcap.knowledge;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws answers: always the article's own words, with where they stand and where to go on from there. */
final class AnswerCards {
    private static final int MOST_WAYS_ON = 3;
    private static final int SOURCES_BESIDE_AN_ANSWER = 2;

    private final Library library;

    AnswerCards(Library library) {
        this.library = library;
    }

    /** A topic found, sure or as the closest. */
    List<Card> answer(Request request, Found found) {
        Found.Match best = found.matches().get(0);
        Article article = best.article();
        List<Piece> shown = Pages.answer(article, best.section());
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(article.title()));
        List<Choice> ways = new ArrayList<>();
        if (Pages.more(article, shown)) {
            ways.add(page(request, article, 1, "knowledge.more"));
        }
        if (found.confidence() == Found.Confidence.CLOSE) {
            cards.add(new Card.Warning(Card.Tone.INFO, request.text("knowledge.closest", article.situation())));
            ways.addAll(titles(found.matches().stream().skip(1).map(Found.Match::article)));
        }
        cards.addAll(Piece.cards(shown, article.file(), false));
        cards.add(source(request, article, best.section().heading(), SOURCES_BESIDE_AN_ANSWER));
        ways.addAll(waysOn(request, article));
        return with(cards, ways);
    }

    /** One page of a whole article, counted from 1. */
    List<Card> page(Request request, Article article, int number) {
        List<List<Piece>> pages = Pages.whole(article);
        int shown = Math.min(Math.max(1, number), pages.size());
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(
                pages.size() == 1
                        ? article.title()
                        : request.text("knowledge.page", article.title(), shown, pages.size())));
        if (shown == 1 && !article.situation().isEmpty()) {
            cards.add(new Card.Text(article.situation()));
        }
        cards.addAll(Piece.cards(pages.get(shown - 1), article.file(), true));
        if (shown < pages.size()) {
            return with(cards, List.of(page(request, article, shown + 1, "knowledge.next-page")));
        }
        cards.add(source(request, article, article.title(), article.sources().size()));
        return with(cards, waysOn(request, article));
    }

    /** An honest no, with the topics that come nearest. */
    List<Card> nothing(Request request, Found found) {
        List<Card> cards = new ArrayList<>();
        List<Choice> nearest = titles(found.matches().stream().map(Found.Match::article));
        String key = nearest.isEmpty() ? "knowledge.nothing" : "knowledge.nothing-but-near";
        cards.add(new Card.Warning(Card.Tone.INFO, request.text(key)));
        return with(cards, nearest);
    }

    private static List<Card> with(List<Card> cards, List<Choice> ways) {
        List<Choice> distinct = ways.stream().distinct().toList();
        if (!distinct.isEmpty()) {
            cards.add(new Card.Choices(distinct));
        }
        return cards;
    }

    private static Choice page(Request request, Article article, int number, String labelKey) {
        return new Choice(request.text(labelKey), request.text("knowledge.page-sentence", article.id(), number));
    }

    private static Card source(Request request, Article article, String heading, int sources) {
        String place = article.file() + " · " + heading;
        return new Card.Text(
                article.sources().isEmpty()
                        ? request.text("knowledge.source", place)
                        : request.text(
                                "knowledge.source-drawn-from",
                                place,
                                String.join(
                                        request.text("knowledge.and"),
                                        article.sources()
                                                .subList(
                                                        0,
                                                        Math.min(
                                                                sources,
                                                                article.sources()
                                                                        .size())))));
    }

    private List<Choice> waysOn(Request request, Article article) {
        Stream<Choice> act = Stream.of(article.command())
                .filter(command -> request.texts().has("command." + command + ".label"))
                .map(command -> new Choice(request.text("command." + command + ".label"), "/" + command));
        Stream<Article> related = article.related().stream()
                .flatMap(id -> library.topic(id).stream())
                .flatMap(topic -> topic.in(article.lang(), KnowledgeSearch.LANGUAGES).stream());
        return Stream.concat(act, titles(related).stream()).toList();
    }

    private static List<Choice> titles(Stream<Article> articles) {
        return articles.limit(MOST_WAYS_ON)
                .map(article -> new Choice(article.title(), "/ask " + article.title()))
                .toList();
    }
}
