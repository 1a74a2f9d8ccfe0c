package endcap.worksheet;

import endcap.chat.Suggestions;
import endcap.language.Han;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All worksheets, and which of them a person's words mean. */
public final class Sheets {
    private final List<Sheet> all;
    private final List<Called> names;

    /** These worksheets, in the order they are listed. */
    public Sheets(List<Sheet> all) {
        this.all = List.copyOf(all);
        this.names = all.stream()
                .flatMap(sheet -> sheet.names().stream().map(name -> new Called(Han.plain(name), sheet)))
                .sorted(Comparator.comparingInt((Called called) -> called.name().length())
                        .reversed())
                .toList();
    }

    private record Called(String name, Sheet sheet) {
        /** Where the name stands in a plain text, at or after a place, as words of its own; -1 for nowhere. */
        int in(String plain, int from) {
            for (int at = plain.indexOf(name, from); at >= 0; at = plain.indexOf(name, at + 1)) {
                if (SheetWords.startsWord(plain, at) && SheetWords.endsWord(plain, at + name.length())) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** A worksheet and the words without its name. */
    public record Named(Sheet sheet, String before, String after) {
        /** All words but its name. */
        public String rest() {
            return (before + " " + after).strip();
        }
    }

    /** All of them. */
    public List<Sheet> all() {
        return all;
    }

    /** The worksheet with that id. */
    public Optional<Sheet> byId(String id) {
        return all.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** The worksheet that words begin with, or else name anywhere: the longest name counts. */
    public Optional<Named> in(String words) {
        String plain = Han.plain(words);
        return Stream.concat(names.stream().filter(called -> called.in(plain, 0) == 0), names.stream())
                .filter(called -> called.in(plain, 0) >= 0)
                .findFirst()
                .map(called -> {
                    int at = called.in(plain, 0);
                    return new Named(
                            called.sheet(),
                            words.substring(0, at).strip(),
                            words.substring(at + called.name().length()).strip());
                });
    }

    /** The worksheets whose group has these words in its title. */
    public List<Sheet> ofGroup(String words) {
        String plain = Han.plain(words).strip();
        return all.stream()
                .filter(sheet -> Han.plain(sheet.group().zh()).contains(plain)
                        || Han.plain(sheet.group().en()).contains(plain))
                .toList();
    }

    /** At most three whose names are like these words, most alike first. */
    public List<Sheet> near(String words) {
        String plain = Han.plain(words).strip();
        List<String> known = names.stream().map(Called::name).toList();
        List<Sheet> near = new ArrayList<>();
        Stream.concat(
                        Suggestions.near(plain, known).stream(),
                        known.stream().filter(name -> plain.length() > 1 && name.contains(plain)))
                .flatMap(name -> names.stream().filter(called -> called.name().equals(name)))
                .map(Called::sheet)
                .distinct()
                .limit(3)
                .forEach(near::add);
        return near;
    }
}
