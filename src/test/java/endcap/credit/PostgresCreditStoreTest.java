package endcap.credit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.util.List;

class PostgresCreditStoreTest extends CreditStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }

    @Override
    List<String> plan(Database database, String sql) {
        // Tables as small as a test's are cheaper read whole: what counts is that there is another way at all.
        return database.jdbi().inTransaction(handle -> {
            for (String way : List.of("seqscan", "hashjoin", "mergejoin")) {
                handle.execute("SET LOCAL enable_" + way + " = off");
            }
            return handle.createQuery("EXPLAIN " + sql)
                    .bind("account", "X1")
                    .bind("customer", "X1")
                    .bind("today", "2026-11-21")
                    .mapTo(String.class)
                    .list();
        });
    }
}
