package endcap.worksheet;

import endcap.language.Han;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person's words say about the fields of a sheet: {@code 月销售=80000 毛利率：18%}, and also {@code 月销售8万}.
 *
 * <p>A value reaches to the next name. A field may be called any of its names, in either language.
 */
final class SheetWords {
    private static final Pattern MARK = Pattern.compile("\\s*([=＝:：])[=＝:：\\s]*");
    private static final Pattern A_NUMBER_FOLLOWS =
            Pattern.compile("\\s*(?:是|为|约|大约|大概|of|is|at|about)?\\s*(?=[¥$]?\\d)");
    private static final Pattern ENDS = Pattern.compile("^[\\s,，;；、]+|[\\s,，;；、。]+$");

    private final List<Known> known = new ArrayList<>();
    private final Set<String> freeText;

    private record Known(String plainName, String field) {}

    /**
     * Reads these names.
     *
     * @param names what each field is called
     * @param freeText the fields whose value may be any words: other names within it are part of it unless marked
     */
    SheetWords(Map<String, List<String>> names, Set<String> freeText) {
        this.freeText = Set.copyOf(freeText);
        names.forEach((field, all) -> all.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> known.add(new Known(Han.plain(name), field))));
        known.sort(
                Comparator.comparingInt((Known one) -> one.plainName().length()).reversed());
    }

    /**
     * What was read.
     *
     * @param head the words before the first name
     * @param values by field, as the person wrote them; blank when nothing stood behind the name
     * @param unknown names with a {@code =} that are no field's
     */
    record Read(String head, Map<String, String> values, List<String> unknown) {}

    /** A name in the text: where it begins, where its value begins, and whose it is; empty when nobody's. */
    private record Place(int from, int valueFrom, Optional<String> field, String written) {}

    /** What these words say. */
    Read read(String words) {
        List<Place> places = places(words, Han.plain(words));
        Map<String, String> values = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int end = i + 1 < places.size() ? places.get(i + 1).from() : words.length();
            String value = trimmed(words.substring(place.valueFrom(), Math.max(place.valueFrom(), end)));
            place.field()
                    .ifPresentOrElse(
                            field -> values.merge(field, value, SheetWords::last), () -> unknown.add(place.written()));
        }
        String head =
                places.isEmpty() ? words : words.substring(0, places.getFirst().from());
        return new Read(trimmed(head), values, unknown);
    }

    private static String last(String earlier, String later) {
        return later.isBlank() ? earlier : later;
    }

    private List<Place> places(String words, String plain) {
        List<Place> places = new ArrayList<>();
        Matcher mark = MARK.matcher(plain);
        int from = 0;
        while (mark.find()) {
            Optional<Place> named = markedBefore(words, plain, mark, from);
            if (named.isPresent()) {
                places.add(named.get());
                from = mark.end();
            }
        }
        List<Place> marked = List.copyOf(places);
        known.forEach(one -> unmarked(words, plain, one, marked, places));
        places.sort(Comparator.comparingInt(Place::from));
        return places;
    }

    private Optional<Place> markedBefore(String words, String plain, Matcher mark, int from) {
        String before = plain.substring(from, mark.start());
        Optional<Place> named = known.stream()
                .filter(one -> before.endsWith(one.plainName())
                        && startsWord(plain, mark.start() - one.plainName().length()))
                .findFirst()
                .map(one -> new Place(
                        mark.start() - one.plainName().length(),
                        mark.end(),
                        Optional.of(one.field()),
                        one.plainName()));
        // A colon may belong to a value; an equals sign always sets something.
        return named.isPresent() || ":：".contains(mark.group(1)) ? named : nobodys(words, mark, from);
    }

    private static Optional<Place> nobodys(String words, Matcher mark, int from) {
        int start = mark.start();
        while (start > from && (Character.isLetterOrDigit(words.charAt(start - 1)) || words.charAt(start - 1) == '_')) {
            start--;
        }
        return start == mark.start()
                ? Optional.empty()
                : Optional.of(new Place(start, mark.end(), Optional.empty(), words.substring(start, mark.start())));
    }

    /** 月销售8万: a name of two characters or more, and right behind it a number. */
    private void unmarked(String words, String plain, Known one, List<Place> marked, List<Place> places) {
        String name = one.plainName();
        for (int at = plain.indexOf(name); name.length() > 1 && at >= 0; at = plain.indexOf(name, at + 1)) {
            int start = at;
            int end = at + name.length();
            Matcher number = A_NUMBER_FOLLOWS.matcher(plain).region(end, plain.length());
            boolean free = places.stream().noneMatch(other -> start < other.valueFrom() && other.from() < end);
            if (free && !inFreeText(start, marked) && startsWord(plain, start) && number.lookingAt()) {
                places.add(new Place(start, number.end(), Optional.of(one.field()), words.substring(start, end)));
            }
        }
    }

    private boolean inFreeText(int at, List<Place> marked) {
        return marked.stream()
                .filter(place -> place.from() < at)
                .reduce((earlier, later) -> later)
                .filter(place -> place.field().isEmpty()
                        || freeText.contains(place.field().get()))
                .isPresent();
    }

    /** Whether a name may begin here: Latin words are whole ones, Chinese ones stand without gaps. */
    static boolean startsWord(String plain, int at) {
        return at == 0 || !latin(plain.charAt(at)) || !latin(plain.charAt(at - 1)) && plain.charAt(at - 1) != '-';
    }

    /** Whether a name may end here. */
    static boolean endsWord(String plain, int end) {
        return end >= plain.length()
                || !latin(plain.charAt(end - 1))
                || !latin(plain.charAt(end)) && plain.charAt(end) != '-';
    }

    private static boolean latin(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_';
    }

    private static String trimmed(String text) {
        String trimmed = text;
        for (Matcher ends = ENDS.matcher(trimmed); ends.find(); ends = ENDS.matcher(trimmed)) {
            trimmed = ends.replaceAll("");
        }
        return trimmed;
    }
}
