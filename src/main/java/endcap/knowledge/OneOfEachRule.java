package endcap.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each topic is there once in each language. */
final class OneOfEachRule implements LintRule {
    @Override
    public Stream<Problem> check(Drafts drafts) {
        return Stream.concat(twice(drafts), drafts.each(draft -> alone(draft, drafts)));
    }

    private static Stream<Problem> twice(Drafts drafts) {
        Map<String, String> fileOf = new HashMap<>();
        return drafts.each(draft -> {
            Article article = draft.article();
            String first = fileOf.putIfAbsent(article.id() + '.' + article.lang(), article.file());
            return first == null
                    ? Stream.empty()
                    : Stream.of(draft.error("id", "knowledge.lint.id-twice", article.id(), first));
        });
    }

    private static Stream<Problem> alone(Draft draft, Drafts drafts) {
        Article article = draft.article();
        String other = article.id() + (article.lang().equals("zh") ? ".en" : ".zh") + ".md";
        return drafts.other(draft).isPresent()
                ? Stream.empty()
                : Stream.of(draft.error(1, "knowledge.lint.one-language", other));
    }
}
