/**
 * The database: SQLite in a file by default, PostgreSQL by a JDBC URL. Start with {@link endcap.storage.Database}.
 *
 * <p>Stores live with their features and get a {@code Jdbi} from here; nothing of ours is imported. The SQL of a store is
 * one text for both engines, in the subset both accept: dates are ISO text, money is whole minor units (fen) in BIGINT,
 * yes and no are 1 and 0, upserts are {@code INSERT … ON CONFLICT … DO UPDATE}. Every write stands in
 * {@code jdbi.useTransaction(…)} or {@code inTransaction(…)}: on SQLite that is what makes it the only writer.
 */
@NullMarked
package endcap.storage;

import org.jspecify.annotations.NullMarked;
