package endcap.knowledge;

import java.util.stream.Stream;

/** One thing an editor looks for in a knowledge folder. */
interface LintRule {
    /** All that is wrong by this rule, in any order. */
    Stream<Problem> check(Drafts drafts);
}
