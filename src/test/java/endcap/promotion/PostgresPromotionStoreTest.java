package endcap.promotion;

import endcap.storage.Database;
import endcap.storage.TestDatabases;

class PostgresPromotionStoreTest extends PromotionStoreContract {
    @Override
    Database open() {
        return TestDatabases.postgres();
    }
}
