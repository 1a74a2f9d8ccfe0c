package endcap.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulaTest {
    private static BigDecimal figure(String text, Map<String, Object> values) throws Formula.Impossible {
        return Formula.of(text).figure(values);
    }

    @Test
    void decimals_are_exact() throws Formula.Impossible {
        assertThat(figure("a + b", Map.of("a", new BigDecimal("0.1"), "b", new BigDecimal("0.2"))))
                .isEqualByComparingTo("0.3");
        assertThat(figure("a * 365 / 365", Map.of("a", new BigDecimal("461800"))))
                .isEqualByComparingTo("461800");
    }

    @Test
    void what_it_needs_is_known_before_it_is_worked_out() throws Formula.Impossible {
        assertThat(Formula.of("if(a > 0, b, max(c, 1))").needs()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void a_condition_compares_figures_and_picked_words() throws Formula.Impossible {
        Formula condition = Formula.of("grade = \"A\" && overdue <= 0 && !blocked");
        assertThat(condition.holds(Map.of("grade", "A", "overdue", BigDecimal.ZERO, "blocked", false)))
                .isTrue();
        assertThat(condition.holds(Map.of("grade", "B", "overdue", BigDecimal.ZERO, "blocked", false)))
                .isFalse();
    }

    @Test
    void a_branch_not_taken_may_be_impossible() throws Formula.Impossible {
        assertThat(figure("if(a = 0, 0, 1 / a)", Map.of("a", BigDecimal.ZERO))).isEqualByComparingTo("0");
    }

    @Test
    void dividing_by_zero_is_impossible_and_never_a_figure() {
        assertThatThrownBy(() -> figure("1 / a", Map.of("a", BigDecimal.ZERO))).isInstanceOf(Formula.Impossible.class);
        assertThatThrownBy(() -> figure("a", Map.of("a", "词"))).isInstanceOf(Formula.Impossible.class);
    }

    @Test
    void nothing_but_arithmetic_can_be_reached() {
        for (String text : new String[] {
            "2 ^ 999999999",
            "random()",
            "fact(100000)",
            "sqrt(2)",
            "str_format(\"%d\", 1)",
            "dt_now()",
            "a[0]",
            "a.b",
            "2a",
            "sum(1, 2)",
            ""
        }) {
            assertThatThrownBy(() -> figure(text, Map.of("a", BigDecimal.ONE)))
                    .as(text)
                    .isInstanceOf(Formula.Impossible.class);
        }
    }
}
