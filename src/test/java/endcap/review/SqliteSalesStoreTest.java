package endcap.review;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteSalesStoreTest extends SalesStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
