package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskCommandTest {
    private static final KnowledgeFeature KNOWLEDGE = Samples.read();
    private static final Command ASK = KNOWLEDGE.commands().get(0);
    private static final User REP = new User("li", "小李", Locale.SIMPLIFIED_CHINESE);

    @Test
    void a_question_is_answered_with_the_articles_own_words_and_their_source() {
        Reply reply = ask("客户发火怎么安抚");

        assertThat(PlainText.of(reply))
                .startsWith("# 安抚不满客户与道歉\n1. 先安抚，再谈办法；办法之后才是跟进。顺序别倒。\n")
                .contains("出处：complaints/calm-angry-customer.zh.md · 怎么做");
        AskAnswer answer = data(reply);
        assertThat(answer.answered()).isTrue();
        assertThat(answer.nearest()).isEmpty();
        assertThat(answer.hits().get(0))
                .extracting(AskAnswer.Hit::id, AskAnswer.Hit::lang, AskAnswer.Hit::group)
                .containsExactly("calm-angry-customer", "zh", "complaints");
        assertThat(answer.hits().get(0).passage()).startsWith("1. 先安抚");
    }

    @Test
    void an_english_question_is_answered_in_english() {
        assertThat(data(ask("how much must I sell to break even")).hits().get(0))
                .extracting(AskAnswer.Hit::id, AskAnswer.Hit::lang)
                .containsExactly("promo-breakeven", "en");
    }

    @Test
    void every_button_of_an_answer_leads_on() {
        Reply reply = ask("客户发火怎么安抚");

        assertThat(reply.choices()).extracting(Choice::label).startsWith("接着看").hasSizeGreaterThan(1);
        assertThat(reply.choices()).extracting(Choice::says).allMatch(says -> says.startsWith("/"));
        for (Choice choice : reply.choices()) {
            if (!choice.says().startsWith("/ask ")) {
                continue;
            }
            assertThat(data(ask(choice.says().substring(5))).answered())
                    .as(choice.says())
                    .isTrue();
        }
    }

    @Test
    void the_whole_article_comes_page_by_page_and_no_page_cuts_a_step() {
        Reply first = ask("#credit-limit-formula");
        assertThat(PlainText.of(first)).startsWith("# 客户信限的计算公式（1/3）");
        Choice next = first.choices().get(0);
        assertThat(next).isEqualTo(new Choice("接着看", "/ask #credit-limit-formula 第2页"));

        Reply second = ask(next.says().substring(5));
        Reply last = ask(second.choices().get(0).says().substring(5));
        assertThat(PlainText.of(last)).startsWith("# 客户信限的计算公式（3/3）").contains("出处：");
        Article article = Library.read(Samples.KNOWLEDGE)
                .topic("credit-limit-formula")
                .orElseThrow()
                .in("zh", KnowledgeSearch.LANGUAGES)
                .orElseThrow();
        String all = PlainText.of(first) + PlainText.of(second) + PlainText.of(last);
        article.sections().stream()
                .flatMap(section -> Piece.of(section).stream())
                .forEach(piece -> assertThat(all).contains(piece.text()));
    }

    @Test
    void a_page_that_is_not_there_is_the_last_one() {
        assertThat(PlainText.of(ask("#credit-limit-formula 99"))).startsWith("# 客户信限的计算公式（3/3）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天天气怎么样",
                "how do I cook rice with python",
                "怎么办",
                "how do I",
                "🙂🙂🙂",
                ".*",
                "[a-z]+\\d{3}(?=x",
                "C:\\Users\\test\\file.txt",
                "/etc/passwd",
                "title:x AND body:(y OR \"z"
            })
    void what_we_have_nothing_on_gets_an_honest_no(String question) {
        Reply reply = ask(question);

        AskAnswer answer = data(reply);
        assertThat(answer.answered()).isFalse();
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.nearest()).hasSizeLessThanOrEqualTo(3);
        assertThat(reply.cards().get(0)).isInstanceOf(Card.Warning.class);
        assertThat(reply.error()).isEmpty();
    }

    @Test
    void a_question_of_ten_thousand_characters_is_answered_or_refused_and_never_fails() {
        for (String part :
                new String[] {"<b>'; DROP TABLE article; --", "采购说太贵要下架", "buyer threatens xyzzy ", "卍", "a"}) {
            String question = part.repeat(10_000 / part.length()).strip();
            assertThat(data(ask(question)).query()).isEqualTo(question);
        }
        StringBuilder everything = new StringBuilder();
        for (char c = '\u4e00'; c < '\u4e00' + 10_000; c++) {
            everything.append(c);
        }
        assertThat(data(ask(everything.toString())).answered()).isFalse();
    }

    @Test
    void every_word_of_the_trade_in_one_breath_is_a_question_too() throws IOException {
        String synonyms =
                Files.readString(Samples.SYNONYMS).replaceAll("#.*", "").replaceAll("[,\\s]+", " ");
        List<String> latin = List.of(synonyms.split(" ")).stream()
                .filter(word -> word.matches("[a-z-]+"))
                .toList();

        for (String question : List.of(synonyms, String.join(" ", latin), String.join("x ", latin))) {
            assertThat(KNOWLEDGE.ask(question, 3, KnowledgeSearch.LANGUAGES).query())
                    .isEqualTo(question);
        }
        for (int from = 0; from + 12 < latin.size(); from += 12) {
            String some = String.join(" ", latin.subList(from, from + 12));
            assertThat(KNOWLEDGE.ask(some, 3, KnowledgeSearch.LANGUAGES).query())
                    .isEqualTo(some);
        }
    }

    @Test
    void nothing_asked_is_asked_back_with_examples_that_work() {
        assertThatThrownBy(() -> ask("  ")).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo("message.empty");
            assertThat(error.choices())
                    .hasSize(3)
                    .allSatisfy(choice -> assertThat(
                                    data(ask(choice.says().substring(5))).answered())
                            .as(choice.says())
                            .isTrue());
        });
    }

    @Test
    void an_unknown_id_is_refused_with_a_way_on() {
        assertThatThrownBy(() -> ask("#no-such-thing"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.sentence(Texts.of(Locale.ENGLISH)))
                                .contains("#no-such-thing", "/ask"));
    }

    @Test
    void another_feature_is_lent_the_technique_for_its_words_only_when_one_clearly_fits() {
        assertThat(KNOWLEDGE.techniqueFor(List.of("客户发火"), Locale.CHINESE)).hasValueSatisfying(technique -> {
            assertThat(technique.id()).isEqualTo("calm-angry-customer");
            assertThat(technique.steps()).hasSize(3);
        });
        assertThat(KNOWLEDGE.techniqueFor(List.of("overdue"), Locale.ENGLISH))
                .hasValueSatisfying(technique -> assertThat(technique.title()).matches("[ -~]+"));
        assertThat(KNOWLEDGE.techniqueFor(List.of("天气"), Locale.CHINESE)).isEmpty();
        assertThat(KNOWLEDGE.techniqueFor(List.of(), Locale.CHINESE)).isEmpty();
    }

    @Test
    void only_the_languages_asked_for_are_looked_at() {
        assertThat(KNOWLEDGE.ask("calm an angry customer", 3, Set.of("en")).hits())
                .isNotEmpty()
                .extracting(AskAnswer.Hit::lang)
                .containsOnly("en");
        assertThat(KNOWLEDGE.ask("客户发火怎么安抚", 3, Set.of("zh")).hits())
                .isNotEmpty()
                .extracting(AskAnswer.Hit::lang)
                .containsOnly("zh");
        // The words of the trade lead from one language to the other.
        assertThat(KNOWLEDGE.ask("客户发火", 1, Set.of("en")).hits())
                .extracting(AskAnswer.Hit::id, AskAnswer.Hit::lang)
                .containsExactly(tuple("calm-angry-customer", "en"));
    }

    @Test
    void a_topic_in_the_other_language_only_is_still_found(@TempDir Path folder) {
        Samples.write(
                folder, "negotiation/own.en.md", Samples.article("own", "en", "Rebate 返利 talk", "rebate", "1. One"));
        KnowledgeFeature own =
                KnowledgeFeature.reading(new KnowledgeFiles(folder, Samples.SYNONYMS, Samples.ELSEWHERE), Map.of());

        assertThat(own.ask("rebate怎么谈", 3, KnowledgeSearch.LANGUAGES).hits())
                .extracting(AskAnswer.Hit::id, AskAnswer.Hit::lang)
                .containsExactly(tuple("own", "en"));
    }

    @Test
    void as_many_hits_are_given_as_asked_for_and_there_are() {
        assertThat(KNOWLEDGE.ask("客户投诉", 5, KnowledgeSearch.LANGUAGES).hits()).hasSize(5);
        assertThat(KNOWLEDGE
                        .ask("客户投诉", Integer.MAX_VALUE, KnowledgeSearch.LANGUAGES)
                        .hits())
                .hasSizeBetween(10, KNOWLEDGE.load());
    }

    @Test
    void a_passage_stands_in_its_file_word_for_word() throws IOException {
        for (String question : List.of("客户发火怎么安抚", "促销要卖多少才保本", "how often should I visit A stores")) {
            AskAnswer.Hit hit =
                    KNOWLEDGE.ask(question, 1, KnowledgeSearch.LANGUAGES).hits().get(0);
            assertThat(Files.readString(Samples.KNOWLEDGE.resolve(hit.source().file())))
                    .contains("## " + hit.source().locator())
                    .contains(hit.passage());
        }
    }

    @Test
    void whatever_is_typed_gets_an_answer() {
        Random random = new Random(20261121);
        String alphabet = "客户嫌贵怎么回催款abc xyzHOW#/?*~^:()[]{}\"'\\+-!&|<>%$0123\u0301\u202e\ud83d\ude42 \u3000，。";
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(at -> typed.append(alphabet.charAt(at)));
            AskAnswer answer = KNOWLEDGE.ask(typed.toString(), 3, KnowledgeSearch.LANGUAGES);
            assertThat(answer.hits().isEmpty()).isEqualTo(!answer.answered());
        }
    }

    @Test
    void an_empty_folder_is_an_honest_no() {
        KnowledgeFeature empty = KnowledgeFeature.reading(
                new KnowledgeFiles(Samples.KNOWLEDGE.resolve("nowhere"), Path.of("none.txt"), Path.of("none.txt")),
                Map.of());

        assertThat(empty.load()).isZero();
        assertThat(empty.ask("客户发火", 3, KnowledgeSearch.LANGUAGES))
                .isEqualTo(new AskAnswer("客户发火", false, List.of(), List.of()));
    }

    private static Reply ask(String words) {
        Locale locale = words.codePoints().anyMatch(c -> c > 0x2e80) || words.startsWith("#")
                ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH;
        return ASK.run(new Request(
                Message.from(REP, "/ask " + words, "test"),
                "ask",
                words,
                Texts.of(locale),
                LocalDateTime.of(2026, 11, 21, 9, 0),
                true));
    }

    private static AskAnswer data(Reply reply) {
        return (AskAnswer) Objects.requireNonNull(reply.data());
    }
}
