package endcap.credit.dispute;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresDisputeStoreTest extends DisputeStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
