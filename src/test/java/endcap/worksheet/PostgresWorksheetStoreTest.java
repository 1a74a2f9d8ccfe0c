package endcap.worksheet;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresWorksheetStoreTest extends WorksheetStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
