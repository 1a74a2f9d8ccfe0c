package endcap.visit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresVisitStoreTest extends VisitStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
