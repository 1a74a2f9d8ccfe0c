package endcap.visit;

import java.util.Locale;

/** Why a visit is made; {@link #REGULAR} when nothing was said. */
enum VisitType {
    /** 例行拜访: the round. */
    REGULAR,
    /** 订货. */
    ORDER,
    /** 收款. */
    COLLECTION,
    /** 陈列. */
    DISPLAY,
    /** 对账. */
    RECONCILIATION,
    /** 投诉处理. */
    COMPLAINT,
    /** 新品. */
    NEW_PRODUCT,
    /** 谈判. */
    NEGOTIATION;

    /** As the data of an answer spells it: {@code new-product}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
