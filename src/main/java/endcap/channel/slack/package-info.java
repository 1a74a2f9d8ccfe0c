/**
 * Slack: its events become messages, replies become blocks.
 *
 * <p>Drawing starts with {@link endcap.channel.slack.SlackMessage}: one reply is one message or several, each within Slack's
 * limits. {@code Blocks} draws one card; blocks the SDK has a class for are made with it, the others as JSON. Text is only
 * ever put where Slack reads no markup in it, so nothing a customer is called can become a link, a mention or bold type.
 *
 * <p>No feature, no database and no other channel is known here: what has to be kept comes through interfaces of
 * {@code endcap.chat}.
 *
 * <p>Terms: <b>block</b>, what Slack draws a message of; <b>fallback text</b>, what notifications and screen readers get.
 */
@NullMarked
package endcap.channel.slack;

import org.jspecify.annotations.NullMarked;
