package endcap.credit.collection;

import java.util.Locale;
import java.util.Optional;

/** Where techniques come from. */
@FunctionalInterface
public interface Techniques {
    /** The technique of that topic, in that language if there is one; empty when nobody has written it. */
    Optional<Technique> find(String topicId, Locale locale);
}
