package endcap.knowledge.learning;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jdbi.v3.core.Handle;

class SqliteLearningStoresTest extends LearningStoresContract {
    @Override
    Database open() {
        return TestDatabases.sqlite();
    }

    /** No statement walks a whole table. */
    @Override
    void check(Database opened, Set<String> run) {
        assertThat(run).isNotEmpty();
        try (Handle handle = opened.jdbi().open();
                Statement statement = handle.getConnection().createStatement()) {
            for (String sql : run) {
                if (!sql.matches("(?s)(SELECT|UPDATE|DELETE|INSERT).*")) {
                    continue;
                }
                try (ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
                    while (plan.next()) {
                        assertThat(plan.getString("detail")).as(sql).doesNotMatch("SCAN \\w+");
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
