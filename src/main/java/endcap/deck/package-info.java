/**
 * A team's own decks: slides, documents, pages, sheets and notes are read into units a search can find and cite.
 *
 * <p>Start with {@link endcap.deck.Ingest}: it walks a folder, reads what has changed, and tells of every file what was
 * read, what was left out, and why. A file is read by the reader of its format ({@code PptxReader}, {@code PdfReader}, …),
 * which hands on lines as they stand in the file; {@code Furniture} takes away what repeats on every page and
 * {@code Prose} makes readable blocks of the rest.
 *
 * <p>A file may be damaged or made to do harm. So it is read in a process of its own ({@code Worker}) with little memory,
 * and that process is ended when it takes too long. Nothing here reaches for another file or the network.
 *
 * <p>The parsers of the formats are used here and nowhere else. Nothing of ours is imported: neither a feature nor the
 * texts people read; reasons and locators have keys for those who write sentences.
 *
 * <p>Terms: <b>deck</b> 课件, a file a team drops in, of any format; <b>unit</b> 单元, what is found and cited: a slide, a
 * page, rows of a sheet, a section; <b>locator</b> 位置, where in the file a unit is; <b>block</b> 段, a paragraph, bullet or
 * table row of a unit; <b>line</b> 行, text as it stands in the file, before it is made readable; <b>furniture</b> 版式文字,
 * what stands on most pages: logo line, page number, confidentiality note; <b>reading</b> 读取结果; <b>ingest</b> 入库, reading
 * a whole folder; <b>worker</b> 读取进程.
 */
@NullMarked
package endcap.deck;

import org.jspecify.annotations.NullMarked;
