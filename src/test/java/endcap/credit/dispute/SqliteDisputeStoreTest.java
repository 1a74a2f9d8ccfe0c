package endcap.credit.dispute;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteDisputeStoreTest extends DisputeStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
