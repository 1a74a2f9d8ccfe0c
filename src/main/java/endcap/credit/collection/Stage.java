package endcap.credit.collection;

import endcap.credit.MissedPromise;
import java.util.Optional;

/**
 * The step that is due with a debtor, and why.
 *
 * @param byDays what the days past due alone say
 * @param logged the step that the log has come to for this debt; empty when nothing was logged
 * @param raisedBy the broken promise that made it one step more
 */
record Stage(Step step, Step byDays, Optional<Step> logged, Optional<MissedPromise> raisedBy) {}
