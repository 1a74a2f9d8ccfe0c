/**
 * What customers promised to pay, by when, and whether the money came.
 *
 * <p>Start with {@link endcap.credit.promise.PromiseFeature}. {@code PromiseCommand} answers {@code /promise} and free text:
 * {@code PromiseWords} reads the promises a message tells, {@code PromiseDrafts} shows them and makes them real.
 * {@code Settling} runs when figures come in: {@code MoneyIn} tells what money came since the last look, the pure rule
 * {@code Settlement} measures the promises by it. {@code PromiseReminders} tells people what is due and what became of it,
 * {@code PromiseBeside} says it beside a verdict.
 *
 * <p>Here is no verdict (that is {@link endcap.credit}) and no promise of goods, displays or visits (those belong to the
 * visit they were made at).
 *
 * <p>Terms: <b>promise to pay</b> 回款承诺; <b>due day</b> 承诺日, the last day the money may come; <b>kept</b> 兑现, all of
 * it by the due day; <b>partly kept</b> 部分兑现; <b>broken</b> 没兑现, nothing by the due day; <b>paid late</b> 晚到, all
 * of it, but later; <b>moved</b> 改期, to another day by the customer; <b>withdrawn</b> 撤回; <b>kept rate</b> 兑现率.
 */
@NullMarked
package endcap.credit.promise;

import org.jspecify.annotations.NullMarked;
