package endcap.customer;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteCustomerStoreTest extends CustomerStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
