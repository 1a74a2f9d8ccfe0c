package endcap.upload;

import endcap.chat.Card;
import endcap.chat.Receiver;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Upload;
import endcap.chat.UserError;
import endcap.draft.Drafts;
import endcap.people.Act;

/** DeckShelf: read at once, and offered to the knowledge base when something of them can be found. */
final class DeckReceiver implements Receiver {
    private final KeptFiles files;
    private final Drafts drafts;
    private final UploadRights rights;
    private final DeckShelf decks;
    private final DeckDraft kind;

    DeckReceiver(KeptFiles files, Drafts drafts, UploadRights rights, DeckShelf decks, DeckDraft kind) {
        this.files = files;
        this.drafts = drafts;
        this.rights = rights;
        this.decks = decks;
        this.kind = kind;
    }

    @Override
    public boolean takes(Upload upload) {
        return FileKind.of(upload) == FileKind.DECK;
    }

    @Override
    public Reply receive(Request request, Upload upload) {
        rights.who(request, Act.MANAGE_KNOWLEDGE, "error.upload.deck-who", upload.name());
        DeckShelf.Looked looked = NamedCopy.of(
                upload.content(),
                upload.name(),
                copy -> decks.look(DeckFields.named(copy, upload.name()), request.texts()));
        return switch (looked.standing()) {
            case REFUSED ->
                throw UserError.worded(
                        "upload.refused",
                        "error.upload.unreadable-deck",
                        upload.name(),
                        String.join("\n", looked.notes()));
            case SAME_THERE -> Reply.of("none", new Card.Text(request.text("upload.deck.same", upload.name())));
            case NEW, OTHER_THERE -> {
                KeptFile file = files.keep(upload);
                yield drafts.proposeOnce(request, kind, DeckFields.of(file, looked), KeptFiles.onceKey(file));
            }
        };
    }
}
