package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the customer store promises on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CustomerStoreContract {
    private Database database;
    private CustomerStore store;

    abstract Database open();

    @BeforeEach
    void start() {
        database = open();
        store = new CustomerStore(database.jdbi());
        add("G", "新万家集团", null, "boss");
        add("C", "新万家", "G", "li");
        add("C-1", "新万家徐汇店", "C", null);
        add("C-2", "新万家浦东店", "C", "wang");
        add("D", "乐购佳", null, null);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private void add(String code, String name, @Nullable String parent, @Nullable String owner) {
        TestCustomers.add(database.jdbi(), code, name, "城" + code, parent, owner);
    }

    @Test
    void a_customer_is_found_by_its_code() {
        assertThat(store.find("C-1").orElseThrow().name()).isEqualTo("新万家徐汇店");
        assertThat(store.find("C-1").orElseThrow().parentCode()).isEqualTo("C");
        assertThat(store.find("c-1")).isEmpty();
        assertThat(store.find("X")).isEmpty();
    }

    @Test
    void aliases_are_apart() {
        TestCustomers.add(database.jdbi(), "E", "城市鲜", "City Fresh; 城鲜；CF ", null, null);
        assertThat(store.find("E").orElseThrow().aliases()).containsExactly("City Fresh", "城鲜", "CF");
    }

    @Test
    void ancestors_come_nearest_first() {
        assertThat(store.ancestors("C-1")).extracting(Customer::code).containsExactly("C", "G");
        assertThat(store.ancestors("G")).isEmpty();
        assertThat(store.ancestors("X")).isEmpty();
    }

    @Test
    void descendants_are_everything_beneath() {
        assertThat(store.descendants("G")).extracting(Customer::code).containsExactly("C", "C-1", "C-2");
        assertThat(store.children("G")).extracting(Customer::code).containsExactly("C");
        assertThat(store.descendants("C-1")).isEmpty();
    }

    @Test
    void the_accounts_of_a_person_are_what_they_own_and_what_is_beneath() {
        assertThat(store.accountsOf("li", 99)).extracting(Customer::code).containsExactlyInAnyOrder("C", "C-1", "C-2");
        assertThat(store.accountsOf("wang", 99)).extracting(Customer::code).containsExactlyInAnyOrder("C-2");
        assertThat(store.accountsOf("nobody", 99)).isEmpty();
    }

    @Test
    void what_somebody_looks_after_is_not_what_another_owns_beneath_it() {
        assertThat(store.ownedBy(Set.of("li"))).extracting(Customer::code).containsExactly("C", "C-1");
        assertThat(store.ownedBy(Set.of("boss"))).extracting(Customer::code).containsExactly("G");
        assertThat(store.ownedBy(Set.of("li", "wang")))
                .extracting(Customer::code)
                .containsExactly("C", "C-1", "C-2");
        assertThat(store.ownedBy(Set.of())).isEmpty();
    }

    @Test
    void birthdays_are_told_of_whom_somebody_looks_after() {
        born("C", "王总", "1976-11-21");
        born("C-1", "李店长", "1990-11-28");
        born("C-1", "赵课长", "1990-11-29");
        born("C-2", "别人的", "1990-11-22");
        born("C-1", "不知道", null);
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(new Birthdays(new ContactStore(database.jdbi())).between(Set.of("li"), today, today.plusDays(7)))
                .extracting(birthday -> birthday.customerCode() + " " + birthday.name() + " " + birthday.on())
                .containsExactly("C 王总 2026-11-21", "C-1 李店长 2026-11-28");
    }

    private void born(String customer, String name, @Nullable String birthday) {
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "INSERT INTO contact (customer_code, name, birthday) VALUES (?, ?, ?)",
                        customer,
                        name,
                        birthday));
    }

    @Test
    void the_owners_of_a_store_are_its_own_and_those_above() {
        assertThat(store.owners("C-2")).containsExactlyInAnyOrder("wang", "li", "boss");
        assertThat(store.owners("D")).isEmpty();
    }

    @Test
    void a_circle_of_parents_ends_every_walk() {
        database.jdbi()
                .useTransaction(
                        handle -> handle.execute("UPDATE customer SET parent_code = 'C-1' WHERE customer_code = 'G'"));
        assertThat(store.descendants("C")).isNotEmpty();
        assertThat(store.ancestors("C")).isNotEmpty();
        assertThat(store.owners("C")).isNotEmpty();
        assertThat(store.accountsOf("li", 99)).isNotEmpty();
    }
}
