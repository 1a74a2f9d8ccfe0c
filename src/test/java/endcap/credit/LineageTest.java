package endcap.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.UserError;
import endcap.customer.CustomerRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineageTest {
    private static final CreditPolicy POLICY = CreditPolicy.defaults();

    /** Blank is what nobody wrote down. */
    private static CreditProfile customer(String code, String terms, Long limit, Long orderLimit, String currency) {
        return new CreditProfile(
                new CustomerRef(code, code),
                Optional.ofNullable(terms),
                limit == null ? OptionalLong.empty() : OptionalLong.of(limit),
                Optional.empty(),
                orderLimit == null ? OptionalLong.empty() : OptionalLong.of(orderLimit),
                false,
                Optional.empty(),
                Optional.ofNullable(currency));
    }

    private static CreditProfile plain(String code) {
        return customer(code, null, null, null, null);
    }

    private static CreditProfile limited(String code, long limit) {
        return customer(code, null, limit, null, null);
    }

    private static Agreement agreement(CreditProfile... upwards) {
        return new Lineage(List.of(upwards)).agreement(POLICY);
    }

    @Test
    void the_nearest_with_a_limit_is_the_account() {
        Agreement agreed = agreement(plain("store"), limited("region", 500), limited("chain", 900));
        assertThat(agreed.account().customer().code()).isEqualTo("region");
        assertThat(agreed.account().limitFen()).hasValue(500);
    }

    @Test
    void a_limit_of_zero_counts() {
        assertThat(agreement(limited("store", 0), limited("chain", 900))
                        .account()
                        .customer()
                        .code())
                .isEqualTo("store");
    }

    @Test
    void an_expired_limit_counts() {
        CreditProfile expired = new CreditProfile(
                new CustomerRef("store", "store"),
                Optional.empty(),
                OptionalLong.of(500),
                Optional.of(LocalDate.of(2020, 1, 1)),
                OptionalLong.empty(),
                false,
                Optional.empty(),
                Optional.empty());
        assertThat(agreement(expired, limited("chain", 900))
                        .account()
                        .customer()
                        .code())
                .isEqualTo("store");
    }

    @Test
    void with_no_limit_on_the_way_up_the_topmost_is_the_account() {
        Agreement agreed = agreement(plain("store"), plain("region"), plain("chain"));
        assertThat(agreed.account().customer().code()).isEqualTo("chain");
        assertThat(agreed.account().limitFen()).isEmpty();
    }

    @Test
    void blank_terms_are_the_nearest_ancestors_even_above_the_account() {
        CreditProfile chain = customer("chain", "月结60天", null, null, null);
        Agreement agreed = agreement(plain("store"), limited("region", 500), chain);
        assertThat(agreed.terms().code()).isEqualTo("EOM+60");
        assertThat(agreed.accountTerms().code()).isEqualTo("EOM+60");
        assertThat(agreement(plain("store")).terms().code()).isEqualTo("EOM+30");
    }

    @Test
    void a_store_with_terms_of_its_own_does_not_change_those_of_its_account() {
        CreditProfile store = customer("store", "COD", null, null, null);
        Agreement agreed = agreement(store, customer("chain", "INV+15", 900L, null, null));
        assertThat(agreed.terms().code()).isEqualTo("COD");
        assertThat(agreed.accountTerms().code()).isEqualTo("INV+15");
    }

    @Test
    void the_order_limit_is_the_nearest_there_is_also_above_the_account() {
        CreditProfile chain = customer("chain", null, null, 70L, null);
        assertThat(agreement(limited("store", 5), chain).orderLimitFen()).hasValue(70);
        CreditProfile store = customer("store", null, null, 0L, null);
        assertThat(agreement(store, chain).orderLimitFen()).hasValue(0);
    }

    @Test
    void a_hold_anywhere_on_the_way_up_is_a_hold() {
        CreditProfile held = new CreditProfile(
                new CustomerRef("chain", "chain"),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                true,
                Optional.of("诉讼中"),
                Optional.empty());
        assertThat(agreement(limited("store", 500), held).holds())
                .containsExactly(new CustomerHold(new CustomerRef("chain", "chain"), Optional.of("诉讼中")));
    }

    @Test
    void the_currency_is_the_accounts_or_inherited_or_the_companys() {
        CreditProfile inHongKong = customer("chain", null, null, null, "HKD");
        assertThat(agreement(limited("store", 5), inHongKong).account().currency())
                .isEqualTo("HKD");
        assertThat(agreement(limited("store", 5)).account().currency()).isEqualTo("CNY");
    }

    @Test
    void terms_nobody_can_read_are_refused_because_a_due_date_would_be_a_guess() {
        assertThatThrownBy(() -> agreement(customer("store", "有钱就付", 5L, null, null)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("credit.terms-unreadable"));
    }
}
