package endcap.credit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "把新万家额度调到30万，到明年3月底，因为年框续签|LIMIT",
                "长乐惠额度提高到20万，新合同|LIMIT",
                "新万家的信用额度改成30万|LIMIT",
                "把新萬家額度調到30萬|LIMIT",
                "取消参天的额度，不再合作|LIMIT",
                "set City Fresh's limit to 300k because the contract was renewed|LIMIT",
                "新万家单笔限额改为5万，控制风险|ORDER_LIMIT",
                "raise the order limit of City Fresh to 50k|ORDER_LIMIT",
                "新万家额度有效期延到明年3月底|EXPIRY",
                "新万家先锁单，法院冻结|HOLD",
                "把新万家锁单，法院冻结|HOLD",
                "put City Fresh on hold, court order|HOLD",
                "新万家取消锁单，法院解封了|UNHOLD",
                "take City Fresh off hold, the court has lifted it|UNHOLD"
            })
    void what_is_plainly_to_be_set_is_heard(String sentence, LimitAct act) {
        assertThat(LimitSpeech.in(sentence)).map(LimitSpeech.Heard::act).contains(act);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新万家额度多少",
                "新万家额度能调到30万吗",
                "新万家额度还够吗",
                "新万家锁单了吗",
                "新万家已经锁单了",
                "新万家被锁单了怎么办",
                "不要把新万家额度调到30万",
                "what is the limit of City Fresh?",
                "can we raise the limit of City Fresh to 300k?",
                "City Fresh is on hold",
                "新万家还能下5万吗"
            })
    void a_question_a_denial_and_what_is_only_told_set_nothing(String sentence) {
        assertThat(LimitSpeech.in(sentence)).isEmpty();
    }

    @Test
    void a_reason_begins_where_a_word_says_so() {
        assertThat(LimitReason.cut("新万家 300000 原因 年框续签")).isEqualTo(reason("新万家 300000", "年框续签"));
        assertThat(LimitReason.cut("新万家 300000，因为：年框续签。")).isEqualTo(reason("新万家 300000", "年框续签"));
        assertThat(LimitReason.cut("City Fresh 300k because of the Contract"))
                .isEqualTo(reason("City Fresh 300k", "the Contract"));
        assertThat(LimitReason.cut("新万家 300000 原因").reason()).isEmpty();
        assertThat(LimitReason.text("，吧，法院冻结")).contains("法院冻结");
        assertThat(LimitReason.text("。")).isEmpty();
    }

    private static LimitReason reason(String head, String reason) {
        return new LimitReason(head, java.util.Optional.of(reason));
    }
}
