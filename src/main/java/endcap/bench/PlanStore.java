package endcap.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Listens to the statements some work really sends, and asks the database how it answers them. */
final class PlanStore {
    private final Jdbi jdbi;
    private final boolean sqlite;

    PlanStore(Jdbi jdbi, boolean sqlite) {
        this.jdbi = jdbi;
        this.sqlite = sqlite;
    }

    private record Sent(String sql, Map<String, Argument> arguments) {
        static Sent of(StatementContext context) {
            Map<String, Argument> arguments = new LinkedHashMap<>();
            for (String name : context.getParsedSql().getParameters().getParameterNames()) {
                context.getBinding().findForName(name, context).ifPresent(value -> arguments.put(name, value));
            }
            return new Sent(context.getRenderedSql(), arguments);
        }
    }

    /** Each statement on one line, and beneath it, indented, the plan of it. */
    List<String> plans(Runnable work) {
        List<String> lines = new ArrayList<>();
        for (Sent sent : sentBy(work)) {
            lines.add(sent.sql().replaceAll("\\s+", " "));
            jdbi.useHandle(handle -> {
                try (Query query = handle.createQuery((sqlite
                                ? "EXPLAIN QUERY PLAN "
                                : "EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) ")
                        + sent.sql())) {
                    sent.arguments().forEach(query::bind);
                    query.map((row, context) -> row.getString(sqlite ? "detail" : "QUERY PLAN"))
                            .forEach(line -> lines.add("    " + line));
                }
            });
        }
        return lines;
    }

    private List<Sent> sentBy(Runnable work) {
        List<Sent> sent = new ArrayList<>();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                sent.add(Sent.of(context));
            }

            @Override
            public void logException(StatementContext context, SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        work.run();
        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        return sent;
    }
}
