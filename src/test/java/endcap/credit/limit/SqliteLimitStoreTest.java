package endcap.credit.limit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteLimitStoreTest extends LimitStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
