package endcap.day;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.customer.Customer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitRoundTest {
    private static final VisitRound ROUND =
            new VisitRound(Map.of("A", 7, "B", 14, "D", 0), 30, Set.of("chain", "store"), Map.of("VIP", 2, "NO", 0));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            X,   A, store,       7
            X,   B, chain,       14
            X,   C, store,       30
            X,   D, store,       -
            X,   -, store,       30
            X,   A, -,           7
            X,   A, distributor, -
            VIP, D, distributor, 2
            NO,  A, store,       -
            """)
    void a_number_of_its_own_goes_before_its_grade(
            String code, @Nullable String grade, @Nullable String kind, @Nullable Integer days) {
        Customer customer = new Customer(code, code, null, List.of(), null, kind, null, grade, null);
        assertThat(ROUND.days(customer)).isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
    }
}
