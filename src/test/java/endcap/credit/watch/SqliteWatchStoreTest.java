package endcap.credit.watch;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.util.List;

class SqliteWatchStoreTest extends WatchStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }

    @Override
    List<String> plan(Database database, String sql) {
        return database.jdbi()
                .withHandle(handle -> bound(handle.createQuery("EXPLAIN QUERY PLAN " + sql), sql)
                        .map((row, context) -> row.getString("detail"))
                        .list());
    }
}
