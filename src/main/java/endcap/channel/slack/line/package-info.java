/**
 * What Slack tells us: taken in over HTTP or Socket Mode, acknowledged at once, and handed on as {@link
 * endcap.channel.slack.line.Heard}.
 *
 * <p>{@link endcap.channel.slack.line.HttpLine} proves a request by its signature over the raw bytes; {@link
 * endcap.channel.slack.line.SocketLine} needs no such proof, for it called Slack itself. Both lead to the same {@link
 * endcap.channel.slack.line.Switchboard}, where Bolt reads what came and each kind has its place.
 *
 * <p>Nothing is looked up, decided or sent here.
 *
 * <p>Terms: <b>acknowledge</b>, tell Slack within three seconds that something arrived; <b>trigger</b>, what allows to open
 * a view for three seconds; <b>response address</b>, where an answer only the asker sees may be posted, five times in half
 * an hour.
 */
@NullMarked
package endcap.channel.slack.line;

import org.jspecify.annotations.NullMarked;
