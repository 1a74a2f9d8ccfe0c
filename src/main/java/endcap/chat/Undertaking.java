package endcap.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * A kind of thing that is written down first as a draft and becomes real when the person says yes.
 *
 * <p>The drafts live in the feature's own store, so that a yes still counts after a restart and on another node. A
 * {@code reference} names one draft ({@code V12}); blank means the person's newest.
 */
public interface Undertaking {
    /** When the draft that a yes would confirm was made; empty when nothing of this kind waits for this person. */
    Optional<Instant> waitingSince(User user, String reference);

    /** When the thing that an undo would take back was confirmed; empty when there is none. */
    Optional<Instant> undoableSince(User user, String reference);

    /** Makes the draft real. Saying yes twice is answered with the same result and writes once. */
    Reply confirm(Request request, String reference);

    /** Drops the draft. */
    Reply cancel(Request request, String reference);

    /** Amends the draft: {@code field} and {@code value} as the person wrote them. */
    Reply change(Request request, String reference, String field, String value);

    /** Takes back what was confirmed last; the history keeps it. */
    Reply undo(Request request, String reference);
}
