/**
 * Slack: what people do there becomes messages, replies become blocks.
 *
 * <p>Start with the door of this package, the channel itself. Below it: {@code line} takes in what Slack sends, over HTTP or
 * Socket Mode; {@code api} is everything that goes out, in Slack's pace and never lost silently; {@code draw} makes blocks
 * and views of cards and forms. These three do not know each other.
 *
 * <p>No feature, no database and no other channel is known here: what has to be kept comes through interfaces of
 * {@code endcap.chat}.
 *
 * <p>Terms: <b>delivery</b>, one thing Slack tells us, perhaps more than once; <b>room</b>, a channel, group or direct
 * message; <b>ephemeral</b>, a message that one person of a room sees; <b>way</b>, where an answer goes.
 */
@NullMarked
package endcap.channel.slack;

import org.jspecify.annotations.NullMarked;
