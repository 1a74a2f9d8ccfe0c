package endcap;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** The baseline of the start-up benchmark: Javalin and a SQLite file, and nothing else. */
public final class BareServer {
    private BareServer() {}

    /** Serves {@code GET /readyz} from the database file {@code args[1]} on port {@code args[0]}. */
    public static void main(String[] args) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + Path.of(args[1]));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bare (value INTEGER)");
        }
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/readyz", context -> {
                        try (Statement statement = connection.createStatement();
                                ResultSet rows = statement.executeQuery("SELECT count(*) FROM bare")) {
                            context.result("ready " + rows.getInt(1));
                        }
                    });
                })
                .start("127.0.0.1", Integer.parseInt(args[0]));
    }
}
