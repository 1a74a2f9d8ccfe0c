/**
 * What finance decides for a customer from chat: limit, order limit, hold, expiry; and what the figures would suggest.
 *
 * <p>Start with {@link endcap.credit.limit.LimitFeature}. {@code LimitReader} understands what is to be set,
 * {@code LimitDraft} shows it before and after and makes it real, {@code LimitStore} keeps who set what, when and why.
 * {@code SuggestPart} computes the suggested limit. The verdict itself is {@code endcap.credit}'s; nothing here decides
 * whether an order passes.
 *
 * <p>Terms: <b>limit</b> 信用额度; <b>order limit</b> 单笔限额; <b>hold</b> 锁单, <b>unhold</b> 解锁; <b>expiry</b> 额度有效期;
 * <b>wish</b>, what is to be set; <b>no limit</b> 无额度 (nothing agreed) is not a limit of 0 (agreed: no credit) and neither
 * is unlimited; <b>ageing coefficient</b> 账龄系数; <b>season coefficient</b> 淡旺季系数.
 */
@NullMarked
package endcap.credit.limit;

import org.jspecify.annotations.NullMarked;
