package endcap.reminder;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.util.List;
import java.util.Optional;

class PostgresLeasedJobTest extends LeasedJobContract {
    @Override
    List<Database> twoNodes() {
        String url = TestDatabases.postgresUrl();
        return List.of(open(url), open(url));
    }

    private static Database open(String url) {
        return Database.atUrl(url, Optional.of("postgres"), Optional.of("postgres"));
    }
}
