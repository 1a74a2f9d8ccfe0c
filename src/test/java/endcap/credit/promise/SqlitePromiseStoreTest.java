package endcap.credit.promise;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqlitePromiseStoreTest extends PromiseStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
