/**
 * Tables in: CSV and XLSX files become rows of the database, a whole file or nothing of it.
 *
 * <p>Start with {@link endcap.intake.Intake}: it reads a file, finds out what kind it is, stages its rows, looks for what is
 * wrong with them, and merges them. It knows nothing about customers or invoices: each feature says in an
 * {@link endcap.intake.ImportKind} which columns its files have and where they go ({@code InvoiceRows},
 * {@code CustomerRows}, …), and those live with the feature.
 *
 * <p>Memory does not grow with the file: rows are staged in a temporary table as they are read, and compared and merged by
 * the database. No feature, channel, configuration or storage may be imported here.
 *
 * <p>Terms: <b>kind</b> 类型, what the rows of a file mean; <b>header</b> 表头, its first row; <b>column</b> 列;
 * <b>needed</b> 必填; <b>row number</b> 行号, as a spreadsheet shows it, the header being 1; <b>problem</b> 问题, why a row
 * is refused; <b>snapshot</b> 快照, a file that tells the whole truth of a day; <b>as-of day</b> 数据日期; <b>dry run</b>
 * 试运行.
 */
@NullMarked
package endcap.intake;

import org.jspecify.annotations.NullMarked;
