package endcap.review;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresSalesStoreTest extends SalesStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
