package endcap.intake;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresKindsTest extends KindsContract {
    @Override
    Database database() {
        return TestDatabases.postgres();
    }
}
