package endcap.knowledge;

import java.util.Set;
import java.util.stream.Stream;

/** Every related topic is there, or is one of the curriculum that is still to be written. */
final class LinksRule implements LintRule {
    private final Catalogue catalogue;

    LinksRule(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Problem> check(Drafts drafts) {
        Set<String> ids = drafts.ids();
        return drafts.each(draft -> draft.article().related().stream()
                .filter(id -> !ids.contains(id) && catalogue.entry(id).isEmpty())
                .map(id -> draft.error("related", "knowledge.lint.dead-link", id)));
    }
}
