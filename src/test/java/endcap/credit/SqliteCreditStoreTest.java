package endcap.credit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.util.List;

class SqliteCreditStoreTest extends CreditStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }

    @Override
    List<String> plan(Database database, String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + sql)
                        .bind("account", "X1")
                        .bind("customer", "X1")
                        .bind("today", "2026-11-21")
                        .map((row, context) -> row.getString("detail"))
                        .list());
    }
}
