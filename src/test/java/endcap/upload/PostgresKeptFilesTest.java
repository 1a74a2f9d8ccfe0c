package endcap.upload;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresKeptFilesTest extends KeptFilesContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
