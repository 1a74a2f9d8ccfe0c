package endcap.credit.limit;

import java.util.List;
import java.util.Set;

/** What finance may set, each by a word after {@code /credit}. */
enum LimitAct {
    /** The most a customer may owe; also until when. */
    LIMIT("limit", "credit.set-limit", "额度", "设额度", "信用额度"),
    /** The most one order may be. */
    ORDER_LIMIT("order-limit", "credit.set-order-limit", "单笔限额", "单笔额度"),
    /** No orders until it is taken off. */
    HOLD("hold", "credit.hold", "锁单"),
    /** Takes the hold off. */
    UNHOLD("unhold", "credit.unhold", "解锁", "取消锁单"),
    /** Until when the limit there is counts. */
    EXPIRY("expiry", "credit.set-expiry", "有效期", "额度有效期");

    private final String word;
    private final String audited;
    private final Set<String> words;

    LimitAct(String word, String audited, String... chinese) {
        this.word = word;
        this.audited = audited;
        this.words = java.util.stream.Stream.concat(java.util.stream.Stream.of(word), List.of(chinese).stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The word buttons name it by. */
    String word() {
        return word;
    }

    /** Its name in the audit log. */
    String audited() {
        return audited;
    }

    /** All words it goes by. */
    Set<String> words() {
        return words;
    }

    boolean hasAmount() {
        return this == LIMIT || this == ORDER_LIMIT;
    }

    boolean hasDate() {
        return this == LIMIT || this == EXPIRY;
    }
}
