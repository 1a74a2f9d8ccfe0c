package endcap.visit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.util.List;

class SqliteVisitDueStoreTest extends VisitDueStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }

    @Override
    String engine() {
        return "sqlite";
    }

    @Override
    List<String> plan(Database database, String sql) {
        return database.jdbi()
                .withHandle(handle -> bound(handle.createQuery("EXPLAIN QUERY PLAN " + sql), sql)
                        .map((row, context) -> row.getString("detail"))
                        .list());
    }
}
