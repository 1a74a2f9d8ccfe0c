package endcap.credit.limit;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresLimitStoreTest extends LimitStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
