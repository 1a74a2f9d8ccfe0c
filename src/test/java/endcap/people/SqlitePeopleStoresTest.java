package endcap.people;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqlitePeopleStoresTest extends PeopleStoresContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
