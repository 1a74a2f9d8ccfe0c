/**
 * Cards as Slack's blocks, forms as its views.
 *
 * <p>Start with {@link endcap.channel.slack.draw.SlackMessage}: one reply is one message or several, each within Slack's
 * limits; {@link endcap.channel.slack.draw.Drawing} says for whom. {@code Blocks} draws one card; blocks the SDK has a
 * class for are made with it, the others as JSON. A form is a button there; {@link endcap.channel.slack.draw.FormView} is
 * the modal it opens, {@link endcap.channel.slack.draw.FormAnswer} what was filled in, {@link
 * endcap.channel.slack.draw.HomeView} the home tab. Text is only
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
