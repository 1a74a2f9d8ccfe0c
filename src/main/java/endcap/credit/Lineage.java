package endcap.credit;

import endcap.chat.UserError;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A customer and what it belongs to, up to the top.
 *
 * @param upwards the customer first, the topmost ancestor last; never empty
 */
record Lineage(List<CreditProfile> upwards) {
    Lineage {
        upwards = List.copyOf(upwards);
        if (upwards.isEmpty()) {
            throw new IllegalArgumentException("a lineage has at least the customer itself");
        }
    }

    /** What counts for the customer, after the rules of inheritance. */
    Agreement agreement(CreditPolicy policy) {
        int account = accountIndex();
        return new Agreement(
                account(account, policy),
                termsFrom(0, policy),
                termsFrom(account, policy),
                orderLimit(),
                upwards.stream()
                        .filter(CreditProfile::onHold)
                        .map(profile -> new CustomerHold(profile.customer(), profile.holdReason()))
                        .toList());
    }

    /** The same lineage if this had been decided for the customer itself. */
    Lineage with(CreditGrant grant) {
        return new Lineage(Stream.concat(
                        Stream.of(upwards.get(0).with(grant)), upwards.stream().skip(1))
                .toList());
    }

    /** The nearest whose limit is given, be it 0 or expired; with none, the topmost. */
    private int accountIndex() {
        return IntStream.range(0, upwards.size())
                .filter(i -> upwards.get(i).limitFen().isPresent())
                .findFirst()
                .orElse(upwards.size() - 1);
    }

    private CreditAccount account(int index, CreditPolicy policy) {
        CreditProfile profile = upwards.get(index);
        String currency = upwards.stream()
                .skip(index)
                .flatMap(each -> each.currency().stream())
                .findFirst()
                .orElse(policy.defaultCurrency());
        return new CreditAccount(profile.customer(), currency, profile.limitFen(), profile.limitValidTo());
    }

    private PaymentTerms termsFrom(int index, CreditPolicy policy) {
        return upwards.stream()
                .skip(index)
                .filter(profile -> profile.paymentTerms().isPresent())
                .findFirst()
                .map(profile -> read(
                        profile.paymentTerms().orElseThrow(), profile.customer().name()))
                .orElse(policy.defaultTerms());
    }

    private OptionalLong orderLimit() {
        return upwards.stream()
                .map(CreditProfile::orderLimitFen)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /**
     * Terms as written down for that customer.
     *
     * @throws UserError {@code credit.terms-unreadable}: a due date would be a guess
     */
    static PaymentTerms read(String terms, String customer) {
        Optional<PaymentTerms> read = PaymentTerms.parse(terms);
        return read.orElseThrow(() -> UserError.of("credit.terms-unreadable", customer, terms));
    }
}
