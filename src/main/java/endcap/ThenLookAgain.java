package endcap;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of draft whose yes, and whose undo, moves what others decided by: they look again afterwards. */
record ThenLookAgain(DraftKind kind, Runnable others) implements DraftKind {
    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public String intent() {
        return kind.intent();
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        return kind.shown(request, draft);
    }

    @Override
    public @Nullable Object data(Request request, Draft draft) {
        return kind.data(request, draft);
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        return kind.changed(request, draft, field, value);
    }

    @Override
    public Optional<Draft> moved(Request request, Draft draft) {
        return kind.moved(request, draft);
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Reply reply = kind.confirmed(request, draft);
        others.run();
        return reply;
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Reply reply = kind.undone(request, draft);
        others.run();
        return reply;
    }
}
