package endcap.visit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteVisitStoreTest extends VisitStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
