package endcap.promotion;

import java.util.Optional;

/** In which currency an account is kept. */
public interface Currencies {
    /** The ISO 4217 code for that customer, by code; without one, the company's own. */
    String currencyOf(Optional<String> customerCode);
}
