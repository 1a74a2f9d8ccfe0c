package endcap.config;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads a bot-config folder. A file that is not there counts as the one the program comes with; people.yaml too, so that
 * a first look works.
 */
public final class BotConfigReader {
    private static final Set<String> ROLES = Set.of("rep", "supervisor", "finance", "admin");
    private static final Set<String> WEIGHTS = Set.of("hard", "soft", "off");

    private final List<ConfigProblem> problems = new ArrayList<>();
    private final ConfigFiles files;

    private BotConfigReader(Path folder) {
        this.files = new ConfigFiles(folder, problems);
    }

    /**
     * The configuration of that folder.
     *
     * @throws ConfigException with every mistake there is
     */
    public static BotConfig read(Path folder) {
        BotConfigReader reader = new BotConfigReader(folder);
        BotConfig config = reader.all();
        if (!reader.problems.isEmpty()) {
            throw new ConfigException(reader.problems);
        }
        return config;
    }

    private BotConfig all() {
        YamlSection bot = open("bot.yaml");
        YamlSection company = bot.section("company");
        YamlSection database = bot.section("database");
        YamlSection web = bot.section("web");
        YamlSection knowledge = bot.section("knowledge");
        YamlSection reminders = bot.section("reminders");
        YamlSection slack = bot.section("slack");
        YamlSection terminal = bot.section("terminal");
        BotConfig config = new BotConfig(
                company(company),
                new BotConfig.Database(database.text("url", ""), database.text("user", "")),
                web(web),
                new BotConfig.Knowledge(
                        knowledge.flag("meaning", true),
                        knowledge.flag("synonyms", true),
                        knowledge.flag("pinyin", true),
                        knowledge.flag("typos", true)),
                new BotConfig.Reminders(Duration.ofMinutes(reminders.number("every_minutes", 10, 1))),
                slack(slack),
                terminal.text("person", ""),
                people(),
                wordLists("commands.yaml", "commands"),
                credit(),
                VisitsFile.read(open("visits.yaml")),
                calendar(),
                wordLists("headers.yaml", "headers"),
                new WorksheetReader(files).read());
        List.of(company, database, web, knowledge, reminders, slack, terminal, bot)
                .forEach(YamlSection::done);
        return config;
    }

    private static BotConfig.Company company(YamlSection company) {
        return new BotConfig.Company(
                company.value("zone", ZoneId.of("Asia/Shanghai"), "a zone such as Asia/Shanghai", ZoneId::of),
                company.value("currency", "CNY", "a code of three letters such as CNY", BotConfigReader::currency),
                company.value("language", "zh", "zh or en", text -> oneOf(text, Set.of("zh", "en"))));
    }

    private static BotConfig.Web web(YamlSection web) {
        return new BotConfig.Web(
                web.text("host", "127.0.0.1"),
                web.number("port", 7070, 0),
                web.text("public_url", ""),
                web.number("session_hours", 12, 1),
                web.number("messages_per_minute", 60, 1));
    }

    private static BotConfig.Slack slack(YamlSection slack) {
        List<String> home = slack.texts("home");
        String time = "a time of day such as 08:00";
        return new BotConfig.Slack(
                home.isEmpty() ? List.of("/today", "/credit watch") : home,
                slack.value("unasked_from", LocalTime.of(8, 0), time, LocalTime::parse),
                slack.value("unasked_to", LocalTime.of(20, 0), time, LocalTime::parse));
    }

    private List<BotConfig.PersonEntry> people() {
        YamlSection file = open("people.yaml");
        List<BotConfig.PersonEntry> people = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlSection line : file.sections("people")) {
            BotConfig.PersonEntry person = person(line);
            if (!ids.add(person.id())) {
                line.problem(line.lineOf("id"), "the id '" + person.id() + "' is there twice; ids are never shared");
            }
            people.add(person);
            line.done();
        }
        file.done();
        return people;
    }

    private static BotConfig.PersonEntry person(YamlSection line) {
        String id = line.text("id");
        return new BotConfig.PersonEntry(
                id,
                line.text("name", id),
                line.value("role", "rep", "one of rep, supervisor, finance, admin", text -> oneOf(text, ROLES)),
                line.text("team", ""),
                line.value("language", "", "zh or en", text -> oneOf(text, Set.of("zh", "en"))),
                line.value("slack", "", "a Slack user id such as U012AB3CD", BotConfigReader::slackId),
                line.value("token_sha256", "", "64 hexadecimal digits", BotConfigReader::sha256));
    }

    private static String slackId(String text) {
        if (!text.matches("[UW][A-Z0-9]{2,20}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private Map<String, List<String>> wordLists(String fileName, String key) {
        YamlSection file = open(fileName);
        YamlSection lists = file.section(key);
        Map<String, List<String>> words = new LinkedHashMap<>();
        lists.keys().forEach(name -> words.put(name, lists.texts(name)));
        file.done();
        return words;
    }

    private BotConfig.Credit credit() {
        YamlSection file = open("credit.yaml");
        YamlSection tolerance = file.section("tolerance");
        YamlSection reasons = file.section("reasons");
        Map<String, String> weights = new LinkedHashMap<>();
        reasons.keys()
                .forEach(reason -> weights.put(
                        reason, reasons.value(reason, "hard", "hard, soft or off", text -> oneOf(text, WEIGHTS))));
        BotConfig.Credit credit = new BotConfig.Credit(
                file.text("default_terms", "EOM+30"),
                file.number("grace_days", 0, 0),
                decimal(tolerance, "amount", "0"),
                decimal(tolerance, "percent", "0"),
                decimal(file, "warn_utilisation", "0.8"),
                file.number("max_overdue_days", 30, 0),
                decimal(file, "max_overdue_amount", "0"),
                decimal(file, "max_overdue_share", "0.5"),
                file.number("max_broken_promises", 0, 0),
                file.number("stale_after_days", 2, 0),
                weights,
                DisputeSection.read(file.section("dispute")),
                ReleaseSection.read(file.section("release")),
                CollectionSection.read(file.section("collection")),
                LimitSections.suggestion(file.section("suggested_limit")),
                LimitSections.watch(file.section("watch")));
        tolerance.done();
        file.done();
        return credit;
    }

    private BotConfig.Calendar calendar() {
        YamlSection file = open("calendar.yaml");
        BotConfig.Calendar calendar = new BotConfig.Calendar(days(file, "days_off"), days(file, "working_days"));
        file.done();
        return calendar;
    }

    private Set<LocalDate> days(YamlSection file, String key) {
        Set<LocalDate> days = new HashSet<>();
        for (Node item : file.items(key)) {
            if (item instanceof ScalarNode scalar) {
                day(scalar.getValue(), YamlSection.lineOf(item), file).ifPresent(days::add);
            } else {
                YamlSection range = new YamlSection("calendar.yaml", Optional.of(item), problems);
                Optional<LocalDate> from = day(range.text("from"), range.line(), file);
                Optional<LocalDate> to = day(range.text("to"), range.line(), file);
                if (from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())) {
                    from.get().datesUntil(to.get().plusDays(1)).forEach(days::add);
                } else {
                    file.problem(range.line(), "write {from: 2026-10-01, to: 2026-10-07}, the earlier day first");
                }
                range.done();
            }
        }
        return days;
    }

    private static Optional<LocalDate> day(String text, int line, YamlSection file) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (RuntimeException unreadable) {
            file.problem(line, "'" + text + "' is not a day; write it as 2026-10-01");
            return Optional.empty();
        }
    }

    private YamlSection open(String fileName) {
        return files.open(fileName);
    }

    static BigDecimal decimal(YamlSection section, String key, String fallback) {
        return section.value(key, new BigDecimal(fallback), "a number that is not negative", text -> {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() < 0) {
                throw new IllegalArgumentException();
            }
            return number;
        });
    }

    private static String oneOf(String text, Set<String> allowed) {
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static String currency(String text) {
        return java.util.Currency.getInstance(text).getCurrencyCode();
    }

    private static String sha256(String text) {
        if (!text.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException();
        }
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
