package endcap.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** A made company in a schema of a PostgreSQL database: copied in, the indexes and references afterwards. */
final class PostgresCompanyStore implements CompanyStore {
    private static final int BUFFER = 1 << 20;

    private final String database;
    private final Optional<String> password;
    private final String schema;

    PostgresCompanyStore(String database, Optional<String> password, String schema) {
        this.database = database;
        this.password = password;
        this.schema = schema;
    }

    @Override
    public String url() {
        return database + (database.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    private Connection connect(String url) throws SQLException {
        Properties properties = new Properties();
        password.ifPresent(secret -> properties.setProperty("password", secret));
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public void prepare() {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            List<String> there = texts(statement, """
                    SELECT table_schema || '.' || table_name FROM information_schema.tables
                    WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
                      AND table_schema NOT LIKE 'endcap\\_bench\\_%' LIMIT 1""");
            there.addAll(texts(statement, "SELECT nspname FROM pg_namespace WHERE nspname = '" + schema + "'"));
            if (!there.isEmpty()) {
                throw new IllegalArgumentException(
                        database + " holds " + there.get(0) + ": give a database that is empty");
            }
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalArgumentException(database + " does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void load(MadeCompany company) {
        try (Connection connection = connect(url());
                Statement statement = connection.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            List<String> again = withoutIndexesAndReferences(statement, company);
            for (MadeTable table : company.tables()) {
                copy(connection, table);
            }
            for (String made : again) {
                statement.execute(made);
            }
            for (MadeTable table : company.tables()) {
                statement.execute("VACUUM ANALYZE " + table.name());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes the indexes and references again, which are dropped. */
    private static List<String> withoutIndexesAndReferences(Statement statement, MadeCompany company)
            throws SQLException {
        String tables = company.tables().stream()
                .map(table -> "'" + table.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
        List<String> again = new ArrayList<>();
        String plain = " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid"
                + " WHERE t.relnamespace = current_schema()::regnamespace AND t.relname IN " + tables
                + " AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.oid AND c.contype IN ('p', 'u'))";
        String references = " FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE c.contype = 'f'"
                + " AND t.relnamespace = current_schema()::regnamespace AND t.relname IN " + tables;
        again.addAll(texts(statement, "SELECT pg_get_indexdef(i.oid)" + plain));
        again.addAll(texts(
                statement,
                "SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid))"
                        + references));
        List<String> drops = texts(
                statement, "SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname)" + references);
        drops.addAll(texts(statement, "SELECT format('DROP INDEX %I', i.relname)" + plain));
        for (String drop : drops) {
            statement.execute(drop);
        }
        return again;
    }

    private static void copy(Connection connection, MadeTable table) throws SQLException, IOException {
        try (OutputStream out = new BufferedOutputStream(
                new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class),
                        "COPY " + table.name() + " (" + table.columnList() + ") FROM STDIN"),
                BUFFER)) {
            for (long row = 0; row < table.rows(); row++) {
                out.write(table.row().apply(row).stream()
                        .map(value -> value == null ? "\\N" : value)
                        .collect(Collectors.joining("\t", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public long bytes() {
        try (Connection connection = connect(url());
                Statement statement = connection.createStatement()) {
            return Long.parseLong(texts(statement, """
                    SELECT SUM(pg_total_relation_size(oid))::text FROM pg_class
                    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace""").get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void remove() {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
