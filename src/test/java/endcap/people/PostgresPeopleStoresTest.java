package endcap.people;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresPeopleStoresTest extends PeopleStoresContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
