/**
 * The terminal: one message, one a line from standard input, or a conversation with history and completion.
 *
 * <p>Start with {@link endcap.channel.terminal.Printer}, which turns a reply into lines. Imports chat, the JSON of a reply
 * and JLine; no feature.
 */
@NullMarked
package endcap.channel.terminal;

import org.jspecify.annotations.NullMarked;
