package endcap.knowledge;

import java.util.stream.Stream;

/**
 * An article of the curriculum says at least once what in it is ours: the training material leaves something open on
 * every topic.
 */
final class OwnWordRule implements LintRule {
    private final Catalogue catalogue;

    OwnWordRule(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(draft -> {
            String mark = draft.article().lang().equals("zh") ? "补充" : "ours";
            boolean marked = draft.text().anyMatch(line -> line.text().contains(mark));
            return marked || catalogue.entry(draft.article().id()).isEmpty()
                    ? Stream.empty()
                    : Stream.of(draft.error(
                            draft.article().first().line(),
                            "knowledge.lint.not-marked",
                            draft.article().lang().equals("zh") ? "（补充）" : "(ours)"));
        });
    }
}
