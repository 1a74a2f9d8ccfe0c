package endcap.promotion;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class SqlitePromotionStoreTest extends PromotionStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }
}
