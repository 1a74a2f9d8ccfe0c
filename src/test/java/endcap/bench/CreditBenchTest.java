package endcap.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CreditBenchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_made_company_gives_every_customer_the_same_number_of_documents_whatever_its_size() {
        for (int customers : List.of(50, 200)) {
            MadeTable invoices = new MadeCompany(customers, 10, TODAY).tables().get(1);
            long[] open = new long[customers];
            Set<String> numbers = new HashSet<>();
            for (long row = 0; row < invoices.rows(); row++) {
                List<String> values = invoices.row().apply(row);
                numbers.add(values.get(0));
                open[Integer.parseInt(values.get(1).substring(1))] +=
                        values.get(6).equals("0") ? 0 : 1;
            }
            assertThat(numbers).hasSize(customers * 15);
            assertThat(open).containsOnly(10);
        }
    }

    @Test
    void a_file_that_is_there_is_left_alone() {
        CompanyStore store = CompanyStore.in(java.nio.file.Path.of("nowhere"));
        assertThat(store.url()).endsWith("/nowhere/endcap.db");
        CompanyStore occupied = new SqliteCompanyStore(java.nio.file.Path.of("pom.xml"));
        assertThatThrownBy(occupied::prepare).hasMessageContaining("pom.xml is there already");
    }
}
