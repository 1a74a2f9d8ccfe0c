/**
 * The receivables watch: who to act on before a debt is late. A doctor who keeps people well, not a fireman.
 *
 * <p>Start with {@link endcap.credit.watch.WatchFeature}. {@code WeeklyFigures} takes the figures of all accounts once a week
 * and when new ones come in, {@code WatchStore} finds in them whom to look at, {@code Signs} says what is to be seen on one
 * account, and {@code WatchPart} answers {@code /credit watch}. What is long overdue belongs to the verdict and to
 * collections; nothing here decides whether an order passes.
 *
 * <p>Terms: <b>sign</b> 征兆, one thing to act on; <b>due soon</b> 快到期; <b>utilisation</b> 额度使用率; <b>first overdue days</b>
 * 逾期头几天; <b>slower</b> 付款变慢; <b>lateness</b> 平均逾期天数, how many days past due an open yuan is on average, what is not
 * due counting as 0; <b>stale</b> 数据过旧; <b>week</b> ISO week, {@code 2026-W47}.
 */
@NullMarked
package endcap.credit.watch;

import org.jspecify.annotations.NullMarked;
