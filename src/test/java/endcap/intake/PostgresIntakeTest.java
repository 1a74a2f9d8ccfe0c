package endcap.intake;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresIntakeTest extends IntakeContract {
    @Override
    Database database() {
        return TestDatabases.postgres();
    }
}
