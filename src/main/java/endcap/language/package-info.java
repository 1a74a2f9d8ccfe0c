/**
 * Everything that can be read in a sentence of a sales representative, in Chinese and English.
 *
 * <p>Pure: text in, findings out; the day it is and the calendar of holidays are handed in. Nothing here knows a
 * customer, a product or a store, and nothing here decides what is done with a finding.
 *
 * <p>Terms: <b>plain text</b> the text in half-width, Simplified, lower case, character for character as long as the
 * original; <b>finding</b> a value with the place it was read at; <b>amount</b> 金额 money; <b>quantity</b> 数量 a count
 * with a unit.
 */
@NullMarked
package endcap.language;

import org.jspecify.annotations.NullMarked;
