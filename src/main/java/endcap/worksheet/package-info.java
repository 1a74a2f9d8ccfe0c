/**
 * Worksheets: forms, checklists and calculations that are definitions, not code. A definition says what is asked for, how
 * the results are worked out and what they mean; the one engine here asks, computes, explains, keeps, compares with the
 * last time and draws.
 *
 * <p>Start with {@link endcap.worksheet.Sheet}, what a definition says, and {@link endcap.worksheet.WorksheetCommand}, what
 * is done with it. Arithmetic is in {@link endcap.worksheet.Formula} alone, where formulas reach nothing but arithmetic, and
 * a person's words never become one. What a sheet is filled with comes through {@link endcap.worksheet.FilledFrom}; no
 * other feature may be imported here.
 *
 * <p>Terms: <b>sheet</b> 工作表, a definition; <b>field</b> 填写项, what is asked for; <b>result</b> 结果, what is worked out;
 * <b>threshold</b> 判定, the sentence for when a condition holds; <b>entry</b> 记录, what was kept of one filling-in;
 * <b>evidence</b> 佐证, by which channel, when and how reliably something is known; <b>due</b> 复核期, when it is to be renewed.
 */
@NullMarked
package endcap.worksheet;

import org.jspecify.annotations.NullMarked;
