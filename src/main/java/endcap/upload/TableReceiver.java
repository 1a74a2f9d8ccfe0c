package endcap.upload;

import endcap.chat.Card;
import endcap.chat.Receiver;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Upload;
import endcap.draft.Drafts;
import endcap.intake.ImportReport;
import endcap.people.Act;
import endcap.people.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CSV files and workbooks: a dry run at once, and an offer to import when nothing is wrong with them. */
final class TableReceiver implements Receiver {
    static final long LARGEST = 10L << 20;

    private final KeptFiles files;
    private final Drafts drafts;
    private final UploadRights rights;
    private final Tables tables;
    private final TableDraft kind;
    private final DeckReceiver decks;

    TableReceiver(
            KeptFiles files, Drafts drafts, UploadRights rights, Tables tables, TableDraft kind, DeckReceiver decks) {
        this.files = files;
        this.drafts = drafts;
        this.rights = rights;
        this.tables = tables;
        this.kind = kind;
        this.decks = decks;
    }

    @Override
    public boolean takes(Upload upload) {
        FileKind kind = FileKind.of(upload);
        return kind == FileKind.TABLE || kind == FileKind.TABLE_OR_DECK;
    }

    @Override
    public Reply receive(Request request, Upload upload) {
        Person importer = rights.who(request, Act.IMPORT, "error.upload.table-who", upload.name());
        upload.refuseOver(LARGEST);
        ImportReport report =
                tables.run(importer, upload.content(), request.today(), true).named(upload.name());
        if (mayBeDeck(request, upload, report)) {
            String expected = report.problems().getFirst().reason().in(request.texts());
            Card note = new Card.Warning(Card.Tone.INFO, request.text("upload.no-table", upload.name(), expected));
            return decks.receive(request, upload).after(0, List.of(note));
        }
        if (report.refused()) {
            throw TableRefusal.of(request, report);
        }
        KeptFile file = files.keep(upload);
        Map<String, String> fields = new HashMap<>(KeptFiles.fields(file));
        fields.putAll(ReportFields.of(report, request.today()));
        return drafts.proposeOnce(request, kind, fields, KeptFiles.onceKey(file));
    }

    private boolean mayBeDeck(Request request, Upload upload, ImportReport report) {
        return report.ofNoKnownKind()
                && FileKind.of(upload) == FileKind.TABLE_OR_DECK
                && rights.may(request, Act.MANAGE_KNOWLEDGE);
    }
}
