/**
 * What bot-config/ says, read and checked. Start with {@link endcap.config.BotConfigReader}.
 *
 * <p>Values here are plain: names, numbers, lists. What they mean is the business of the feature they are for, and App
 * hands them over. An unknown key, a missing one or a value of the wrong kind is a {@link endcap.config.ConfigProblem}
 * with file and line; the program does not start with one. Nothing of ours may be imported here.
 */
@NullMarked
package endcap.config;

import org.jspecify.annotations.NullMarked;
