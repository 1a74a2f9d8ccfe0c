package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScopesTest {
    private final FakeCustomers customers = FakeCustomers.company();

    @ParameterizedTest
    @CsvSource({
        "all, all, true",
        "all, C, true",
        "all, kind:store, true",
        "all, kind:other, false",
        "C, C, true",
        "C, S1, true",
        "S1, S2, false",
        "C, D, false",
        "S1, kind:chain, true",
        "S1, kind:store, true",
        "C, kind:store, true",
        "D, kind:store, false",
        "C, kind:distributor, false",
        "kind:chain, kind:store, true",
        "kind:chain, kind:chain, true",
        "kind:chain, kind:distributor, false",
        "kind:other, kind:other, false",
    })
    void two_scopes_meet_when_some_customer_is_in_both(String one, String other, boolean meet) {
        Scopes scopes = new Scopes(customers, customers::kindsMeet);
        assertThat(scopes.meet(scope(one), scope(other))).isEqualTo(meet);
        assertThat(scopes.meet(scope(other), scope(one))).isEqualTo(meet);
    }

    @Test
    void a_store_gets_what_its_chain_gets() {
        AppliesTo store = AppliesTo.customer(customers, "S1");
        assertThat(store.test(scope("C"))).isTrue();
        assertThat(store.test(scope("kind:chain"))).isTrue();
        assertThat(store.test(scope("S2"))).isFalse();
        assertThat(store.test(scope("kind:distributor"))).isFalse();
    }

    @Test
    void a_chain_is_shown_what_runs_in_its_stores() {
        AppliesTo chain = AppliesTo.customer(customers, "C");
        assertThat(chain.test(scope("S2"))).isTrue();
        assertThat(chain.test(scope("kind:store"))).isTrue();
        assertThat(chain.test(scope("D"))).isFalse();
        assertThat(chain.test(scope("all"))).isTrue();
    }

    static Scope scope(String text) {
        if (text.equals("all")) {
            return new Scope.Everyone();
        }
        return text.startsWith("kind:") ? new Scope.OfKind(text.substring(5)) : new Scope.OfCustomer(text);
    }
}
