/**
 * The language every other package speaks: a {@link endcap.chat.Message} goes in, a {@link endcap.chat.Reply} comes out.
 *
 * <p>Start with {@link endcap.chat.Chat}: it finds out which command a message is for, runs it, and turns whatever goes
 * wrong into one sentence. A {@link endcap.chat.Command} returns its reply and never sends it; a reply is a list of
 * {@link endcap.chat.Card}s that every channel knows how to draw.
 *
 * <p>Nothing of ours and no library may be imported here, or it would leak into every channel and feature.
 *
 * <p>Terms: <b>message</b> what a person said; <b>request</b> the message as its command sees it; <b>intent</b> the name of
 * the command a message is for; <b>choice</b> a button that stands for a sentence; <b>undertaking</b> something written
 * down that waits for the person's yes, or that can still be undone; <b>notice</b> what a person is told unasked.
 */
@NullMarked
package endcap.chat;

import org.jspecify.annotations.NullMarked;
