package endcap.credit.collection;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresCollectionStoreTest extends CollectionStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
