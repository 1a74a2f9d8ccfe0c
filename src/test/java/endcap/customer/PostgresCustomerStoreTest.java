package endcap.customer;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresCustomerStoreTest extends CustomerStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
