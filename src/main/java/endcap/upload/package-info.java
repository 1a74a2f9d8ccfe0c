/**
 * Files that people send: kept until what they are for is settled, and offered to whom they are for.
 *
 * <p>Start with {@link endcap.upload.UploadFeature}. {@link endcap.upload.FileKind} tells from the content what a file is.
 * A table is read in a dry run by {@code TableReceiver} and becomes a draft ({@code TableDraft}) that a yes imports; a deck
 * is looked at by {@code DeckReceiver} and becomes a draft ({@code DeckDraft}) that a yes puts among the knowledge. Photos
 * are the visits' own: they keep theirs in {@link endcap.upload.KeptFiles} too.
 *
 * <p>How a table is brought in and where decks lie is known elsewhere: {@link endcap.upload.Tables} and
 * {@link endcap.upload.DeckShelf} are filled in by the composition root. No feature, channel or reader of formats may be imported.
 *
 * <p>Terms: <b>upload</b> 上传的文件; <b>table</b> 表格, CSV or XLSX to import; <b>deck</b> 课件; <b>photo</b> 照片; <b>kept
 * file</b> 暂存的文件, its bytes lie in the database; <b>outcome</b> 处理结果, written once, when a file has been used.
 */
@NullMarked
package endcap.upload;

import org.jspecify.annotations.NullMarked;
