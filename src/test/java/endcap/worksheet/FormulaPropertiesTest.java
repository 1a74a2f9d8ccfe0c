package endcap.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Formulas against the arithmetic of decimals, over any figures. */
class FormulaPropertiesTest {
    @Property(tries = 200)
    void a_person_with_a_pocket_calculator_comes_to_the_same(
            @ForAll @BigRange(min = "0", max = "1000000000") @Scale(2) BigDecimal sales,
            @ForAll @BigRange(min = "0", max = "1") @Scale(4) BigDecimal margin,
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal spend)
            throws Formula.Impossible {
        assertThat(Formula.of("sales * margin - spend")
                        .figure(Map.of("sales", sales, "margin", margin, "spend", spend)))
                .isEqualByComparingTo(sales.multiply(margin).subtract(spend));
    }
}
