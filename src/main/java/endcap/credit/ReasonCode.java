package endcap.credit;

/** Why a verdict is not a plain yes; the names are those of the contract, the order is that of an answer. */
public enum ReasonCode {
    /** 锁单: the customer, its account or an ancestor is held. */
    ON_HOLD,
    /** 未授信: no limit was agreed. */
    NO_LIMIT,
    /** 现结客户: cash on delivery, and the order is not prepaid. */
    NO_CREDIT_TERMS,
    /** 额度过期: today is after the limit's last valid day. */
    LIMIT_EXPIRED,
    /** 超额度: exposure + order is more than limit + tolerance. */
    OVER_LIMIT,
    /** 超单笔限额: the order is more than one order may be. */
    OVER_ORDER_LIMIT,
    /** 逾期太久: something is overdue for too many days. */
    OVERDUE_DAYS,
    /** 有逾期: too much is overdue. */
    OVERDUE_AMOUNT,
    /** 逾期占比高: too large a share of open items is overdue. */
    OVERDUE_SHARE,
    /** 承诺未兑现: a promised payment did not come. */
    BROKEN_PROMISE,
    /** 额度快用完: utilisation from the warning line up. */
    HIGH_UTILISATION,
    /** 数据过旧: the figures are too old. */
    STALE_DATA,
    /** 预付: the order is paid first; not an objection. */
    PREPAID
}
