package endcap.credit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When a document falls due. Written as a code ({@code EOM+30}) or in Chinese words (月结30天). */
public sealed interface PaymentTerms {
    /** The last day on which paying is in time. */
    LocalDate dueDate(LocalDate documentDate);

    /** The code it is stored and printed as; {@link #parse} reads it back. */
    String code();

    /**
     * Reads a code or Chinese words, in any case, width and spacing.
     *
     * @return empty when {@code text} is none of the terms there are; nothing is guessed
     */
    static Optional<PaymentTerms> parse(String text) {
        return PaymentTermsWords.read(text);
    }

    /** {@code INV+n}, 票到n天: so many days after the document. */
    record AfterInvoice(int days) implements PaymentTerms {
        @Override
        public LocalDate dueDate(LocalDate documentDate) {
            return documentDate.plusDays(days);
        }

        @Override
        public String code() {
            return "INV+" + days;
        }
    }

    /** {@code EOM+n}, 月结n天: so many days after the end of the document's month. */
    record AfterMonthEnd(int days) implements PaymentTerms {
        @Override
        public LocalDate dueDate(LocalDate documentDate) {
            return YearMonth.from(documentDate).atEndOfMonth().plusDays(days);
        }

        @Override
        public String code() {
            return "EOM+" + days;
        }
    }

    /** {@code EOM+nM}: the end of the n-th month after the document's. */
    record EndOfLaterMonth(int months) implements PaymentTerms {
        @Override
        public LocalDate dueDate(LocalDate documentDate) {
            return YearMonth.from(documentDate).plusMonths(months).atEndOfMonth();
        }

        @Override
        public String code() {
            return "EOM+" + months + "M";
        }
    }

    /** {@code HALF+n}, 半月结: so many days after the 15th or the month's end, whichever the document meets first. */
    record AfterHalfMonth(int days) implements PaymentTerms {
        private static final int MIDDLE = 15;

        @Override
        public LocalDate dueDate(LocalDate documentDate) {
            LocalDate close = documentDate.getDayOfMonth() <= MIDDLE
                    ? documentDate.withDayOfMonth(MIDDLE)
                    : YearMonth.from(documentDate).atEndOfMonth();
            return close.plusDays(days);
        }

        @Override
        public String code() {
            return "HALF+" + days;
        }
    }

    /** {@code COD}, 货到付款: no credit; due with the document. */
    record CashOnDelivery() implements PaymentTerms {
        @Override
        public LocalDate dueDate(LocalDate documentDate) {
            return documentDate;
        }

        @Override
        public String code() {
            return "COD";
        }
    }

    /** {@code PREPAY}, 预付: paid before it is shipped; due with the document. */
    record PaidBefore() implements PaymentTerms {
        @Override
        public LocalDate dueDate(LocalDate documentDate) {
            return documentDate;
        }

        @Override
        public String code() {
            return "PREPAY";
        }
    }
}
