/**
 * How an account does: its sales by month, what they cost, and what was aimed at.
 *
 * <p>Start with {@link endcap.review.SalesRows} and {@link endcap.review.TargetRows}: what such files say. No other feature
 * may be imported here.
 *
 * <p>Terms: <b>net amount</b> 销售额; <b>gross profit</b> 毛利; <b>spend</b> 费用; <b>target</b> 目标; <b>KPI</b> 指标.
 */
@NullMarked
package endcap.review;

import org.jspecify.annotations.NullMarked;
