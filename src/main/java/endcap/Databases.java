package endcap;

import endcap.config.BotConfig;
import endcap.storage.Database;
import java.util.Optional;

/** The database the configuration names. */
final class Databases {
    static final String PASSWORD = "ENDCAP_DATABASE_PASSWORD";

    private Databases() {}

    /** PostgreSQL when bot.yaml has a URL, else the SQLite file in the data folder. */
    static Database open(Place place, BotConfig.Database database) {
        if (database.url().isBlank()) {
            return Database.sqlite(place.data().resolve("endcap.db"));
        }
        try {
            return Database.atUrl(
                    database.url(),
                    Optional.of(database.user()).filter(user -> !user.isBlank()),
                    Optional.ofNullable(System.getenv(PASSWORD)));
        } catch (RuntimeException refused) {
            throw new CannotStart(
                    "The database " + database.url() + " does not answer: is it running, is database.user of"
                            + " bot.yaml right, and is " + PASSWORD + " set?");
        }
    }
}
