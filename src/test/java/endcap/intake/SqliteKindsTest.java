package endcap.intake;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteKindsTest extends KindsContract {
    @Override
    Database database() {
        return TestDatabases.sqlite();
    }
}
