package endcap.credit.collection;

import endcap.chat.Texts;
import endcap.language.Han;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six ways a debtor may be dealt with; each has an article. Never a name to call anybody by. */
enum DebtorType {
    TOUGH("强硬型", "强硬", "hard", "tough"),
    SCHEMER("阴谋型", "阴谋", "scheming", "schemer"),
    COOPERATIVE("合作型", "合作", "cooperative"),
    EMOTIONAL("感情型", "感情", "emotional"),
    STUBBORN("固执型", "固执", "stubborn"),
    VAIN("虚荣型", "虚荣", "vain");

    private final List<String> words;

    DebtorType(String... words) {
        this.words = List.of(words);
    }

    /** The type of that word in either language, or of its number, 1 to 6. */
    static Optional<DebtorType> of(String word) {
        String plain = Han.plain(word.strip()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.words.contains(plain) || plain.equals(Integer.toString(type.number())))
                .findFirst();
    }

    /** 1 to 6: what the codes of its signs begin with. */
    int number() {
        return ordinal() + 1;
    }

    /** Its word in data. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of its article. */
    String topic() {
        return "debtor-" + word();
    }

    String name(Texts texts) {
        return texts.text("collection.type." + word());
    }
}
