package endcap.channel.web;

import endcap.chat.Texts;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language a browser or program asks for before it is known who it is. */
final class AskedLanguage {
    private AskedLanguage() {}

    /** The {@code locale} of the address, else the first of {@code Accept-Language} that we speak, else Chinese. */
    static Locale of(Context context) {
        return named(context.queryParam("locale"))
                .or(() -> accepted(context.header("Accept-Language")))
                .orElse(Texts.LANGUAGES.getFirst());
    }

    /** The language of a tag such as {@code zh-CN}; empty when there is no tag or it names no language. */
    static Optional<Locale> named(@org.jspecify.annotations.Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    private static Optional<Locale> accepted(@org.jspecify.annotations.Nullable String header) {
        try {
            return Optional.ofNullable(header).map(Locale.LanguageRange::parse).stream()
                    .flatMap(List::stream)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
