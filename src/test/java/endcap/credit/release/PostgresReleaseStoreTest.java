package endcap.credit.release;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresReleaseStoreTest extends ReleaseStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
