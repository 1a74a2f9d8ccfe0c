package endcap.credit.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said after /release, in both languages and either order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SaidTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "待放行", "待审批", "我的", "pending", "List"})
    void nothing_or_a_word_for_it_is_the_list(String words) {
        assertThat(Said.read(words)).isEqualTo(new Said.Listing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R12", "r12", "Ｒ12", " R 12 "})
    void a_reference_alone_is_one_release(String words) {
        assertThat(Said.read(words)).isEqualTo(new Said.One(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approve R12 once seen=ab12cd",
                "批准 R12 once seen=ab12cd",
                "R12 approve once seen=ab12cd",
                "APPROVE r12, once SEEN=AB12CD",
                "同意R12：seen=ab12cd once"
            })
    void an_approval_says_how_and_on_which_figures(String words) {
        assertThat(Said.read(words)).isEqualTo(new Said.Approve(12, "once", Optional.of("ab12cd")));
    }

    @Test
    void an_approval_may_leave_both_open() {
        assertThat(Said.read("批准 R12")).isEqualTo(new Said.Approve(12, "", Optional.empty()));
        assertThat(Said.read("R12 批准 到 下周五")).isEqualTo(new Said.Approve(12, "到 下周五", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reject R12 先回款，Pay first", "驳回R12 先回款，Pay first", "R12 拒绝：先回款，Pay first"})
    void a_rejection_keeps_its_reason_as_written(String words) {
        assertThat(Said.read(words)).isEqualTo(new Said.Reject(12, "先回款，Pay first"));
    }

    @Test
    void a_use_says_how_much_and_which_order_it_is() {
        assertThat(Said.read("use R12 4.8万 no=2")).isEqualTo(new Said.Use(12, "4.8万", Optional.of(2)));
        assertThat(Said.read("使用 R12 48000")).isEqualTo(new Said.Use(12, "48000", Optional.empty()));
        assertThat(Said.read("R12 使用")).isEqualTo(new Said.Use(12, "", Optional.empty()));
        assertThat(Said.read("撤回 R12")).isEqualTo(new Said.Withdraw(12));
        assertThat(Said.read("withdraw R12")).isEqualTo(new Said.Withdraw(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"批准", "reject", "使用"})
    void a_verb_alone_does_not_say_which(String words) {
        assertThat(Said.read(words)).isEqualTo(new Said.Which());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"新万家 50000 急", "R12-1 50000", "R12 50000 customer code", "user 50000", "approved by R12", "R12x"
            })
    void anything_else_asks_for_a_release(String words) {
        assertThat(Said.read(words)).isEqualTo(new Said.Request(words));
    }
}
