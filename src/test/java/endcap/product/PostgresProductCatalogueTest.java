package endcap.product;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresProductCatalogueTest extends ProductCatalogueContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
