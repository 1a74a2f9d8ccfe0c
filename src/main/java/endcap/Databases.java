package endcap;

import endcap.config.BotConfig;
import endcap.storage.Database;
import endcap.storage.ForeignSchema;
import java.util.Optional;

/** The database the configuration names. */
final class Databases {
    static final String PASSWORD = "ENDCAP_DATABASE_PASSWORD";

    private Databases() {}

    /** PostgreSQL when bot.yaml has a URL, else the SQLite file in the data folder. */
    static Database open(Place place, BotConfig.Database database) {
        try {
            return opened(place, database);
        } catch (ForeignSchema otherVersion) {
            String where = database.url().isBlank() ? place.data().toString() : database.url();
            throw new CannotStart(
                    "The data in " + where + " were made by another version of Endcap: start that version,"
                            + " or choose other data with --data DIR. Nothing was changed.");
        }
    }

    private static Database opened(Place place, BotConfig.Database database) {
        if (database.url().isBlank()) {
            return Database.sqlite(place.data().resolve("endcap.db"));
        }
        try {
            return Database.atUrl(
                    database.url(),
                    Optional.of(database.user()).filter(user -> !user.isBlank()),
                    Optional.ofNullable(System.getenv(PASSWORD)));
        } catch (ForeignSchema otherVersion) {
            throw otherVersion;
        } catch (RuntimeException refused) {
            throw new CannotStart(
                    "The database " + database.url() + " does not answer: is it running, is database.user of"
                            + " bot.yaml right, and is " + PASSWORD + " set?");
        }
    }
}
