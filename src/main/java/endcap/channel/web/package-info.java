/**
 * The web chat: a page for people, {@code POST /api/messages} for programs, and the pages that operators watch.
 *
 * <p>Start with {@link endcap.channel.web.WebChannel}: every route is in it. The page itself is plain files in
 * {@code src/main/resources/web}; it gets its words from {@link endcap.channel.web.PageFacts} and draws the same JSON that
 * programs get.
 *
 * <p>Nothing of a feature, of storage or of configuration may be imported here, and nothing is kept between two requests:
 * who is signed in travels sealed in the cookie ({@link endcap.channel.web.Sessions}), so that any node can answer. A
 * sign-in token is never logged and never leaves the server.
 *
 * <p>Terms: <b>token</b> 登录码: a long random text that stands for a person; <b>sign-in link</b> 登录链接: an address that
 * holds it; <b>session</b> 会话: the time between signing in and signing out; <b>refusal</b> 拒绝: a request that never
 * reached the chat.
 */
@NullMarked
package endcap.channel.web;

import org.jspecify.annotations.NullMarked;
