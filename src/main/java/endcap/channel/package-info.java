/**
 * What the ways in have in common: the JSON of a reply, and the measuring of every message.
 *
 * <p>Start with {@link endcap.channel.ReplyJson}: it is the one place where a reply gets the shape that programs outside
 * rely on. Each way in has a package of its own below this one; they do not know each other, and none of them knows a
 * feature.
 *
 * <p>Terms: <b>channel</b> 渠道: a way in (web 网页, terminal 终端, Slack); <b>element</b> 元素: a card as JSON.
 */
@NullMarked
package endcap.channel;

import org.jspecify.annotations.NullMarked;
