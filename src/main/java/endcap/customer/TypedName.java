package endcap.customer;

import endcap.customer.TypedWords.Typed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A customer's names in one text, which is gone through for every key somebody strikes: of each name its characters, its
 * letters and its initials, a mark before each, and behind them the same of its city and of what it belongs to.
 *
 * @param code the customer code in plain writing
 * @param around where its own names end
 */
record TypedName(String customerCode, String code, String text, int around) {
    static final char NAME = '\n';
    static final char LETTERS = '\t';
    static final char INITIALS = '\r';
    private static final char NAME_AROUND = '\u0001';
    private static final char LETTERS_AROUND = '\u0002';

    /** A part spelled in so few letters is in half of all names. */
    private static final int LETTERS_OF_A_PART = 3;

    private static final int LETTERS_WITH_A_SLIP = 4;
    private static final int CHARACTERS_WITH_A_SLIP = 3;
    private static final int LETTERS_WITH_TWO = 10;

    static TypedName of(Customer customer, @Nullable Customer parent, Units units) {
        StringBuilder text = new StringBuilder();
        named(customer).map(units::of).forEach(name -> {
            text.append(NAME).append(Unit.written(name));
            text.append(LETTERS).append(Spelling.letters(name)).append(INITIALS);
            name.forEach(unit -> text.append(unit.readings().get(0).charAt(0)));
        });
        text.append(NAME);
        int around = text.length();
        around(customer, parent)
                .map(units::of)
                .forEach(name -> text.append(NAME_AROUND)
                        .append(Unit.written(name))
                        .append(LETTERS_AROUND)
                        .append(Spelling.letters(name)));
        return new TypedName(customer.code(), Unit.written(units.of(customer.code())), text.toString(), around);
    }

    private static Stream<String> named(Customer customer) {
        return Stream.concat(
                        Stream.of(customer.name(), customer.shortName() == null ? "" : customer.shortName()),
                        customer.aliases().stream())
                .filter(name -> !name.isBlank())
                .distinct();
    }

    private static Stream<String> around(Customer customer, @Nullable Customer parent) {
        Stream<String> city = Stream.ofNullable(customer.city());
        return parent == null
                ? city
                : Stream.of(city, Stream.ofNullable(parent.city()), named(parent))
                        .flatMap(names -> names)
                        .distinct();
    }

    /** How many characters its first name has. */
    int length() {
        return text.indexOf(LETTERS);
    }

    /** How this goes with what was typed, nothing guessed. */
    Optional<TypedLikeness> like(Typed typed) {
        String written = typed.written();
        if (code.startsWith(written)) {
            return Optional.of(code.equals(written) ? TypedLikeness.CODE : TypedLikeness.BEGINNING_OF_CODE);
        }
        int at = text.indexOf(written);
        if (at < 0 && typed.mixed()) {
            at = text.indexOf(typed.letters());
        }
        if (at < 0) {
            return Optional.empty();
        }
        return at < around ? own(typed) : around(typed);
    }

    private Optional<TypedLikeness> own(Typed typed) {
        if (text.contains(typed.name())) {
            boolean whole = text.contains(typed.name() + LETTERS);
            return Optional.of(whole ? TypedLikeness.NAME : TypedLikeness.BEGINNING);
        }
        if (!typed.spelled()) {
            return Optional.of(TypedLikeness.PART);
        }
        if (text.contains(typed.initials())) {
            return Optional.of(TypedLikeness.INITIALS);
        }
        if (text.contains(typed.pinyin())) {
            return Optional.of(TypedLikeness.PINYIN);
        }
        return typed.letters().length() < LETTERS_OF_A_PART
                ? Optional.empty()
                : Optional.of(TypedLikeness.PART_IN_PINYIN);
    }

    private Optional<TypedLikeness> around(Typed typed) {
        boolean begins = text.indexOf(NAME_AROUND + typed.written(), around) >= 0
                || typed.spelled() && text.indexOf(LETTERS_AROUND + typed.letters(), around) >= 0;
        return begins ? Optional.of(TypedLikeness.AROUND) : Optional.empty();
    }

    /** How this goes with what was typed if it sounds like that, or has a slip in it. */
    Optional<TypedLikeness> nearly(Typed typed) {
        if (text.contains(typed.pinyin())) {
            return Optional.of(TypedLikeness.HOMOPHONE);
        }
        int slips = typed.letters().length() >= LETTERS_WITH_TWO ? 2 : 1;
        boolean slip = typed.spelled()
                ? typed.letters().length() >= LETTERS_WITH_A_SLIP && slips(typed.letters(), LETTERS, slips)
                : typed.written().length() >= CHARACTERS_WITH_A_SLIP && slips(typed.written(), NAME, 1);
        return slip ? Optional.of(TypedLikeness.TYPO) : Optional.empty();
    }

    /** Whether one of the texts behind such a mark begins with what was typed but for so many slips. */
    private boolean slips(String typed, char mark, int slips) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (begins(typed, 0, at + 1, slips)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String typed, int from, int at, int slips) {
        int next = from;
        int place = at;
        while (next < typed.length() && place < text.length() && typed.charAt(next) == text.charAt(place)) {
            next++;
            place++;
        }
        if (next == typed.length()) {
            return true;
        }
        return slips > 0
                && place < text.length()
                && text.charAt(place) >= ' '
                && (begins(typed, next + 1, place + 1, slips - 1)
                        || begins(typed, next + 1, place, slips - 1)
                        || begins(typed, next, place + 1, slips - 1)
                        || swapped(typed, next, place) && begins(typed, next + 2, place + 2, slips - 1));
    }

    private boolean swapped(String typed, int next, int place) {
        return next + 1 < typed.length()
                && place + 1 < text.length()
                && typed.charAt(next) == text.charAt(place + 1)
                && typed.charAt(next + 1) == text.charAt(place);
    }
}
