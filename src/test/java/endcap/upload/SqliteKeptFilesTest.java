package endcap.upload;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteKeptFilesTest extends KeptFilesContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
