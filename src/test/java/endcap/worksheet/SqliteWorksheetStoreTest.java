package endcap.worksheet;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteWorksheetStoreTest extends WorksheetStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
