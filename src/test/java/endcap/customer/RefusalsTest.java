package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import endcap.chat.Choice;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to whom who named nobody, or nobody they may see. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {
    private static Field field;

    @BeforeAll
    static void start() {
        field = new Field();
    }

    @AfterAll
    static void stop() {
        field.close();
    }

    private UserError refusal(User user, String words) {
        return catchThrowableOfType(UserError.class, () -> field.one(user, words));
    }

    private static List<String> says(UserError error) {
        return error.choices().stream().map(Choice::says).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"家和佳", "JHJ", "jhj-1", "家和佳徐汇店", "jiahejia", "W-9", "无主商行", "N-1"})
    void another_s_account_is_refused_in_the_words_of_one_that_does_not_exist(String name) {
        Texts texts = Texts.of(Locale.SIMPLIFIED_CHINESE);
        UserError foreign = refusal(Field.LI, name + " 50000");
        UserError nobody = refusal(Field.LI, "福建白糖 50000");
        assertThat(foreign).as(name).isNotNull();
        assertThat(foreign.code()).isEqualTo("customer.unknown");
        assertThat(foreign.sentence(texts).replace(name, "X"))
                .isEqualTo(nobody.sentence(texts).replace("福建白糖", "X"));
        assertThat(foreign.choices().toString()).doesNotContain("JHJ", "W-9", "N-1", "家和佳", "无主");
    }

    @Test
    void what_is_near_is_offered_when_nothing_fits() {
        assertThat(says(refusal(Field.LI, "新旺角 50000"))).isNotEmpty().allMatch(says -> says.endsWith(" 50000"));
        assertThat(refusal(Field.LI, "qqqqqq 50000").choices()).isEmpty();
    }

    @Test
    void everybody_finds_what_they_may_see() {
        assertThat(field.one(Field.WANG, "家和佳 50000")).isEqualTo("JHJ");
        assertThat(field.one(Field.SUPERVISOR, "家和佳 50000")).isEqualTo("JHJ");
        assertThat(field.one(Field.SUPERVISOR, "新万家 50000")).isEqualTo("XWJ");
        assertThat(field.one(Field.FINANCE, "无主商行 50000")).isEqualTo("N-1");
        assertThat(field.one(Field.FINANCE, "xinwangjia xuhui 50000")).isEqualTo("XWJ-1");
        assertThat(refusal(Field.SUPERVISOR, "无主商行").code()).isEqualTo("customer.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50000", "还能下5万吗", "信用额度还有多少", "how much can they take", "5万 预付"})
    void without_a_name_the_customer_is_missing(String words) {
        assertThat(refusal(Field.LI, words).code()).isEqualTo("customer.missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            福建白糖还能下5万吗 | 福建白糖
            帮我查一下福建白糖的额度 | 福建白糖
            can Fresh Corner take 50000 on credit | Fresh Corner
            KA9999 50000 | KA9999
            家多福长宁店 50000 | 家多福长宁店
            jiaduofu changning 50000 | jiaduofu changning
            家多福长柠店 50000 | 家多福长柠店
            去了家多福徐汇店 | 家多福徐汇店
            """)
    void what_looks_like_a_name_is_named(String words, String name) {
        UserError error = refusal(Field.LI, words);
        assertThat(error.code()).isEqualTo("customer.unknown");
        assertThat(error.sentence(Texts.of(Locale.SIMPLIFIED_CHINESE))).contains("“" + name + "”");
    }
}
