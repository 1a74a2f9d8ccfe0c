package endcap.credit.collection;

import endcap.chat.Texts;
import endcap.chat.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of debtor types that somebody ticked, in the order they were ticked; each once. */
record Signs(Set<Sign> ticked) {
    /** How many signs each type has: a, b and c. */
    static final int OF_EACH = 3;

    private static final Pattern CODE = Pattern.compile("(?<![0-9a-z])(\\d+) ?([a-z])(?![0-9a-z])");

    Signs {
        ticked = new LinkedHashSet<>(ticked);
    }

    /** One sign, called by the number of its type and a letter: {@code 1a}. */
    record Sign(DebtorType type, char letter) {
        String code() {
            return type.number() + String.valueOf(letter);
        }

        String words(Texts texts) {
            return texts.text("collection.sign." + type.word() + "." + letter);
        }
    }

    /** Every sign of a type. */
    static List<Sign> of(DebtorType type) {
        return List.of(new Sign(type, 'a'), new Sign(type, 'b'), new Sign(type, 'c'));
    }

    /**
     * The signs whose codes stand in these words: {@code 1a,3b}.
     *
     * @throws UserError {@code credit.sign-unknown} when none does, or one that does not exist
     */
    static Signs read(String words) {
        Matcher code = CODE.matcher(words.toLowerCase(Locale.ROOT));
        Set<Sign> ticked = new LinkedHashSet<>();
        while (code.find()) {
            ticked.add(sign(code.group(1), code.group(2).charAt(0)));
        }
        if (ticked.isEmpty()) {
            throw UserError.of("credit.sign-unknown", words.strip());
        }
        return new Signs(ticked);
    }

    private static Sign sign(String number, char letter) {
        boolean known = number.length() == 1
                && number.charAt(0) >= '1'
                && number.charAt(0) <= '0' + DebtorType.values().length
                && letter < 'a' + OF_EACH;
        if (!known) {
            throw UserError.of("credit.sign-unknown", number + letter);
        }
        return new Sign(DebtorType.values()[number.charAt(0) - '1'], letter);
    }

    /** The types that most of the ticked signs speak for; more than one when they tie. */
    List<DebtorType> best() {
        List<DebtorType> best = new ArrayList<>();
        long most = 1;
        for (DebtorType type : DebtorType.values()) {
            long count = count(type);
            if (count > most) {
                best.clear();
                most = count;
            }
            if (count == most) {
                best.add(type);
            }
        }
        return best;
    }

    /** How many of a type's signs were ticked. */
    long count(DebtorType type) {
        return ticked.stream().filter(sign -> sign.type() == type).count();
    }

    /** The codes, as they are typed and kept. */
    String codes() {
        return String.join(",", codeList());
    }

    List<String> codeList() {
        return ticked.stream().map(Sign::code).toList();
    }

    /** The signs of codes that were read before; none for blank. */
    static Signs kept(String codes) {
        return codes.isBlank() ? new Signs(Set.of()) : read(codes);
    }

    /** The signs of some types, one after the other. */
    static List<Sign> ofAll(Collection<DebtorType> types) {
        return types.stream().flatMap(type -> of(type).stream()).toList();
    }

    /** Every sign there is. */
    static List<Sign> all() {
        return ofAll(Arrays.asList(DebtorType.values()));
    }
}
