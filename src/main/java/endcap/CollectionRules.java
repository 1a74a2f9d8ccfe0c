package endcap;

import endcap.config.BotConfig;
import endcap.credit.collection.CollectionPolicy;
import endcap.language.WorkCalendar;

/** The collection section of credit.yaml as the policy collecting goes by. */
final class CollectionRules {
    private CollectionRules() {}

    static CollectionPolicy of(BotConfig config) {
        BotConfig.Collection collection = config.credit().collection();
        return new CollectionPolicy(
                collection.remindBeforeDays(),
                collection.stepFromDays(),
                collection.brokenPromiseWorkingDays(),
                collection.payWithinWorkingDays(),
                collection.occasionsOff(),
                new WorkCalendar(config.calendar().daysOff(), config.calendar().workingDays()));
    }
}
