package endcap.credit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways people and their systems write payment terms. */
final class PaymentTermsWords {
    /** Longer terms are a slip of the pen: nobody grants two years by the day, or three years by the month. */
    private static final int MOST_DAYS = 730;

    private static final int MOST_MONTHS = 36;

    private static final List<Form> FORMS = List.of(
            new Form("EOM\\+(\\d{1,3})M", MOST_MONTHS, PaymentTerms.EndOfLaterMonth::new),
            new Form("EOM(?:\\+(\\d{1,3}))?|月结(\\d{1,3})天?", MOST_DAYS, PaymentTerms.AfterMonthEnd::new),
            new Form("HALF(?:\\+(\\d{1,3}))?|半月结(?:(\\d{1,3})天?)?", MOST_DAYS, PaymentTerms.AfterHalfMonth::new),
            new Form("(?:INV\\+|NET)(\\d{1,3})|[票货]到(\\d{1,3})天", MOST_DAYS, PaymentTerms.AfterInvoice::new),
            new Form("COD|货到付款|现结|现款现货", 0, days -> new PaymentTerms.CashOnDelivery()),
            new Form("PREPAY|预付款?|款到发货|先款后货", 0, days -> new PaymentTerms.PaidBefore()));

    private PaymentTermsWords() {}

    static Optional<PaymentTerms> read(String text) {
        String plain = plain(text);
        return FORMS.stream().flatMap(form -> form.read(plain).stream()).findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT)
                .replace('結', '结')
                .replace('貨', '货')
                .replace('預', '预')
                .replace('發', '发')
                .replace('現', '现')
                .replace('後', '后');
    }

    /** One way of writing, with at most one number in it; no number means 0. */
    private record Form(Pattern pattern, int most, IntFunction<PaymentTerms> terms) {
        Form(String pattern, int most, IntFunction<PaymentTerms> terms) {
            this(Pattern.compile(pattern), most, terms);
        }

        Optional<PaymentTerms> read(String plain) {
            Matcher matcher = pattern.matcher(plain);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int number = 0;
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    number = Integer.parseInt(matcher.group(group));
                }
            }
            return number > most ? Optional.empty() : Optional.of(terms.apply(number));
        }
    }
}
