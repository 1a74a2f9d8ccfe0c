/**
 * The promotion calendar: what runs for whom, whether it can still be ordered, what clashes, and what it earned.
 *
 * <p>Start with {@link endcap.promotion.PromotionCommand}. The rules are pure and stand alone: {@link
 * endcap.promotion.OrderWindow}, {@link endcap.promotion.Depth}, {@link endcap.promotion.Clashes}, {@link
 * endcap.promotion.AppliesTo}, {@link endcap.promotion.Evaluation}. {@link endcap.promotion.PromotionStore} has the SQL, {@link
 * endcap.promotion.PromotionFeature} is the door. Calendars are open to everyone; unit costs and evaluations are not, and
 * must never get into a listing.
 *
 * <p>Terms: <b>promotion</b> 促销; <b>mechanic</b> 促销方式; <b>order window</b> 订货期, the days an order for it is taken;
 * <b>order deadline</b> 截单日, its last day; <b>ship window</b> 发货期; <b>in-store window</b> 档期, the days shoppers see
 * it; <b>depth</b> 促销深度, the price cut as a part of the list price; <b>scope</b> 适用客户; <b>clash</b> 撞档;
 * <b>baseline</b> 基线销量, what would have sold without it; <b>uplift</b> 增量比; <b>break-even</b> 盈亏平衡.
 */
@NullMarked
package endcap.promotion;

import org.jspecify.annotations.NullMarked;
