package endcap.customer;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteWideNamesTest extends WideNamesContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
