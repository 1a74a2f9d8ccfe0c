package endcap.product;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the catalogue promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ProductCatalogueContract {
    private Database database;
    private ProductCatalogue products;

    abstract Database open();

    @BeforeEach
    void start() {
        database = open();
        products = new ProductCatalogue(new ProductStore(database.jdbi()));
        TestProducts.add(database.jdbi(), "OJ1", "橙汁1L", "鲜橙; Orange Juice 1L", true);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_product_is_found_by_its_code() {
        assertThat(products.find("OJ1").orElseThrow().aliases()).containsExactly("鲜橙", "Orange Juice 1L");
        assertThat(products.find("OJ1").orElseThrow().own()).isTrue();
        assertThat(products.find("oj1")).isEmpty();
    }

    @Test
    void new_names_are_found_after_a_refresh() {
        assertThat(products.mentions("苹果汁缺货")).isEmpty();
        TestProducts.add(database.jdbi(), "AJ1", "苹果汁1L", "", true);
        products.refresh();
        assertThat(products.mentions("苹果汁缺货"))
                .extracting(found -> found.product().code())
                .containsExactly("AJ1");
    }
}
