package endcap.credit.collection;

import endcap.chat.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was used to press for payment, beyond asking. */
enum Means {
    AUTHORITIES("行政(?:干预|部门)|工商|市场监管|街道办|\\bauthorit"),
    FINANCIAL_INSTITUTIONS("(?:找|请|通过|由)(?:银行|金融机构)|金融(?:机构)?监督|\\bthrough (?:the |their )?bank"),
    ECONOMIC_COUNTERWEIGHT("抵扣|抵销|抵消|(?:扣|暂缓|缓发|压).{0,2}返利|经济抗衡|\\bset[- ]?off|\\bwithh[eo]ld"),
    STOP_OF_COOPERATION("停(?:止)?(?:供|发)?货|停单|停供|断货|暂停(?:供|发)|中断合作|\\bstop(?:ped)? (?:supply|deliver|orders?|shipping)"),
    NEW_BLOOD("输血|扶植|扶持|帮.{0,6}(?:动销|调货|促销)|\\bhelp(?:ed)? .{0,12}sell");

    private final Pattern words;

    Means(String words) {
        this.words = Pattern.compile(words);
    }

    /** The means that a plain text names. */
    static Optional<Means> in(String plain) {
        return Arrays.stream(values())
                .filter(means -> means.words.matcher(plain).find())
                .findFirst();
    }

    /** The means of that word, or empty. */
    static Optional<Means> of(String word) {
        return Arrays.stream(values())
                .filter(means -> means.word().equals(word))
                .findFirst();
    }

    /** Its word in data. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the lawyer has to be asked before it is used. */
    boolean needsLegalCheck() {
        return this == AUTHORITIES || this == FINANCIAL_INSTITUTIONS || this == ECONOMIC_COUNTERWEIGHT;
    }

    String name(Texts texts) {
        return texts.text("collection.means." + word());
    }
}
