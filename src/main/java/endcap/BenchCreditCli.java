package endcap;

import endcap.bench.CompanyStore;
import endcap.bench.CreditBench;
import endcap.bench.MadeCompany;
import endcap.credit.CreditDesk;
import endcap.credit.CreditFeature;
import endcap.credit.Order;
import endcap.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./endcap bench credit}: what a verdict costs as the company grows. */
@Command(
        name = "credit",
        description = {
            "Time verdicts in made-up companies of several sizes, beside the same figures read with bare JDBC,",
            "and show how the database answers each statement. A million customers take some minutes and 5 GB.",
            "With --data the companies stay in that folder, else nothing is left."
        },
        mixinStandardHelpOptions = true)
final class BenchCreditCli implements Callable<Integer> {
    private static final long ASKED_FEN = 5_000_000;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--customers",
            paramLabel = "N",
            split = ",",
            description = "the sizes, the smallest first (default: 1000,1000000)")
    private List<Integer> sizes = List.of(1_000, 1_000_000);

    @Option(
            names = "--items-each",
            paramLabel = "N",
            description = "open items of every customer (default: ${DEFAULT-VALUE})")
    private int itemsEach = 10;

    @Option(
            names = "--verdicts",
            paramLabel = "N",
            description = "how many to time in each company, after as many to warm up (default: ${DEFAULT-VALUE})")
    private int verdicts = 3_000;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "build in this empty PostgreSQL database instead of SQLite files")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (itemsEach < 1 || verdicts < 1 || sizes.stream().anyMatch(size -> size < 1)) {
            throw new ParameterException(commandLine, "--customers, --items-each and --verdicts are 1 or more");
        }
        Path folder = place.dataGiven() ? place.data() : Files.createTempDirectory("endcap-companies-");
        List<CompanyStore> stores = new ArrayList<>();
        try {
            measure(folder, stores, commandLine);
        } finally {
            if (!place.dataGiven()) {
                stores.forEach(CompanyStore::remove);
                DemoCli.delete(folder);
            }
        }
        return 0;
    }

    private void measure(Path folder, List<CompanyStore> stores, CommandLine commandLine) {
        LocalDate today = LocalDate.now(place.clock(place.config().company().zone()));
        List<Database> open = new ArrayList<>();
        try (CreditBench bench = new CreditBench(verdicts)) {
            for (int size : sizes) {
                MadeCompany company = new MadeCompany(size, itemsEach, today);
                CompanyStore store = prepared(store(folder, size));
                stores.add(store);
                open(store).close();
                commandLine.getErr().println("loading " + size + " customers, " + company.openItems() + " open items");
                double seconds = CreditBench.load(company, store);
                Database database = open(store);
                open.add(database);
                bench.add(company, store, seconds, database.jdbi(), verdicts(database, today));
            }
            commandLine.getErr().println("asking for " + verdicts + " verdicts in each");
            bench.measure().lines().forEach(commandLine.getOut()::println);
            commandLine.getOut().flush();
        } finally {
            open.forEach(Database::close);
        }
    }

    private CompanyStore store(Path folder, int size) {
        return url == null
                ? CompanyStore.in(folder.resolve("customers-" + size))
                : CompanyStore.at(url, password(), "endcap_bench_" + size);
    }

    private static CompanyStore prepared(CompanyStore store) {
        try {
            store.prepare();
            return store;
        } catch (IllegalArgumentException occupied) {
            throw new CannotStart(String.valueOf(occupied.getMessage()));
        }
    }

    private static Database open(CompanyStore store) {
        return Database.atUrl(store.url(), Optional.empty(), password());
    }

    private static Optional<String> password() {
        return Optional.ofNullable(System.getenv(Databases.PASSWORD));
    }

    /** Without the line in the audit log: it costs the same at any size, and would hide what does not. */
    private CreditBench.Verdicts verdicts(Database database, LocalDate today) {
        CreditDesk desk =
                CreditFeature.desk(database.jdbi(), CreditRules.of(place.config()), (who, act, subject, detail) -> {});
        return code ->
                desk.assess(code, Order.onCredit(ASKED_FEN), today).exposure().fen();
    }
}
