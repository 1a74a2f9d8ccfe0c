package endcap.credit.collection;

import endcap.customer.CustomerRef;
import org.jspecify.annotations.Nullable;

/** A reminder as data; {@code text} is null when there is nothing to remind of. */
record RemindAnswer(
        CustomerRef customer,
        CollectAnswer.StageFigures stage,
        String channel,
        String locale,
        @Nullable String text) {}
