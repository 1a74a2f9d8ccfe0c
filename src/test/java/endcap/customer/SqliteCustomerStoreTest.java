package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

class SqliteCustomerStoreTest extends CustomerStoreContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }

    @Test
    void every_statement_goes_by_an_index() {
        try (Database database = open()) {
            List<String> statements = statements(database.jdbi());
            assertThat(statements).hasSizeGreaterThan(12);
            for (String statement : statements) {
                List<String> plan = database.jdbi()
                        .withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + statement.replace("?", "NULL"))
                                .map((row, context) -> row.getString("detail"))
                                .list());
                assertThat(plan)
                        .as(statement)
                        .noneMatch(step -> step.matches("SCAN (c|customer\\w*|learned\\w*|unclear\\w*)"));
            }
        }
    }

    private static List<String> statements(Jdbi jdbi) {
        List<String> statements = new ArrayList<>();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getParsedSql().getSql());
            }
        });
        CustomerStore store = new CustomerStore(jdbi);
        store.find("C");
        store.ancestors("C");
        store.descendants("C");
        store.children("C");
        store.accountsOf("li", 10);
        store.owners("C");
        store.after("C", 10);
        store.byCode(Set.of("C", "D"));
        store.keys().edition();
        store.keys().codes(Set.of(1L, 2L), 10);
        store.keys().namesKeyed(List.of("C", "D"));
        store.keys().replace(List.of(new CustomerKeyStore.Keyed("C", "x", Set.of(1L))));
        store.learnedNames().learned("li");
        store.learnedNames().unclear("li");
        store.learnedNames().learn("li", "x", "C", Instant.EPOCH);
        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return statements;
    }
}
