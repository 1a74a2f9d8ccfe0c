package endcap.bench;

import java.nio.file.Path;
import java.util.Optional;

/** Where a made company is kept while it is measured: a database of its own, or a schema of its own. */
public sealed interface CompanyStore permits SqliteCompanyStore, PostgresCompanyStore {
    /** A SQLite file in that folder. */
    static CompanyStore in(Path folder) {
        return new SqliteCompanyStore(folder.resolve("endcap.db"));
    }

    /** A schema of that name in the PostgreSQL database of that URL. */
    static CompanyStore at(String url, Optional<String> password, String schema) {
        return new PostgresCompanyStore(url, password, schema);
    }

    /** The JDBC URL under which the company is found. */
    String url();

    /**
     * Makes room for the company.
     *
     * @throws IllegalArgumentException when something else is there
     */
    void prepare();

    /** Brings the company into its tables, which are there and empty, with nobody else connected. */
    void load(MadeCompany company);

    /** What the company takes up on disk, with its indexes. */
    long bytes();

    /** Takes everything away again. */
    void remove();
}
