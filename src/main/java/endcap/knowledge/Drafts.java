package endcap.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every article of a folder that could be read. */
record Drafts(List<Draft> all) {
    Drafts {
        all = List.copyOf(all);
    }

    /** What a look at each article finds. */
    Stream<Problem> each(Function<Draft, Stream<Problem>> look) {
        return all.stream().flatMap(look);
    }

    /** The ids of all topics. */
    Set<String> ids() {
        return all.stream().map(draft -> draft.article().id()).collect(Collectors.toSet());
    }

    /** The same topic in the other language. */
    Optional<Draft> other(Draft draft) {
        Article article = draft.article();
        return all.stream()
                .filter(one -> one.article().id().equals(article.id()))
                .filter(one -> !one.article().lang().equals(article.lang()))
                .findFirst();
    }
}
