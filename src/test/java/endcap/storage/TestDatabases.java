package endcap.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh, migrated databases of both engines for the store contracts. */
public final class TestDatabases {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** A SQLite database in a file of its own. */
    public static Database sqlite() {
        try {
            return Database.sqlite(Files.createTempDirectory("endcap-test").resolve("endcap.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database of its own on one real PostgreSQL server, which starts at the first call and stops with the tests. */
    public static Database postgres() {
        return Database.atUrl(postgresUrl(), Optional.of("postgres"), Optional.of("postgres"));
    }

    /** The URL of a new, empty database on that server; its user is postgres. */
    public static String postgresUrl() {
        String name = "test" + COUNT.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    /** A temporary file path nobody else uses. */
    public static Path scratch(String name) throws IOException {
        return Files.createTempDirectory("endcap-test").resolve(name);
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Data of a test is worth nothing after it: without fsync the server starts and works faster.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
