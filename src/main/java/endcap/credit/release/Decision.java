package endcap.credit.release;

import java.time.Instant;
import java.time.LocalDate;

/** What somebody decided on a request, and when. */
sealed interface Decision {
    /** The id of who decided. */
    String by();

    Instant at();

    /** The order may go. */
    sealed interface Approval extends Decision {
        /** The last day on which an order may be placed on it. */
        LocalDate validTo();

        /** The word of the contract's data. */
        String word();
    }

    /** 放行一次: one order, up to the amount. */
    record Once(String by, Instant at, LocalDate validTo) implements Approval {
        @Override
        public String word() {
            return "once";
        }
    }

    /** 放行到某天: any number of orders, all together no more than the amount. */
    record Until(String by, Instant at, LocalDate validTo) implements Approval {
        @Override
        public String word() {
            return "until";
        }
    }

    /** 驳回, and why. */
    record Rejected(String by, Instant at, String reason) implements Decision {}
}
