/**
 * The program: {@link endcap.Main} reads the arguments, {@link endcap.App} puts the parts together. Nobody imports this
 * package.
 *
 * <p>A newcomer starts with {@link endcap.App}: every part is made there, once, in reading order. Each sub-command of
 * {@code ./endcap} is one class here whose name ends in {@code Cli}.
 */
@NullMarked
package endcap;

import org.jspecify.annotations.NullMarked;
