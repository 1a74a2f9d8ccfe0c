/**
 * What is done now and then without anybody asking: the sweep that reminds of what is due and ends what has expired.
 *
 * <p>Start with {@link endcap.reminder.Reminders}. A server sweeps in a thread of its own; a terminal sweeps when it opens,
 * if nobody has lately. What a sweep does is not known here: it is handed in, and it must bear being done twice. That it is
 * not, however many nodes there are, is the work of {@link endcap.reminder.LeasedJob} and one row of the table
 * {@code job}; why no scheduler library does it is written in {@code src/adr}.
 *
 * <p>Terms: <b>sweep</b> 例行检查, one look at everything that waits for a day; <b>lease</b> 租约, the right to do a job until
 * a moment; <b>turn</b> 轮次, how often a job was taken.
 */
@NullMarked
package endcap.reminder;

import org.jspecify.annotations.NullMarked;
