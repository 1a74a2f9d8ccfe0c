package endcap.intake;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteIntakeTest extends IntakeContract {
    @Override
    Database database() {
        return TestDatabases.sqlite();
    }
}
