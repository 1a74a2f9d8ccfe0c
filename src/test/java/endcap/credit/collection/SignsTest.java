package endcap.credit.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.UserError;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which type the ticked signs speak for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignsTest {
    @Test
    void most_signs_win() {
        assertThat(Signs.read("1a, 3b 3C").best()).isEqualTo(List.of(DebtorType.COOPERATIVE));
    }

    @Test
    void a_tie_is_left_to_the_person() {
        assertThat(Signs.read("1a,3b").best()).isEqualTo(List.of(DebtorType.TOUGH, DebtorType.COOPERATIVE));
    }

    @Test
    void a_sign_counts_once_and_may_carry_its_words() {
        Signs signs = Signs.read("6a 好面子，爱提规模和身份; 6a 好面子; ");
        assertThat(signs.codes()).isEqualTo("6a");
        assertThat(signs.count(DebtorType.VAIN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7a", "0a", "1d", "11a", "hard", "1"})
    void what_is_no_sign_is_said(String words) {
        assertThatThrownBy(() -> Signs.read(words))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("credit.sign-unknown"));
    }

    @Test
    void a_type_goes_by_its_name_in_either_language() {
        assertThat(DebtorType.of("強硬型")).contains(DebtorType.TOUGH);
        assertThat(DebtorType.of("Hard")).contains(DebtorType.TOUGH);
        assertThat(DebtorType.of("4")).contains(DebtorType.EMOTIONAL);
        assertThat(DebtorType.of("nice")).isEmpty();
    }
}
