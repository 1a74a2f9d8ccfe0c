package endcap.config;

import java.util.List;

/** Reads the {@code release} section of credit.yaml. */
final class ReleaseSection {
    private ReleaseSection() {}

    static BotConfig.Release read(YamlSection section) {
        YamlSection reasons = section.section("reasons");
        BotConfig.Release release = new BotConfig.Release(
                BotConfigReader.decimal(section, "supervisor_up_to", "50000"),
                section.number("pending_hours", 72, 1),
                section.number("valid_days", 3, 0),
                section.number("longest_days", 30, 0),
                texts(reasons, "zh", List.of("客户承诺本周回款", "旺季备货", "促销档期要货")),
                texts(
                        reasons,
                        "en",
                        List.of("customer pays this week", "stock for the season", "goods for a promotion")));
        reasons.done();
        section.done();
        return release;
    }

    private static List<String> texts(YamlSection section, String key, List<String> fallback) {
        return section.keys().contains(key) ? section.texts(key) : fallback;
    }
}
