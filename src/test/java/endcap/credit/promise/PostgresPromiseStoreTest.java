package endcap.credit.promise;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresPromiseStoreTest extends PromiseStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
