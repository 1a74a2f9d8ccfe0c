package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What holds for the card of every article, in both languages, whichever section it begins with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerCardsTest {
    private static final Library LIBRARY = Library.read(Samples.KNOWLEDGE);
    private static final AnswerCards CARDS = new AnswerCards(LIBRARY);
    private static final Pattern PAGE = Pattern.compile("/ask #([a-z0-9-]+)\\D*(\\d+)\\D*");

    @Test
    void every_answer_fits_one_screen_of_a_phone() {
        each((article, section) -> {
            for (Found.Confidence confidence : List.of(Found.Confidence.SURE, Found.Confidence.CLOSE)) {
                assertThat(lines(answer(article, section, confidence)))
                        .as(article.file() + " · " + section.heading() + " " + confidence)
                        .isLessThanOrEqualTo(Screen.LINES);
            }
        });
    }

    @Test
    void more_leads_to_every_piece_exactly_once_and_every_page_fits() {
        each((article, section) -> {
            List<String> shown = new ArrayList<>();
            List<Card> page = answer(article, section, Found.Confidence.SURE);
            int number = 1;
            while (true) {
                assertThat(lines(page))
                        .as(article.file() + " page " + number)
                        .isLessThanOrEqualTo(number == 1 ? Screen.LINES : Screen.READING);
                shown.add(words(page));
                Matcher more = PAGE.matcher(
                        choices(page).isEmpty() ? "" : choices(page).get(0).says());
                if (!more.matches()) {
                    break;
                }
                number++;
                assertThat(Integer.parseInt(more.group(2))).isEqualTo(number);
                page = CARDS.page(request(article), article, section, number);
            }
            assertThat(String.join("\n", shown).replaceAll("(?m)^(\\d+\\. |• )", ""))
                    .as(article.file())
                    .isEqualTo(inOrder(article, section));
        });
    }

    @Test
    void no_answer_has_more_than_five_buttons_or_a_label_that_does_not_fit() {
        each((article, section) -> {
            for (Found.Confidence confidence : List.of(Found.Confidence.SURE, Found.Confidence.CLOSE)) {
                assertThat(choices(answer(article, section, confidence)))
                        .as(article.file())
                        .hasSizeBetween(1, 5)
                        .allSatisfy(choice ->
                                assertThat(Screen.columns(choice.label())).isLessThanOrEqualTo(Screen.LABEL));
            }
        });
    }

    @Test
    void only_labels_are_cut_with_dots() {
        each((article, section) -> {
            for (Card card : answer(article, section, Found.Confidence.SURE)) {
                if (!(card instanceof Card.Choices)) {
                    assertThat(words(List.of(card))).doesNotEndWith("…");
                }
            }
        });
    }

    @Test
    void no_button_leads_nowhere() {
        each((article, section) -> assertThat(choices(answer(article, section, Found.Confidence.SURE)))
                .extracting(Choice::says)
                .doesNotContain("/none"));
    }

    private interface Look {
        void at(Article article, Section section);
    }

    private static void each(Look look) {
        for (Topic topic : LIBRARY.topics()) {
            for (Article article : topic.byLanguage().values()) {
                for (Section section : article.sections()) {
                    look.at(article, section);
                }
            }
        }
    }

    private static List<Card> answer(Article article, Section section, Found.Confidence confidence) {
        Stream<Found.Match> others = LIBRARY.topics().stream()
                .filter(topic -> !topic.id().equals(article.id()))
                .limit(2)
                .flatMap(topic -> topic.in(article.lang(), KnowledgeSearch.LANGUAGES).stream())
                .map(other -> new Found.Match(other, other.first(), 0.4));
        List<Found.Match> matches = Stream.concat(Stream.of(new Found.Match(article, section, 0.9)), others)
                .toList();
        return CARDS.answer(request(article), new Found("?", confidence, matches));
    }

    private static Request request(Article article) {
        Locale locale = article.lang().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Request(
                Message.from(new User("li", "小李", locale), "/ask ?", "test"),
                "ask",
                "?",
                Texts.of(locale),
                LocalDateTime.of(2026, 11, 21, 9, 0),
                true);
    }

    private static int lines(List<Card> cards) {
        return cards.stream().mapToInt(Screen::lines).sum();
    }

    private static List<Choice> choices(List<Card> cards) {
        return cards.stream()
                .flatMap(card -> card instanceof Card.Choices(List<Choice> choices) ? choices.stream() : Stream.empty())
                .toList();
    }

    /** What is quoted of the article: neither its title nor headings, source and buttons. */
    private static String words(List<Card> cards) {
        return String.join(
                "\n",
                cards.subList(1, cards.size()).stream()
                        .flatMap(card -> switch (card) {
                            case Card.Text(String text)
                            when text.startsWith("出处：") || text.startsWith("Source: ") -> Stream.empty();
                            case Card.Text(String text) -> Stream.of(text);
                            case Card.Quote(String text, String source) -> Stream.of(text);
                            case Card.Steps(List<String> items) -> items.stream();
                            default -> Stream.<String>empty();
                        })
                        .toList());
    }

    private static String inOrder(Article article, Section first) {
        return String.join(
                "\n",
                SectionChoice.inOrder(article, first).stream()
                        .flatMap(section -> Piece.of(section).stream())
                        .map(Piece::text)
                        .toList());
    }
}
