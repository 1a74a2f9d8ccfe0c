package endcap;

import endcap.chat.Texts;
import endcap.credit.collection.Technique;
import endcap.credit.collection.Techniques;
import endcap.knowledge.KnowledgeFeature;
import java.util.Locale;
import java.util.Optional;

/** The articles on collecting, as collecting quotes them. */
record CollectionTechniques(KnowledgeFeature knowledge) implements Techniques {
    @Override
    public Optional<Technique> find(String topicId, Locale locale) {
        return knowledge
                .technique(topicId, locale)
                .map(found -> new Technique(
                        found.id(),
                        found.title(),
                        found.steps(),
                        knowledge.whereIs(topicId, Texts.of(locale)).orElse("")));
    }
}
