package endcap.chat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The sentences of one language, from {@code endcap/texts_<language>.properties}.
 *
 * <p>Arguments are put in as they are: numbers and dates are formatted by who passes them, because a locale's own
 * grouping is not always what the field writes.
 */
public final class Texts {
    /** The languages there are texts for; the first is used for all others. */
    public static final java.util.List<Locale> LANGUAGES = java.util.List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        // Without this control an English reader on a Chinese machine would be answered in Chinese.
        this.bundle = ResourceBundle.getBundle(
                "endcap.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts for a language: Chinese for any Chinese, English for any English, Chinese for all others. */
    public static Texts of(Locale wanted) {
        return new Texts(supported(wanted));
    }

    /** The language of {@link #LANGUAGES} that serves {@code wanted}. */
    public static Locale supported(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The language these texts are in. */
    public Locale locale() {
        return locale;
    }

    /** Whether these are the Chinese texts. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /**
     * The sentence of that key.
     *
     * @throws MissingResourceException when there is none: a fault of ours, which the tests look for
     */
    public String text(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(strings(args));
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** All keys that begin with {@code prefix}, in alphabetical order; for a channel that draws its own page. */
    public java.util.SortedSet<String> keysUnder(String prefix) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Object[] strings(Object[] args) {
        Object[] strings = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return strings;
    }
}
