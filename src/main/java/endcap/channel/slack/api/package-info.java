/**
 * What we tell Slack, and what we ask it: every call goes through {@link endcap.channel.slack.api.Calls}, which keeps to
 * Slack's pace, tries again what may succeed later, and throws {@link endcap.channel.slack.api.Undelivered} for the rest, so
 * that nothing is lost without somebody knowing.
 *
 * <p>Start with {@link endcap.channel.slack.api.Messenger} for what is said, {@link endcap.channel.slack.api.Directory} for
 * who and where. What is said is not decided here.
 *
 * <p>Terms: <b>room</b>, a channel, group or direct message; <b>direct room</b>, where one person talks with the bot;
 * <b>outsider</b>, somebody of another company's workspace.
 */
@NullMarked
package endcap.channel.slack.api;

import org.jspecify.annotations.NullMarked;
