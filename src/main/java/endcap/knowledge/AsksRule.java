package endcap.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Six to ten short questions, none of them the title, none asked of another topic too. */
final class AsksRule implements LintRule {
    private static final int FEWEST = 6;
    private static final int MOST = 10;

    /** In characters. */
    private static final int LONGEST = 80;

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return Stream.of(drafts.each(AsksRule::count), drafts.each(AsksRule::wording), twice(drafts))
                .flatMap(found -> found);
    }

    private static Stream<Problem> count(Draft draft) {
        int asks = draft.article().asks().size();
        return asks == 0 || (asks >= FEWEST && asks <= MOST)
                ? Stream.empty()
                : Stream.of(draft.error("asks", "knowledge.lint.asks-count", asks, FEWEST, MOST));
    }

    private static Stream<Problem> wording(Draft draft) {
        String title = bare(draft.article().title());
        return draft.article().asks().stream().flatMap(ask -> {
            if (ask.length() > LONGEST) {
                return Stream.of(draft.error(line(draft, ask), "knowledge.lint.ask-long", ask, LONGEST));
            }
            return bare(ask).equals(title)
                    ? Stream.of(draft.error(line(draft, ask), "knowledge.lint.ask-is-title", ask))
                    : Stream.empty();
        });
    }

    private static Stream<Problem> twice(Drafts drafts) {
        Map<String, Draft> first = new HashMap<>();
        return drafts.each(draft -> draft.article().asks().stream().flatMap(ask -> {
            Draft other = first.putIfAbsent(bare(ask), draft);
            return other == null || (other != draft && sameTopic(other, draft))
                    ? Stream.empty()
                    : Stream.of(draft.error(
                            line(draft, ask),
                            "knowledge.lint.ask-twice",
                            ask,
                            other.article().file()));
        }));
    }

    private static boolean sameTopic(Draft one, Draft other) {
        return one.article().id().equals(other.article().id());
    }

    /** The letters and digits only: two questions that differ in a comma are the same. */
    private static String bare(String text) {
        return Analysis.plain(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int line(Draft draft, String ask) {
        int key = draft.head().line("asks");
        for (int i = key; i < draft.lines().size() && !draft.lines().get(i).startsWith("#"); i++) {
            if (draft.lines().get(i).contains(ask)) {
                return i + 1;
            }
        }
        return key;
    }
}
