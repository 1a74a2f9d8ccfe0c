package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DepthTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "200.00, 160.00, 0.2000",
                "9.90,   7.90,   0.2020",
                "3.00,   2.00,   0.3333",
                "3.00,   1.00,   0.6667",
                "9.90,   0.00,   1.0000",
                "9.90,   9.90,   0.0000",
                "9.90,   10.89, -0.1000",
                "0.00,   0.00,   -",
                "-,      7.90,   -",
                "9.90,   -,      -",
            })
    void depth_is_the_cut_as_a_part_of_the_list_price(
            @Nullable BigDecimal list, @Nullable BigDecimal promo, @Nullable BigDecimal depth) {
        assertThat(Depth.of(list, promo)).isEqualTo(depth);
    }
}
