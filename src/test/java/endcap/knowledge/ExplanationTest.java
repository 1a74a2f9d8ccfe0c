package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endcap.chat.Explains;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That an explanation adds up to the answer it explains, with every part of the search and without. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationTest {
    private static final KnowledgeFeature KNOWLEDGE = Samples.read();
    private static final User REP = new User("li", "小李", Locale.SIMPLIFIED_CHINESE);

    private static Reply explain(KnowledgeFeature knowledge, String question) {
        Texts texts = Texts.of(KnowledgeSearch.writtenIn(question).equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
        Request request = new Request(
                Message.from(REP, question, "talk"),
                "why",
                question,
                texts,
                LocalDateTime.of(2026, 11, 21, 9, 0),
                true);
        return ((Explains) knowledge.commands().get(0)).explain(request);
    }

    private static AnswerReasons reasons(KnowledgeFeature knowledge, String question) {
        return (AnswerReasons)
                Objects.requireNonNull(explain(knowledge, question).data());
    }

    private static KnowledgeFeature byWords(KnowledgePolicy policy) {
        return KnowledgeFeature.reading(Samples.FILES, policy, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户老嫌贵该怎么回", "采购说别家更便宜", "how do I handle a late delivery complaint", "buyer is angry"})
    void the_parts_with_their_weights_add_up_to_the_score_of_the_answer(String question) {
        AnswerReasons reasons = reasons(KNOWLEDGE, question);
        AnswerReasons.Weights weights = reasons.weights();
        double belonging = Objects.requireNonNull(reasons.meaning().belonging());
        assertThat(reasons.topics()).hasSize(3).allSatisfy(topic -> {
            double nearness = Objects.requireNonNull(topic.nearness());
            double sum = weights.words() * Math.min(1, topic.words())
                    + weights.meaning() * nearness
                    + weights.belonging() * belonging
                    + weights.shift();
            assertThat(topic.score()).isCloseTo(sum / (1 + weights.shift()), within(0.001));
            assertThat(topic.nearestText()).isNotBlank();
            assertThat(topic.words()).isGreaterThanOrEqualTo(topic.byField().asks() - 0.001);
        });
        AskAnswer answer = KNOWLEDGE.ask(question, 1, KnowledgeSearch.LANGUAGES);
        assertThat(reasons.topics().get(0).id()).isEqualTo(answer.hits().get(0).id());
        assertThat(reasons.topics().get(0).score())
                .isCloseTo(answer.hits().get(0).score(), within(0.0001));
    }

    @Test
    void the_text_that_came_nearest_is_quoted_with_its_likeness() {
        assertThat(PlainText.of(explain(KNOWLEDGE, "客户嫌贵怎么回")))
                .contains("按意思: 用了；像不像本行的问题：")
                .contains("总分 =（0.30 × 字词（最多按 1）+ 0.70 × 意思 + 0.25 × 像不像本行 + 0.25）÷（1 + 0.25）")
                .containsPattern("第 1 篇里意思最近的话: “.+”，相似度 [01]\\.\\d\\d");
    }

    @Test
    void a_title_is_the_answer_whatever_it_scores() {
        AnswerReasons reasons = reasons(KNOWLEDGE, "安抚不满客户与道歉");
        assertThat(reasons.topics().get(0).byTitle()).isTrue();
        assertThat(PlainText.of(explain(KNOWLEDGE, "安抚不满客户与道歉"))).contains("您说的就是《安抚不满客户与道歉》的标题");
    }

    @Test
    void where_no_meaning_can_be_read_it_says_why() {
        AnswerReasons tooLong = reasons(KNOWLEDGE, "客户".repeat(200));
        assertThat(tooLong.meaning()).isEqualTo(new AnswerReasons.Meaning(false, "NO_SENTENCE", null));
        assertThat(tooLong.weights()).isEqualTo(new AnswerReasons.Weights(1, 0, 0, 0));
        AnswerReasons bySound = reasons(KNOWLEDGE, "kehu xiangui ".repeat(20));
        assertThat(bySound.meaning()).isEqualTo(new AnswerReasons.Meaning(false, "BY_SOUND", null));
    }

    @Test
    void pinyin_is_shown_as_the_chinese_it_was_read_as() {
        AnswerReasons reasons = reasons(KNOWLEDGE, "kehu xiangui zenme hui");
        assertThat(reasons.reading().reworded()).startsWith("客户嫌贵");
        assertThat(reasons.reading().sounds()).contains("ke hu", "xian gui");
        assertThat(reasons.meaning().used()).isTrue();
        assertThat(PlainText.of(explain(KNOWLEDGE, "kehu xiangui zenme hui"))).contains("Read in Chinese: 客户嫌贵");
    }

    @Test
    void each_part_can_be_switched_off_and_the_explanation_says_so() {
        AnswerReasons all = reasons(byWords(KnowledgePolicy.all()), "客户嫌贵");
        assertThat(all.reading().expanded()).isNotEmpty();
        assertThat(all.reading().sounds()).isNotEmpty();
        assertThat(all.meaning().unusedBecause()).isEqualTo("NOT_READ");

        KnowledgeFeature bare = byWords(new KnowledgePolicy(false, false, false, false));
        AnswerReasons none = reasons(bare, "客户嫌贵");
        assertThat(none.reading().expanded()).isEmpty();
        assertThat(none.reading().sounds()).isEmpty();
        assertThat(none.meaning().unusedBecause()).isEqualTo("SWITCHED_OFF");
        assertThat(none.switchedOff()).isEqualTo(List.of("meaning", "synonyms", "pinyin", "typos"));

        assertThat(reasons(byWords(KnowledgePolicy.all()), "my discuont")
                        .reading()
                        .corrected())
                .containsExactly(new AnswerReasons.Correction("discuont", "discount"));
        assertThat(reasons(bare, "my discuont").reading().corrected()).isEmpty();
    }

    @Test
    void meaning_switched_off_is_not_read_even_where_there_are_models() {
        KnowledgeFeature knowledge = KnowledgeFeature.reading(
                Samples.FILES, new KnowledgePolicy(false, true, true, true), Samples.embedders());
        knowledge.embed();
        assertThat(reasons(knowledge, "客户嫌贵怎么回").meaning().used()).isFalse();
    }
}
