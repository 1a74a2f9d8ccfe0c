package endcap.draft;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One kind of thing that is drafted first: what its fields mean, and what a yes does. */
public interface DraftKind {
    /** The name its drafts are kept under; never changed once released. */
    String name();

    /** The intent of the replies about it, in the words of the contract. */
    String intent();

    /** What was understood, for the person to look at; {@link Drafts} puts the yes and no beneath it. */
    List<Card> shown(Request request, Draft draft);

    /** The same as figures, in the shape the confirmed thing has; null when it has none. */
    @Nullable
    Object data(Request request, Draft draft);

    /**
     * The draft with one field amended, {@code field} and {@code value} as the person wrote them.
     *
     * @throws UserError when there is no such field or the value cannot be it
     */
    Draft changed(Request request, Draft draft, String field, String value);

    /**
     * The draft as it would be shown now, when what it was shown on has moved since; empty when a yes still means what the
     * person saw. Asked before each yes: who sees other figures is asked again.
     */
    default Optional<Draft> moved(Request request, Draft draft) {
        return Optional.empty();
    }

    /**
     * Makes it real, with the rights and figures of this moment. Called again for the same draft — a second yes, a crash
     * after the write — it writes nothing more and answers the same; the draft's id tells.
     *
     * @throws UserError when it can no longer be done; the draft stays open
     */
    Reply confirmed(Request request, Draft draft);

    /** Told that no was said and nothing will come of the draft; perhaps more than once. */
    default void cancelled(Draft draft) {}

    /**
     * Takes back what {@link #confirmed} did; the history keeps it.
     *
     * @throws UserError when it cannot be taken back any more
     */
    Reply undone(Request request, Draft draft);
}
