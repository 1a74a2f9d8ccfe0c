/**
 * Cards as Slack's blocks, forms as its views.
 *
 * <p>Start with {@link endcap.channel.slack.draw.SlackMessage}: one reply is one message or several, each within Slack's
 * limits. {@code Blocks} draws one card; blocks the SDK has a class for are made with it, the others as JSON. Text is only
 * ever put where Slack reads no markup in it, so nothing a customer is called can become a link, a mention or bold type.
 *
 * <p>Nothing is sent from here and nothing is kept.
 *
 * <p>Terms: <b>block</b>, what Slack draws a message of; <b>view</b>, a modal or the home tab; <b>fallback text</b>, what
 * notifications and screen readers get.
 */
@NullMarked
package endcap.channel.slack.draw;

import org.jspecify.annotations.NullMarked;
