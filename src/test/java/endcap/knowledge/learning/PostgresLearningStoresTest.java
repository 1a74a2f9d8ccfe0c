package endcap.knowledge.learning;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresLearningStoresTest extends LearningStoresContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
