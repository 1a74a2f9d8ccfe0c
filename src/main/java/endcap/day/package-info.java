/**
 * The list of the day: what a person should see to today, most pressing first, out of everything there is.
 *
 * <p>Start with {@link endcap.day.DayFeature}, the door; {@link endcap.day.Ranking} is the rule of what comes first and
 * why. What a visit, a promise or a release is lives with those features: each tells what it has through a
 * {@link endcap.day.DueSource}, filled in by the composition root, in words of the person's language and only of accounts
 * the person has a right to. Here nothing is looked up.
 *
 * <p>Terms, with the words of the data: <b>due</b> 到期, something to be seen to by a day; <b>visit</b> 拜访, a customer whose
 * round has come; <b>promise</b> 承诺, of either side, from a visit; <b>follow_up</b> 跟进, the next step of a visit;
 * <b>money_promised</b> 回款承诺; <b>money_due</b> 应收, overdue or falling due; <b>order_deadline</b> 截单, the last day a
 * promotion can be ordered; <b>birthday</b> 生日; <b>release</b> 放行, a held order that waits for a decision; <b>dispute</b>
 * 争议, one that waits for a decision; <b>draft</b> 草稿, what waits for its yes.
 */
@NullMarked
package endcap.day;

import org.jspecify.annotations.NullMarked;
