/**
 * Visits: one message in the rep's words becomes a draft, a yes puts it on record, everything can be changed or taken
 * back and the history keeps it.
 *
 * <p>Start with {@link endcap.visit.VisitFeature}, the door. {@code VisitCommand} goes from message to draft:
 * {@code VisitSplitter} cuts a message into visits, {@code VisitReader} asks one small reader after another, and each takes
 * the words it understood out of the {@code Scan}; what is left over is listed as unrecognised. {@code VisitUndertaking}
 * answers yes, no, change and undo. {@link endcap.visit.PhotoFeature} is the door of the photos people send. What a complaint, an overdue sum or a promotion means lives with those features: they
 * come in through {@link endcap.visit.AfterVisit}.
 *
 * <p>Terms: <b>visit</b> 拜访, also call; <b>draft</b> 草稿, understood and not yet on record; <b>contact</b> 联系人; <b>joint
 * visitor</b> 协访人; <b>shelf check</b> 货架检查; <b>out of stock</b> 缺货; <b>distributed</b> 已铺货; <b>facings</b> 排面;
 * <b>promise</b> 承诺, of either side; <b>next step</b> 下一步; <b>photo</b> 照片, kept with its visit and never looked into; <b>unrecognised</b> 没看懂的话.
 */
@NullMarked
package endcap.visit;

import org.jspecify.annotations.NullMarked;
