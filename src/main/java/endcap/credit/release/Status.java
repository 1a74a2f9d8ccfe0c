package endcap.credit.release;

import java.util.Locale;

/** How far a release has come; the words are those of the contract's data. */
enum Status {
    /** 待放行: waits for somebody who may decide. */
    REQUESTED,
    /** 已放行: orders may be placed on it. */
    APPROVED,
    /** 已驳回. */
    REJECTED,
    /** 已过期: nobody decided in time, or the approval's last day is over. */
    EXPIRED,
    /** 已撤回 by who asked. */
    WITHDRAWN,
    /** 已解除: the order is no longer held. */
    CLEARED,
    /** 已用完. */
    USED;

    /** As it is stored and shown in data. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
