package endcap.upload;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.people.Act;
import endcap.people.AuditLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deck about to join the knowledge base: put there once with a yes, in place of another of its name only if that was said. */
final class DeckDraft implements DraftKind {
    private final KeptFiles files;
    private final UploadRights rights;
    private final DeckShelf decks;
    private final AuditLog audit;

    DeckDraft(KeptFiles files, UploadRights rights, DeckShelf decks, AuditLog audit) {
        this.files = files;
        this.rights = rights;
        this.decks = decks;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "deck";
    }

    @Override
    public String intent() {
        return "none";
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        DeckShelf.Looked seen = DeckFields.seen(draft);
        String name = draft.field(DeckFields.NAME);
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("upload.deck.title", draft.reference(), name)));
        cards.add(new Card.Text(request.text("upload.deck.units", seen.units())));
        if (!seen.notes().isEmpty()) {
            cards.add(new Card.Text(String.join("\n", seen.notes())));
        }
        if (seen.standing() == DeckShelf.Standing.OTHER_THERE) {
            cards.add(new Card.Warning(Card.Tone.WARN, request.text("upload.deck.other", name)));
        }
        return cards;
    }

    @Override
    public @Nullable Object data(Request request, Draft draft) {
        return null;
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        throw UserError.of("upload.deck-fixed", draft.reference());
    }

    /** Somebody may have put another deck of its name there, or taken it away. */
    @Override
    public Optional<Draft> moved(Request request, Draft draft) {
        KeptFile file = files.of(draft);
        if (file.outcome().isPresent()) {
            return Optional.empty();
        }
        DeckShelf.Looked now =
                files.read(file, copy -> decks.look(DeckFields.named(copy, file.name()), request.texts()));
        boolean stands =
                now.standing() == DeckFields.seen(draft).standing() || now.standing() == DeckShelf.Standing.SAME_THERE;
        return stands ? Optional.empty() : Optional.of(draft.with(DeckFields.of(file, now)));
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        String name = draft.field(DeckFields.NAME);
        rights.who(request, Act.MANAGE_KNOWLEDGE, "error.upload.deck-who", name);
        Optional<String> outcome = files.useOnce(files.of(draft), copy -> put(request, draft, copy));
        String said = outcome.isPresent() ? "upload.deck.done" : "upload.at-work";
        return Reply.of(intent(), new Card.Warning(Card.Tone.GOOD, request.text(said, draft.reference(), name)));
    }

    private String put(Request request, Draft draft, Path copy) {
        String name = draft.field(DeckFields.NAME);
        boolean replace = DeckFields.seen(draft).standing() == DeckShelf.Standing.OTHER_THERE;
        DeckShelf.Looked put = decks.put(DeckFields.named(copy, name), replace, request.texts());
        if (put.standing() == DeckShelf.Standing.REFUSED
                || (put.standing() == DeckShelf.Standing.OTHER_THERE && !replace)) {
            throw UserError.of("upload.deck-in-the-way", draft.reference(), name);
        }
        String outcome = put.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(request.user(), "upload.deck", draft.reference(), name + ", " + outcome);
        return outcome;
    }

    @Override
    public void cancelled(Draft draft) {
        files.forget(files.of(draft));
    }

    /** What it replaced is nowhere any more; what was new can be taken out again. */
    @Override
    public Reply undone(Request request, Draft draft) {
        KeptFile file = files.of(draft);
        rights.who(request, Act.MANAGE_KNOWLEDGE, "error.upload.deck-who", file.name());
        boolean wasNew = DeckFields.seen(draft).standing() == DeckShelf.Standing.NEW;
        if (!wasNew || !decks.takeBack(file.name(), file.sha256())) {
            throw UserError.of("upload.deck-stays", draft.reference(), file.name());
        }
        audit.record(request.user(), "upload.deck.undo", draft.reference(), file.name());
        return Reply.of(intent(), new Card.Text(request.text("upload.deck.undone", draft.reference(), file.name())));
    }
}
