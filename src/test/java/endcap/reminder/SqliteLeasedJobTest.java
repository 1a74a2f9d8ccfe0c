package endcap.reminder;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

class SqliteLeasedJobTest extends LeasedJobContract {
    @Override
    List<Database> twoNodes() {
        try {
            Path file = TestDatabases.scratch("endcap.db");
            return List.of(Database.sqlite(file), Database.sqlite(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
