/**
 * Letting a held order go: asked for with a reason, decided by somebody else on the figures of that moment, used up by the
 * order.
 *
 * <p>Start with {@link endcap.credit.release.ReleaseFeature}, then {@code ReleaseCommand}, which reads the words and hands
 * over to {@code Asking}, {@code Deciding}, {@code Using} and {@code Listing}; {@code Rechecking} does what time does. What may become of a request is in
 * {@code Release}; every step is one conditional update of {@code ReleaseStore} or {@code ReleaseUseStore}, and
 * {@code ReleaseDesk} adds the audit line and the notice to it. Nothing here changes a verdict: a held order stays held,
 * and its release is said beside it.
 *
 * <p>Terms: <b>release</b> 放行, a held order that may be taken all the same; <b>held</b> 卡住 / 先别下, the verdict HOLD;
 * <b>pending</b> 待放行, asked and not decided; <b>sight</b> 所见数字, the figures a person saw; <b>mark</b> 指纹, a few
 * characters that stand for a sight; <b>once</b> 一次, one order; <b>until</b> 到某天, several orders up to the amount
 * together; <b>cleared</b> 已解除, no longer held and so nothing to release; <b>use</b> 使用, an order placed on a release.
 */
@NullMarked
package endcap.credit.release;

import org.jspecify.annotations.NullMarked;
