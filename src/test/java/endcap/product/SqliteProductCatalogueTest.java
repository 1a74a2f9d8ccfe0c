package endcap.product;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqliteProductCatalogueTest extends ProductCatalogueContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
