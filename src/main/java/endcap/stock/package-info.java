/**
 * What customers have on their shelves and in their stores, and what they should order.
 *
 * <p>Start with {@link endcap.stock.StockRows}: what a stock file says. No other feature may be imported here.
 *
 * <p>Terms: <b>on hand</b> 库存; <b>in transit</b> 在途; <b>daily sales</b> 日均销量; <b>order interval</b> 订货间隔;
 * <b>lead time</b> 到货天数; <b>safety days</b> 安全天数.
 */
@NullMarked
package endcap.stock;

import org.jspecify.annotations.NullMarked;
