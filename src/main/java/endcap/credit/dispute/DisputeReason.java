package endcap.credit.dispute;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a customer does not accept something, in the order the words are looked for. */
enum DisputeReason {
    RETURNED("退货|退回|退了|\\breturn(?:s|ed)?\\b"),
    DAMAGE("破损|损坏|碎了|漏液|变形|\\bdamaged?\\b|\\bbroken\\b|\\bleak"),
    QUALITY("质量|变质|过期|临期|异味|发霉|\\bquality\\b|\\bexpired\\b|\\bmou?ldy?\\b"),
    PRICE("价差|差价|价格|单价|扣款|账扣|多扣|少付|\\bpric(?:e|es|ing)\\b|\\bdeduct|\\bshort[- ]?paid\\b"),
    BONUS("返利|奖励|促销费|活动费|费用|堆头费|陈列费|赠品|\\bbonus|\\brebate|\\ballowance|\\bpromotion|\\bdisplay fee"),
    BILLING(
            "开错|开票|多开|少开|重复|订单|数量|送错|发错|少送|短少|\\bbilling\\b|\\bduplicate|\\bwrong\\b|\\bovercharge|\\bquantity\\b|\\border\\b"),
    DELIVERY("晚到|迟到|早到|晚了|送货|配送|延误|到货|\\blate\\b|\\bearly\\b|\\bdelay|\\bdeliver"),
    OTHER("其他|其它|\\bother\\b");

    private final Pattern words;

    DisputeReason(String words) {
        this.words = Pattern.compile(words);
    }

    /** The word it is stored and answered by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DisputeReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** What plain words speak of; empty when of none of these. */
    static Optional<DisputeReason> in(String plain) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(plain.strip())
                        || reason.words.matcher(plain).find())
                .findFirst();
    }
}
