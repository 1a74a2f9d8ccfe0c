package endcap.draft;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Undertaking;
import endcap.chat.User;
import endcap.chat.UserError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Yes, no, change and undo about everything that is drafted as fields, whichever {@link DraftKind} it is of. */
public final class Drafts implements Feature, Undertaking {
    /** Without a reference only what is fresh is taken back: nobody means last month's by a bare undo. */
    private static final Duration UNDO_WITHOUT_REFERENCE = Duration.ofHours(24);

    private static final int MOST_WAITING = 20;

    private final DraftStore store;
    private final Supplier<List<DraftKind>> kinds;
    private final Clock clock;

    /**
     * The drafts in that database.
     *
     * @param kinds all there are; asked for when a message comes, so that a kind may itself be made with these drafts
     * @param clock the time in the company's zone
     */
    public Drafts(Jdbi jdbi, Supplier<List<DraftKind>> kinds, Clock clock) {
        this.store = new DraftStore(jdbi);
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Keeps what was understood and shows it, with a yes and a no beneath. */
    public Reply propose(Request request, DraftKind kind, Map<String, String> fields) {
        return shown(request, kind, store.add(kind.name(), request.user().id(), fields, clock.instant()));
    }

    /**
     * Something the person wrote down and has not said yes to.
     *
     * @param kind the {@link DraftKind#name} of what it becomes
     * @param intent what it is about, in the words of the contract
     * @param customerCode whom it is about, when its kind keeps that under the usual name
     */
    public record Waiting(
            String reference, String kind, String intent, Optional<String> customerCode, Instant draftedAt) {}

    /** What the person has not said yes to since then, newest first. */
    public List<Waiting> waiting(String personId, Instant since) {
        return store.open(personId, since, MOST_WAITING).stream()
                .map(draft -> new Waiting(
                        draft.reference(),
                        draft.kind(),
                        kind(draft).intent(),
                        draft.find("customer"),
                        draft.draftedAt()))
                .toList();
    }

    /**
     * As {@link #propose}, once: under the same key there is one draft, however often and on however many nodes this is
     * called. Later calls show what has become of it.
     */
    public Reply proposeOnce(Request request, DraftKind kind, Map<String, String> fields, String onceKey) {
        Draft draft = once(request, kind, fields, onceKey);
        return switch (draft.state()) {
            case OPEN -> shown(request, kind, draft);
            case CONFIRMED -> kind.confirmed(request, draft);
            default -> throw settled(request, draft);
        };
    }

    /**
     * Makes real at once what needs no yes, once as {@link #proposeOnce} does; it can be undone like the rest. What its kind
     * refuses is left to be confirmed or cancelled.
     */
    public Reply settleOnce(Request request, DraftKind kind, Map<String, String> fields, String onceKey) {
        return settle(request, kind, once(request, kind, fields, onceKey));
    }

    private Draft once(Request request, DraftKind kind, Map<String, String> fields, String onceKey) {
        return store.addOnce(kind.name(), request.user().id(), fields, clock.instant(), onceKey);
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public List<Undertaking> undertakings() {
        return List.of(this);
    }

    @Override
    public Optional<Instant> waitingSince(User user, String reference) {
        return find(user, reference, Draft.State.OPEN).map(Draft::draftedAt);
    }

    @Override
    public Optional<Instant> undoableSince(User user, String reference) {
        Instant since = clock.instant().minus(UNDO_WITHOUT_REFERENCE);
        return find(user, reference, Draft.State.CONFIRMED)
                .flatMap(Draft::settledAt)
                .filter(settled -> !reference.isBlank() || settled.isAfter(since));
    }

    @Override
    public Reply confirm(Request request, String reference) {
        Draft draft = one(request, reference, Draft.State.OPEN);
        DraftKind kind = kind(draft);
        Optional<Draft> moved = draft.state() == Draft.State.OPEN ? kind.moved(request, draft) : Optional.empty();
        if (moved.isPresent() && store.replace(moved.get())) {
            Card warning = new Card.Warning(Card.Tone.WARN, request.text("draft.moved", draft.reference()));
            return shown(request, kind, moved.get()).after(0, List.of(warning));
        }
        return settle(request, kind, draft);
    }

    private Reply settle(Request request, DraftKind kind, Draft draft) {
        Draft claimed = claimed(request, draft);
        try {
            Reply reply = kind.confirmed(request, claimed);
            store.move(draft.id(), Draft.State.CONFIRMING, Draft.State.CONFIRMED, clock.instant());
            return reply;
        } catch (RuntimeException refused) {
            store.move(draft.id(), Draft.State.CONFIRMING, Draft.State.OPEN, clock.instant());
            throw refused;
        }
    }

    /** From here on a no or a change comes too late: it would be told that nothing was written. */
    private Draft claimed(Request request, Draft draft) {
        store.move(draft.id(), Draft.State.OPEN, Draft.State.CONFIRMING, clock.instant());
        Draft now = store.find(draft.id()).orElseThrow();
        if (now.state() != Draft.State.CONFIRMING && now.state() != Draft.State.CONFIRMED) {
            throw settled(request, now);
        }
        return now;
    }

    @Override
    public Reply cancel(Request request, String reference) {
        Draft draft = one(request, reference, Draft.State.OPEN);
        boolean cancelled = draft.state() == Draft.State.CANCELLED
                || store.move(draft.id(), Draft.State.OPEN, Draft.State.CANCELLED, clock.instant());
        if (!cancelled) {
            throw settled(request, store.find(draft.id()).orElseThrow());
        }
        DraftKind kind = kind(draft);
        kind.cancelled(draft);
        return Reply.of(kind.intent(), new Card.Text(request.text("draft.cancelled", draft.reference())));
    }

    @Override
    public Reply change(Request request, String reference, String field, String value) {
        Draft draft = one(request, reference, Draft.State.OPEN);
        if (draft.state() != Draft.State.OPEN) {
            throw settled(request, draft);
        }
        DraftKind kind = kind(draft);
        Draft changed = kind.changed(request, draft, field, value);
        if (!store.replace(changed)) {
            throw settled(request, store.find(draft.id()).orElseThrow());
        }
        return shown(request, kind, changed);
    }

    @Override
    public Reply undo(Request request, String reference) {
        Draft draft = one(request, reference, Draft.State.CONFIRMED);
        if (draft.state() != Draft.State.CONFIRMED && draft.state() != Draft.State.UNDONE) {
            throw settled(request, draft);
        }
        Reply reply = kind(draft).undone(request, draft);
        store.move(draft.id(), Draft.State.CONFIRMED, Draft.State.UNDONE, clock.instant());
        return reply;
    }

    private Reply shown(Request request, DraftKind kind, Draft draft) {
        List<Card> cards = new ArrayList<>(kind.shown(request, draft));
        cards.add(new Card.Choices(List.of(
                new Choice(request.text("draft.confirm"), "/confirm " + draft.reference()),
                new Choice(request.text("draft.cancel"), "/cancel " + draft.reference()))));
        return Reply.of(kind.intent(), kind.data(request, draft), cards);
    }

    private Draft one(Request request, String reference, Draft.State newest) {
        return find(request.user(), reference, newest)
                .orElseThrow(() -> UserError.of("draft.unknown", reference.isBlank() ? "Q1" : reference));
    }

    private Optional<Draft> find(User user, String reference, Draft.State newest) {
        return reference.isBlank()
                ? store.newest(user.id(), newest)
                        .or(() -> newest == Draft.State.OPEN
                                ? store.newest(user.id(), Draft.State.CONFIRMING)
                                : Optional.empty())
                : Draft.id(reference)
                        .flatMap(store::find)
                        .filter(draft -> draft.personId().equals(user.id()));
    }

    private DraftKind kind(Draft draft) {
        return kinds.get().stream()
                .filter(kind -> kind.name().equals(draft.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows drafts of the kind " + draft.kind()));
    }

    private static UserError settled(Request request, Draft draft) {
        return UserError.of(
                "draft.settled",
                draft.reference(),
                request.text("draft.state." + draft.state().name().toLowerCase(java.util.Locale.ROOT)));
    }
}
