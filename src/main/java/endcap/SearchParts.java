package endcap;

import endcap.config.BotConfig;
import endcap.knowledge.KnowledgePolicy;

/** The section {@code knowledge} of bot.yaml as the policy the search follows. */
final class SearchParts {
    private SearchParts() {}

    static KnowledgePolicy of(BotConfig config) {
        BotConfig.Knowledge knowledge = config.knowledge();
        return new KnowledgePolicy(knowledge.meaning(), knowledge.synonyms(), knowledge.pinyin(), knowledge.typos());
    }
}
