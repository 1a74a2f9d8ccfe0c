package endcap.knowledge;

import java.util.Set;
import java.util.stream.Stream;

/** Every topic of the curriculum has an article; a folder of a team's own topics only is left in peace. */
final class UnwrittenRule implements LintRule {
    private final Catalogue catalogue;

    UnwrittenRule(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Problem> check(Drafts drafts) {
        Set<String> ids = drafts.ids();
        if (catalogue.all().stream().noneMatch(entry -> ids.contains(entry.id()))) {
            return Stream.empty();
        }
        return catalogue.all().stream()
                .filter(entry -> !ids.contains(entry.id()))
                .map(entry -> Problem.warning(
                        entry.group() + '/' + entry.id() + ".zh.md", 1, "knowledge.lint.unwritten", entry.id()));
    }
}
