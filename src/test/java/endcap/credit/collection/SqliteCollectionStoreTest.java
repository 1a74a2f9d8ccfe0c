package endcap.credit.collection;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteCollectionStoreTest extends CollectionStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
