package endcap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A made company in a SQLite file: one transaction without a journal, the indexes afterwards. */
final class SqliteCompanyStore implements CompanyStore {
    private static final int BATCH = 10_000;

    private final Path file;

    SqliteCompanyStore(Path file) {
        this.file = file;
    }

    @Override
    public String url() {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    @Override
    public void prepare() {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already: give an empty folder");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void load(MadeCompany company) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            // The file is thrown away if this fails, so nothing is kept to go back to.
            for (String setting : List.of("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000")) {
                statement.execute("PRAGMA " + setting);
            }
            connection.setAutoCommit(false);
            List<String> indexes = withoutIndexes(statement, company);
            for (MadeTable table : company.tables()) {
                insert(connection, table);
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("ANALYZE");
            statement.execute("PRAGMA journal_mode = WAL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> withoutIndexes(Statement statement, MadeCompany company) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> made = new ArrayList<>();
        List<String> tables = company.tables().stream().map(MadeTable::name).toList();
        try (ResultSet rows = statement.executeQuery(
                "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")) {
            while (rows.next()) {
                if (tables.contains(rows.getString("tbl_name"))) {
                    names.add(rows.getString("name"));
                    made.add(rows.getString("sql"));
                }
            }
        }
        for (String name : names) {
            statement.execute("DROP INDEX " + name);
        }
        return made;
    }

    private static void insert(Connection connection, MadeTable table) throws SQLException {
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table.name() + " (" + table.columnList() + ") VALUES (" + places + ")")) {
            for (long row = 0; row < table.rows(); row++) {
                int place = 0;
                for (String value : table.row().apply(row)) {
                    insert.setString(++place, value);
                }
                insert.addBatch();
                if (row % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove() {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            for (Path each : files.filter(path -> path.getFileName().toString().startsWith("endcap.db"))
                    .toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
