package endcap;

import endcap.config.BotConfig;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of the configuration as the program knows them. */
final class Staff {
    private Staff() {}

    /** Everybody in people.yaml; a token of this run counts instead of the one in the file. */
    static People of(BotConfig config, Map<String, String> tokens) {
        return new People(config.people().stream()
                .map(entry -> person(entry, config.company().language(), Optional.ofNullable(tokens.get(entry.id()))))
                .toList());
    }

    private static Person person(BotConfig.PersonEntry entry, String companyLanguage, Optional<String> token) {
        String language = entry.language().isBlank() ? companyLanguage : entry.language();
        return new Person(
                entry.id(),
                entry.name(),
                Role.valueOf(entry.role().toUpperCase(Locale.ROOT)),
                entry.team(),
                language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                given(entry.slack()),
                token.map(TokenCli::sha256).or(() -> given(entry.tokenSha256())));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
