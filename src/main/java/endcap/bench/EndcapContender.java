package endcap.bench;

import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.Ranked;
import java.util.Set;

/** Endcap's own search, asked through its door. */
public record EndcapContender(String name, KnowledgeFeature knowledge) implements Contender {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    @Override
    public Outcome answer(String question) {
        return new Outcome(
                knowledge.ranking(question, TOP).stream().map(Ranked::id).toList(),
                knowledge.ask(question, 1, LANGUAGES).answered());
    }
}
