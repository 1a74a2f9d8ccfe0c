package endcap.deck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what stands on most pages: the logo line, the confidentiality note, the page number.
 *
 * <p>A line is furniture when it is short and on more than half of at least three pages; the page's own number, counted
 * from wherever the pages begin, counts as the same on each.
 */
final class Furniture {
    private static final int FEWEST_PAGES = 3;
    private static final int LONGEST = 80;
    private static final int[] FIRST_NUMBERS = {0, -1, 1, -2, 2};
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–—\\s]*(?:第\\s*\\d+\\s*页(?:[\\s,，/]*共\\s*\\d+\\s*页)?|page\\s+\\d+(?:\\s*(?:of|/)\\s*\\d+)?|\\d{1,3}\\s*/\\s*\\d{1,3}|[-–—]\\s*\\d{1,3}\\s*[-–—])[-–—\\s]*$");

    private final List<RawPage> pages;
    private final Set<String> repeated = new HashSet<>();

    private Furniture(List<RawPage> pages) {
        this.pages = pages;
        for (int offset : FIRST_NUMBERS) {
            findRepeated(offset);
        }
    }

    static List<RawPage> remove(List<RawPage> pages) {
        Furniture furniture = new Furniture(pages);
        return pages.stream()
                .map(page -> page.withLines(page.lines().stream()
                        .filter(line -> !furniture.includes(line, page))
                        .toList()))
                .toList();
    }

    private void findRepeated(int offset) {
        if (pages.size() < FEWEST_PAGES) {
            return;
        }
        Map<String, Integer> count = new HashMap<>();
        for (RawPage page : pages) {
            Set<String> once = new HashSet<>();
            page.lines().stream()
                    .filter(Furniture::mayBe)
                    .map(line -> key(line, page, offset))
                    .filter(once::add)
                    .forEach(key -> count.merge(key, 1, Integer::sum));
        }
        count.forEach((key, times) -> {
            if (times * 2 > pages.size()) {
                repeated.add(key);
            }
        });
    }

    private boolean includes(Line line, RawPage page) {
        if (!mayBe(line)) {
            return false;
        }
        if (PAGE_NUMBER.matcher(line.text().strip()).matches()) {
            return true;
        }
        for (int offset : FIRST_NUMBERS) {
            if (repeated.contains(key(line, page, offset))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(Line line) {
        return line.text().length() <= LONGEST && line.kind() != Block.Kind.NOTE && line.kind() != Block.Kind.ROW;
    }

    private static String key(Line line, RawPage page, int offset) {
        String text = line.text().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        int number = page.locator().number() + offset;
        return offset + "|" + text.replaceAll("(?<!\\d)0{0,2}" + number + "(?!\\d)", "#");
    }
}
