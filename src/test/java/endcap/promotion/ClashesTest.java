package endcap.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.language.Period;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClashesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private final FakeCustomers customers = FakeCustomers.company();

    private List<Clash> clashes(SamplePromotion one, SamplePromotion... others) {
        List<Promotion> candidates =
                List.of(others).stream().map(SamplePromotion::promotion).toList();
        return clashes(candidates).of(one.promotion());
    }

    private Clashes clashes(List<Promotion> candidates) {
        Scopes scopes = new Scopes(customers, customers::kindsMeet);
        return new Clashes(candidates, scopes::meet);
    }

    @Test
    void one_shared_day_is_enough() {
        List<Clash> found = clashes(
                SamplePromotion.of("A").inStore("2026-12-01", "2026-12-10"),
                SamplePromotion.of("B").inStore("2026-12-10", "2026-12-20"),
                SamplePromotion.of("C").inStore("2026-12-11", "2026-12-20"));
        assertThat(found).extracting(clash -> clash.other().code()).containsExactly("B");
        assertThat(found.get(0).days()).isEqualTo(new Period(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 10)));
    }

    @Test
    void it_names_the_products_both_have() {
        List<Clash> found = clashes(
                SamplePromotion.of("A").products("J", "M", "T"),
                SamplePromotion.of("B").products("T", "J"),
                SamplePromotion.of("C").products("X"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).productCodes()).containsExactly("J", "T");
    }

    @Test
    void promotions_of_a_store_and_of_its_chain_clash_but_not_those_of_two_stores() {
        List<Clash> found = clashes(
                SamplePromotion.of("A").customer("S1"),
                SamplePromotion.of("B").customer("C"),
                SamplePromotion.of("C").customer("S2"),
                SamplePromotion.of("D").customer("D"),
                SamplePromotion.of("E").scope(new Scope.OfKind("store")));
        assertThat(found).extracting(clash -> clash.other().code()).containsExactly("B", "E");
    }

    @Test
    void a_promotion_does_not_clash_with_itself() {
        assertThat(clashes(SamplePromotion.of("A"), SamplePromotion.of("A"))).isEmpty();
    }

    @Property
    void a_clash_is_mutual(@ForAll("promotions") List<SamplePromotion> samples) {
        List<Promotion> all = samples.stream().map(SamplePromotion::promotion).toList();
        Clashes clashes = clashes(all);
        for (Promotion one : all) {
            for (Clash clash : clashes.of(one)) {
                List<Clash> back = clashes.of(clash.other());
                assertThat(back).anySatisfy(mutual -> {
                    assertThat(mutual.other().code()).isEqualTo(one.code());
                    assertThat(mutual.days()).isEqualTo(clash.days());
                    assertThat(mutual.productCodes()).containsExactlyInAnyOrderElementsOf(clash.productCodes());
                });
            }
        }
    }

    @Property
    void a_clash_is_exactly_shared_days_products_and_customers(@ForAll("promotions") List<SamplePromotion> samples) {
        List<Promotion> all = samples.stream().map(SamplePromotion::promotion).toList();
        Promotion one = all.get(0);
        List<String> expected = all.stream()
                .filter(other -> !other.code().equals(one.code()))
                .filter(other -> !one.inStore().from().isAfter(other.inStore().to())
                        && !other.inStore().from().isAfter(one.inStore().to()))
                .filter(other -> other.productCodes().stream().anyMatch(one.productCodes()::contains))
                .filter(other -> new Scopes(customers, customers::kindsMeet).meet(one.scope(), other.scope()))
                .map(Promotion::code)
                .toList();
        assertThat(clashes(all).of(one))
                .extracting(clash -> clash.other().code())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Provide
    Arbitrary<List<SamplePromotion>> promotions() {
        Arbitrary<String> code = Arbitraries.integers().between(1, 99).map(number -> "P" + number);
        Arbitrary<Scope> scope = Arbitraries.of("all", "C", "S1", "S2", "D", "kind:store", "kind:chain", "kind:other")
                .map(ScopesTest::scope);
        Arbitrary<List<String>> products =
                Arbitraries.of("J", "M", "T").list().ofMinSize(1).ofMaxSize(2).uniqueElements();
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 8);
        return Combinators.combine(code, scope, products, from, length)
                .as((name, whom, what, start, days) -> SamplePromotion.of(name)
                        .scope(whom)
                        .products(what.toArray(String[]::new))
                        .inStore(
                                FIRST.plusDays(start).toString(),
                                FIRST.plusDays(start + days).toString()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(SamplePromotion::code);
    }
}
