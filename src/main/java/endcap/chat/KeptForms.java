package endcap.chat;

import java.time.Instant;
import java.util.Optional;

/** Forms that were offered, for channels that show only a button and open the form when it is tapped. */
public interface KeptForms {
    /** Keeps a form that was offered to this person, and tells the name it is found under. */
    String keep(User user, Form form, Instant at);

    /** The form of that name; empty when there is none, it was forgotten, or it was offered to somebody else. */
    Optional<Form> find(User user, String name);

    /** Forgets the forms kept before then. */
    void forget(Instant before);
}
