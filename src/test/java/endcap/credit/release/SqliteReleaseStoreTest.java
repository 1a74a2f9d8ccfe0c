package endcap.credit.release;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteReleaseStoreTest extends ReleaseStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
