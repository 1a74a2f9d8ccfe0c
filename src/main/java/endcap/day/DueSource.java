package endcap.day;

import endcap.chat.Request;
import java.util.List;

/** Somebody who knows of things to see to. */
@FunctionalInterface
public interface DueSource {
    /**
     * What this person is to see to on these days, what is left from before included, in any order. Of accounts the person
     * has no right to there is nothing in it; a look at money is written down by the source.
     */
    List<Due> due(Request request, AskedDays days);
}
