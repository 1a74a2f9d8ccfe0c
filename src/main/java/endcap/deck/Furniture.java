package endcap.deck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes away what stands on most pages: the logo line, the confidentiality note, the page number.
 *
 * <p>A line is furniture when it is short and on three pages at least and on more than half of them; the page's own number
 * counts as the same on each. So is the first or last line of a page when it begins or ends with that number, as chapter titles at
 * the top of pages do.
 */
final class Furniture {
    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 80;
    private static final Pattern NUMBER_AT_EDGE = Pattern.compile("^(\\d{1,4})(?!\\d).*|.*(?<!\\d)(\\d{1,4})$");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–—\\s]*(?:第\\s*\\d+\\s*页(?:[\\s,，/]*共\\s*\\d+\\s*页)?|page\\s+\\d+(?:\\s*(?:of|/)\\s*\\d+)?|\\d{1,3}\\s*/\\s*\\d{1,3}|[-–—]\\s*\\d{1,3}\\s*[-–—])[-–—\\s]*$");

    private final List<RawPage> pages;
    private final Set<String> repeated = new HashSet<>();
    /** What is added to a page's place in the file to make the number printed on it; empty when none is printed. */
    private final OptionalInt offset;

    private Furniture(List<RawPage> pages) {
        this.pages = pages;
        this.offset = offset(pages);
        findRepeated();
    }

    static List<RawPage> remove(List<RawPage> pages) {
        Furniture furniture = new Furniture(pages);
        return pages.stream()
                .map(page -> page.withLines(page.lines().stream()
                        .filter(line -> !furniture.includes(line, page))
                        .toList()))
                .toList();
    }

    private void findRepeated() {
        if (pages.size() < FEWEST_PAGES) {
            return;
        }
        Map<String, Integer> count = new HashMap<>();
        for (RawPage page : pages) {
            page.lines().stream()
                    .filter(Furniture::mayBe)
                    .map(line -> key(line, page))
                    .distinct()
                    .forEach(key -> count.merge(key, 1, Integer::sum));
        }
        count.forEach((key, times) -> {
            if (times >= FEWEST_PAGES && times * 2 > pages.size()) {
                repeated.add(key);
            }
        });
    }

    private static OptionalInt offset(List<RawPage> pages) {
        Map<Integer, Integer> count = new HashMap<>();
        for (RawPage page : pages) {
            edges(page)
                    .flatMap(Furniture::numbers)
                    .map(number -> number - page.locator().number())
                    .distinct()
                    .forEach(difference -> count.merge(difference, 1, Integer::sum));
        }
        return count.entrySet().stream()
                .filter(entry -> pages.size() >= FEWEST_PAGES && entry.getValue() * 2 > pages.size())
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The first and the last line. */
    private static Stream<Line> edges(RawPage page) {
        List<Line> lines = page.lines().stream().filter(Furniture::mayBe).toList();
        return lines.isEmpty() ? Stream.of() : Stream.of(lines.getFirst(), lines.getLast());
    }

    private static Stream<Integer> numbers(Line line) {
        Matcher number = NUMBER_AT_EDGE.matcher(line.text().strip());
        return !number.matches()
                ? Stream.of()
                : Stream.of(number.group(1), number.group(2))
                        .filter(Objects::nonNull)
                        .map(Integer::valueOf);
    }

    private boolean includes(Line line, RawPage page) {
        return mayBe(line)
                && (PAGE_NUMBER.matcher(line.text().strip()).matches()
                        || repeated.contains(key(line, page))
                        || (offset.isPresent()
                                && edges(page).anyMatch(edge -> edge.equals(line))
                                && numbers(line).anyMatch(number -> number == printed(page))));
    }

    /** Bullets, rows and notes are what a page is for, and so is what a label such as {@code 话术：} stands before. */
    private static boolean mayBe(Line line) {
        String text = line.text().strip();
        return line.kind() == Block.Kind.PARAGRAPH
                && text.length() <= LONGEST
                && !text.endsWith("：")
                && !text.endsWith(":")
                && (Signs.strip(line).kind() != Block.Kind.BULLET
                        || PAGE_NUMBER.matcher(text).matches());
    }

    private int printed(RawPage page) {
        return page.locator().number() + offset.orElse(0);
    }

    private String key(Line line, RawPage page) {
        String text = line.text().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return text.replaceAll("(?<!\\d)0{0,2}" + printed(page) + "(?!\\d)", "#");
    }
}
