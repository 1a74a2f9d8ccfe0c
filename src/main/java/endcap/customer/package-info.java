/**
 * The customers we sell to, and how a person's words find them.
 *
 * <p>Start with {@link endcap.customer.Customers}: every feature asks it which customer a message is about. What only one
 * feature means by a customer (a limit, a price) lives with that feature.
 *
 * <p>Terms: <b>customer</b> 客户, anything with a customer code; <b>account</b> 客户, a customer seen as somebody's
 * responsibility; <b>chain</b> 连锁, <b>store</b> 门店, <b>distributor</b> 经销商; <b>alias</b> 别名; <b>mention</b> the
 * words of a message that name a customer.
 */
@NullMarked
package endcap.customer;

import org.jspecify.annotations.NullMarked;
