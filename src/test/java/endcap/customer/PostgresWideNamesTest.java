package endcap.customer;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresWideNamesTest extends WideNamesContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
