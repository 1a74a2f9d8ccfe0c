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

    /** Buttons of one answer; two more say whether it helped. */
    static final int MOST_BUTTONS = 5;

    private static final String LONGEST_COUNT = " (10/10)";

    private final Library library;

    AnswerCards(Library library) {
        this.library = library;
    }

    /**
     * One page of an article.
     *
     * @param first the section its pages begin with
     * @param number counted from 1
     */
    private record Leaf(Article article, Section first, List<List<Piece>> pages, int number) {
        List<Piece> pieces() {
            return pages.get(number - 1);
        }

        boolean last() {
            return number == pages.size();
        }

        boolean headed() {
            return number > 1 || !first.equals(article.first());
        }
    }

    /** A topic found, sure or as the closest. */
    List<Card> answer(Request request, Found found) {
        if (found.confidence() == Found.Confidence.CLOSE) {
            return closest(request, found);
        }
        Found.Match best = found.matches().get(0);
        Leaf leaf = leaf(request, best.article(), best.section(), 1);
        return leaf(request, leaf, best.article().title());
    }

    /**
     * One page of a whole article.
     *
     * @param first the section the pages begin with
     * @param number counted from 1; beyond the last the last is shown
     */
    List<Card> page(Request request, Article article, Section first, int number) {
        Leaf leaf = leaf(request, article, first, number);
        int pages = leaf.pages().size();
        String title =
                pages == 1 ? article.title() : request.text("knowledge.page", article.title(), leaf.number(), pages);
        return leaf(request, leaf, title);
    }

    private List<Card> leaf(Request request, Leaf leaf, String title) {
        Article article = leaf.article();
        List<Card> cards = new ArrayList<>(List.of(new Card.Heading(title)));
        cards.addAll(Piece.cards(leaf.pieces(), leaf.headed()));
        int screen = leaf.number() == 1 ? Screen.LINES : Screen.READING;
        cards.add(source(request, article, leaf.first(), screen - lines(cards)));
        List<Choice> ways = new ArrayList<>();
        if (!leaf.last()) {
            ways.add(more(request, leaf));
        }
        if (leaf.number() == 1 || leaf.last()) {
            ways.addAll(waysOn(request, article));
        }
        return with(cards, ways);
    }

    /** The beginning of what may be meant, with a word of doubt and the others it may be. */
    private List<Card> closest(Request request, Found found) {
        Found.Match best = found.matches().get(0);
        Article article = best.article();
        List<Card> cards = new ArrayList<>(List.of(
                new Card.Heading(article.title()),
                new Card.Warning(Card.Tone.INFO, request.text("knowledge.closest", article.about()))));
        Card source = source(request, article, best.section(), 0);
        int room = Screen.LINES - lines(cards) - Screen.lines(source);
        List<Piece> pieces = Piece.of(best.section());
        if (pieces.get(0).lines() < room) {
            cards.addAll(Piece.cards(Pages.fitting(pieces, room), false));
        }
        cards.add(source);
        List<Choice> ways = new ArrayList<>();
        ways.add(new Choice(request.text("knowledge.open"), "/ask #" + article.id()));
        ways.addAll(titles(found.matches().stream().skip(1).map(Found.Match::article)));
        ways.addAll(waysOn(request, article));
        return with(cards, ways);
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
        List<Choice> distinct = ways.stream().distinct().limit(MOST_BUTTONS).toList();
        if (!distinct.isEmpty()) {
            cards.add(new Card.Choices(distinct));
        }
        return cards;
    }

    private static Leaf leaf(Request request, Article article, Section first, int number) {
        int around = Screen.lines(article.title() + LONGEST_COUNT) + Screen.lines(source(request, article, first, 0));
        List<List<Piece>> pages =
                Pages.of(SectionChoice.inOrder(article, first), first, Screen.LINES - around, Screen.READING - around);
        return new Leaf(article, first, pages, Math.min(Math.max(1, number), pages.size()));
    }

    private static Choice more(Request request, Leaf leaf) {
        int next = leaf.number() + 1;
        String id = leaf.article().id();
        String label = request.text(next == 2 ? "knowledge.more" : "knowledge.next-page");
        return new Choice(
                label,
                leaf.first().equals(leaf.article().first())
                        ? request.text("knowledge.page-sentence", id, next)
                        : request.text(
                                "knowledge.page-sentence-from",
                                id,
                                next,
                                leaf.first().heading()));
    }

    /** Where the words stand, and as much of where they were drawn from as there is room for. */
    private static Card source(Request request, Article article, Section section, int room) {
        String place = Citation.of(article, section, request.texts()).toString();
        Card.Text source = new Card.Text(request.text("knowledge.source", place));
        for (int some = article.sources().size(); some > 0; some--) {
            String origins =
                    String.join(request.text("knowledge.and"), article.sources().subList(0, some));
            Card.Text drawn = new Card.Text(request.text("knowledge.source-drawn-from", place, origins));
            if (Screen.lines(drawn) <= room) {
                return drawn;
            }
        }
        return source;
    }

    private static int lines(List<Card> cards) {
        return cards.stream().mapToInt(Screen::lines).sum();
    }

    private List<Choice> waysOn(Request request, Article article) {
        Stream<Choice> act = Stream.of(article.command())
                // "none" is the name of small talk, too.
                .filter(command -> !command.equals("none"))
                .filter(command -> request.texts().has("command." + command + ".label"))
                .map(command -> new Choice(Screen.label(request.text("command." + command + ".label")), "/" + command));
        Stream<Article> related = article.related().stream()
                .flatMap(id -> library.topic(id).stream())
                .flatMap(topic -> topic.in(article.lang(), KnowledgeSearch.LANGUAGES).stream());
        return Stream.concat(act, titles(related).stream()).toList();
    }

    private static List<Choice> titles(Stream<Article> articles) {
        return articles.limit(MOST_WAYS_ON)
                .map(article -> new Choice(
                        Screen.label(article.title()),
                        "/ask " + (article.locator().isPresent() ? "#" + article.id() : article.title())))
                .toList();
    }
}
