package endcap.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;

/**
 * Measures what a verdict costs as the company grows.
 *
 * <p>A verdict in each company and the same figures read with bare JDBC are timed one after the other, customer by
 * customer, so that whatever else the machine does weighs on all alike. Both must come to the same exposure.
 */
public final class CreditBench implements AutoCloseable {
    private static final long WARMING_SEED = 7;
    private static final long SEED = 20261121;
    private static final double NANOS_OF_A_SECOND = 1e9;
    private static final double BYTES_OF_A_MEGABYTE = 1 << 20;
    private static final double BYTES_OF_A_KILOBYTE = 1 << 10;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int verdicts;
    private final List<Subject> subjects = new ArrayList<>();

    /** A verdict as everybody gets it, down to the exposure it found. */
    @FunctionalInterface
    public interface Verdicts {
        long exposureFen(String customerCode);
    }

    /** A company that is ready to be asked. */
    private record Subject(
            MadeCompany company,
            CompanyStore store,
            double loadSeconds,
            Verdicts verdicts,
            PlainCreditStore plain,
            PlanStore plans) {}

    /** How long each verdict took, how long the same figures took without us, and what memory ours made. */
    private record Runs(long[] verdict, long[] plain, long[] bytes) {
        static Runs of(int count) {
            return new Runs(new long[count], new long[count], new long[count]);
        }
    }

    /** @param verdicts how many are timed in each company, after as many to warm up */
    public CreditBench(int verdicts) {
        this.verdicts = verdicts;
    }

    /** Loads a company into its migrated tables; how long that took, in seconds. */
    public static double load(MadeCompany company, CompanyStore store) {
        long start = System.nanoTime();
        store.load(company);
        return (System.nanoTime() - start) / NANOS_OF_A_SECOND;
    }

    /** Adds a loaded company, opened for asking; the smallest first. */
    public void add(MadeCompany company, CompanyStore store, double loadSeconds, Jdbi jdbi, Verdicts asked) {
        subjects.add(new Subject(
                company,
                store,
                loadSeconds,
                asked,
                new PlainCreditStore(jdbi),
                new PlanStore(jdbi, store instanceof SqliteCompanyStore)));
    }

    /** Measures all companies together. */
    public CreditReport measure() {
        round(WARMING_SEED);
        List<Runs> runs = round(SEED);
        List<CreditCost> costs = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            costs.add(cost(subjects.get(i), runs.get(i)));
        }
        String engine = subjects.get(0).store() instanceof SqliteCompanyStore ? "SQLite" : "PostgreSQL";
        return new CreditReport(engine, costs);
    }

    private List<Runs> round(long seed) {
        List<int[]> drawn = subjects.stream()
                .map(subject -> subject.company().drawn(verdicts, seed))
                .toList();
        List<Runs> runs = subjects.stream().map(subject -> Runs.of(verdicts)).toList();
        for (int turn = 0; turn < verdicts; turn++) {
            for (int i = 0; i < subjects.size(); i++) {
                time(subjects.get(i), MadeCompany.code(drawn.get(i)[turn]), runs.get(i), turn);
            }
        }
        return runs;
    }

    private void time(Subject subject, String customer, Runs runs, int turn) {
        // Whoever reads an account first reads it from disk for the other: they take turns at it.
        long plainFirst = turn % 2 == 0 ? plain(subject, customer, runs, turn) : 0;
        long before = memory.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        long exposure = subject.verdicts().exposureFen(customer);
        runs.verdict()[turn] = System.nanoTime() - start;
        runs.bytes()[turn] = memory.getCurrentThreadAllocatedBytes() - before;
        long plain = turn % 2 == 0 ? plainFirst : plain(subject, customer, runs, turn);
        if (exposure != plain) {
            throw new IllegalStateException(
                    customer + " owes " + exposure + " by the verdict and " + plain + " by the books");
        }
    }

    private static long plain(Subject subject, String customer, Runs runs, int turn) {
        long start = System.nanoTime();
        long exposure = subject.plain().exposureFen(customer);
        runs.plain()[turn] = System.nanoTime() - start;
        return exposure;
    }

    private static CreditCost cost(Subject subject, Runs runs) {
        String somebody = MadeCompany.code(subject.company().customers() / 2);
        return new CreditCost(
                subject.company(),
                subject.loadSeconds(),
                subject.store().bytes() / BYTES_OF_A_MEGABYTE,
                Timing.of(runs.verdict()),
                Timing.of(runs.plain()),
                LongStream.of(runs.bytes()).average().orElse(0) / BYTES_OF_A_KILOBYTE,
                subject.plans().plans(() -> subject.verdicts().exposureFen(somebody)));
    }

    @Override
    public void close() {
        subjects.forEach(subject -> subject.plain().close());
    }
}
