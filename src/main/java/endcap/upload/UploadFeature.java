package endcap.upload;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Receiver;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import java.util.List;

/** The door of the uploads: tables offer an import, decks offer to join the knowledge base. */
public final class UploadFeature implements Feature {
    private final List<Receiver> receivers;
    private final List<DraftKind> kinds;

    /** Uploads that are kept in {@code files} until they are settled as {@code drafts}. */
    public UploadFeature(
            KeptFiles files,
            Drafts drafts,
            People people,
            Access access,
            Tables tables,
            DeckShelf decks,
            DateReader dates,
            AuditLog audit) {
        UploadRights rights = new UploadRights(people, access);
        TableDraft table = new TableDraft(files, rights, tables, dates, audit);
        DeckDraft deck = new DeckDraft(files, rights, decks, audit);
        DeckReceiver deckReceiver = new DeckReceiver(files, drafts, rights, decks, deck);
        this.kinds = List.of(table, deck);
        this.receivers = List.of(new TableReceiver(files, drafts, rights, tables, table, deckReceiver), deckReceiver);
    }

    /** What its drafts are of. */
    public List<DraftKind> draftKinds() {
        return kinds;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public List<Receiver> receivers() {
        return receivers;
    }
}
