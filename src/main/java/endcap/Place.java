package endcap;

import endcap.config.BotConfig;
import endcap.config.BotConfigReader;
import endcap.knowledge.KnowledgeFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options all sub-commands share: where the data, the configuration and the knowledge are, and what time it is. */
final class Place {
    @Spec(Spec.Target.MIXEE)
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the data lives (default: data beside the launcher)")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "the configuration (default: bot-config beside the launcher)")
    private @Nullable Path config;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "the articles (default: knowledge beside the launcher)")
    private @Nullable Path knowledge;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "fix the clock at this local time of the company's zone, such as 2026-11-21T09:00")
    private @Nullable String now;

    /** A place without a command line, at that local time; at the machine's own when there is none. */
    static Place at(Path data, Path config, Path knowledge, @Nullable String now) {
        Place place = new Place();
        place.data = data;
        place.config = config;
        place.knowledge = knowledge;
        place.now = now;
        return place;
    }

    static Path home() {
        return Path.of(System.getProperty("endcap.home", ".")).toAbsolutePath().normalize();
    }

    Path data() {
        return data != null ? data : home().resolve("data");
    }

    /** Works in that data folder unless another was given. */
    void dataUnlessGiven(Path folder) {
        if (data == null) {
            data = folder;
        }
    }

    boolean dataGiven() {
        return data != null;
    }

    Path configFolder() {
        return config != null ? config : home().resolve("bot-config");
    }

    Path knowledge() {
        return knowledge != null ? knowledge : home().resolve("knowledge");
    }

    /** Where what was read of the knowledge folder's decks is kept, apart for each such folder. */
    Path readings() {
        String folder =
                Integer.toHexString(knowledge().toAbsolutePath().normalize().hashCode());
        return data().resolve("decks").resolve(folder);
    }

    /** The words that mean the same; those the program comes with when the configuration has none. */
    Path synonyms() {
        Path own = configFolder().resolve("synonyms.txt");
        return Files.exists(own) ? own : home().resolve("bot-config").resolve("synonyms.txt");
    }

    /** The questions that belong elsewhere; those the program comes with when the configuration has none. */
    Path elsewhere() {
        Path own = configFolder().resolve("elsewhere.txt");
        return Files.exists(own) ? own : home().resolve("bot-config").resolve("elsewhere.txt");
    }

    /** @param quiet how long a dropped file must have rested before it is read */
    KnowledgeFiles knowledgeFiles(Duration quiet) {
        return new KnowledgeFiles(knowledge(), synonyms(), elsewhere(), Decks.source(this, quiet));
    }

    /** What can be made again and is kept to save time; safe to delete. */
    Path cache() {
        return home().resolve("target").resolve("cache");
    }

    BotConfig config() {
        Path folder = configFolder();
        if (config != null && !Files.isDirectory(folder)) {
            throw new CannotStart("There is no folder " + folder + ": give --config an existing one.");
        }
        return BotConfigReader.read(folder);
    }

    /** The clock in the company's zone, fixed when --now was given. */
    Clock clock(ZoneId zone) {
        if (now == null) {
            return Clock.system(zone);
        }
        try {
            String time = now.length() == "2026-11-21".length() ? now + "T09:00" : now;
            return Clock.fixed(LocalDateTime.parse(time).atZone(zone).toInstant(), zone);
        } catch (DateTimeParseException unreadable) {
            throw new picocli.CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--now " + now + " is not a time: write it as 2026-11-21T09:00");
        }
    }
}
