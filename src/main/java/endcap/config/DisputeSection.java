package endcap.config;

/** Reads the {@code dispute} section of credit.yaml. */
final class DisputeSection {
    private DisputeSection() {}

    static BotConfig.Dispute read(YamlSection section) {
        BotConfig.Dispute dispute = new BotConfig.Dispute(section.number("remind_after_days", 7, 1));
        section.done();
        return dispute;
    }
}
