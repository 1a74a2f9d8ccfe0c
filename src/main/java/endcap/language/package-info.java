/**
 * Everything that can be read in a sentence of a sales representative, in Chinese and English.
 *
 * <p>Pure: text in, findings out; the day it is and the calendar of holidays are handed in. Nothing here knows a
 * customer, a product or a store, and nothing here decides what is done with a finding.
 *
 * <p>Start with {@link endcap.language.Sentence}, which reads all at once. Behind it each kind of thing has its reader:
 * {@link endcap.language.Amounts} money, {@link endcap.language.Quantities} counts with a unit,
 * {@link endcap.language.Shares} percentages and fractions, {@link endcap.language.DateReader} days and periods,
 * {@link endcap.language.Mood} denial and question. {@link endcap.language.IntentReader} tells what the sentence is for;
 * its cues are in {@code intents_zh.txt} and {@code intents_en.txt}. All work on plain text
 * ({@link endcap.language.Han#plain}); a {@link endcap.language.Found} says where in the text a thing was read.
 *
 * <p>A new way of writing a date is a {@code DateRule} in one of the {@code …Rules} and a line in {@code dates.csv} of the
 * tests; a new way of asking for something is a line in an intents file and one in {@code intents.csv}.
 *
 * <p>Terms: <b>plain text</b> the text in half-width, Simplified, lower case, character for character as long as the
 * original; <b>finding</b> a value with the place it was read at; <b>amount</b> 金额 money; <b>quantity</b> 数量 a count
 * with a unit; <b>period</b> 期间 whole days with both ends counted; <b>lean</b> whether a date without a year looks back
 * or ahead; <b>调休</b> weekend days worked in place of others; <b>cue</b> 线索 words that point to an intent.
 */
@NullMarked
package endcap.language;

import org.jspecify.annotations.NullMarked;
