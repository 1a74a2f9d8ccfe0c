/**
 * May this customer order on credit, and if not, what would make it possible.
 *
 * <p>Start with {@link endcap.credit.CreditCheck}: the verdict is one pure function of a {@code CreditPosition}, an
 * {@code Order}, the {@link endcap.credit.CreditPolicy} and today. {@code CreditLedger} brings the position from
 * {@code CreditStore}; {@code CreditCommand} asks and {@code CreditCards} draws. {@link endcap.credit.CreditFeature} is
 * the only thing others hold.
 *
 * <p>Here live the arithmetic of receivables and its words. Who may see a customer is decided by
 * {@link endcap.customer.Customers}; no other feature, channel, configuration or database is known here. Money is whole
 * minor units (fen, 分) of the account's currency everywhere but in sentences and in the data of an answer.
 *
 * <p>Terms: <b>credit account</b> 信用账户, the customer whose limit counts; <b>terms</b> 账期; <b>open item</b> 未结单据;
 * <b>unapplied credit</b> 未核销贷项/回款; <b>disputed</b> 有争议; <b>exposure</b> 已占用 = open items + open orders;
 * <b>available</b> 可用额度; <b>utilisation</b> 额度使用率; <b>ageing</b> 账龄; <b>overdue</b> 逾期; <b>grace</b> 宽限天数;
 * <b>hold</b> 锁单; <b>verdict</b> 结论: pass 可以下单, warn 可以下但注意, hold 先别下; <b>hard/soft reason</b> 硬性/提醒;
 * <b>way out</b> 差多少能放行; <b>prepaid</b> 预付.
 */
@NullMarked
package endcap.credit;

import org.jspecify.annotations.NullMarked;
