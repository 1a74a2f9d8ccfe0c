package endcap.visit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.util.List;

class PostgresVisitDueStoreTest extends VisitDueStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }

    @Override
    String engine() {
        return "postgresql";
    }

    @Override
    List<String> plan(Database database, String sql) {
        // Tables as small as a test's are cheaper read whole: what counts is that there is another way at all.
        return database.jdbi().inTransaction(handle -> {
            for (String way : List.of("seqscan", "hashjoin", "mergejoin")) {
                handle.execute("SET LOCAL enable_" + way + " = off");
            }
            return bound(handle.createQuery("EXPLAIN " + sql), sql)
                    .mapTo(String.class)
                    .list();
        });
    }
}
