package endcap.worksheet;

import endcap.chat.Card;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry that is about to be kept: worked out again whenever it is looked at, kept once. */
final class WorksheetDraft implements DraftKind {
    private final Sheets sheets;
    private final Customers customers;
    private final FillingReader reader;
    private final WorksheetDesk desk;
    private final WorksheetStore store;
    private final Clock clock;

    WorksheetDraft(
            Sheets sheets,
            Customers customers,
            FillingReader reader,
            WorksheetDesk desk,
            WorksheetStore store,
            Clock clock) {
        this.sheets = sheets;
        this.customers = customers;
        this.reader = reader;
        this.desk = desk;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "worksheet";
    }

    @Override
    public String intent() {
        return WorksheetCommand.NAME;
    }

    @Override
    public List<Card> shown(Request request, Draft draft) {
        Worked worked = worked(request, draft);
        List<Card> cards = new ArrayList<>(new SheetCards(worked).all());
        cards.add(new Card.Text(request.text(worked.sheet().isForm() ? "worksheet.keep-form" : "worksheet.keep")));
        return cards;
    }

    @Override
    public SheetData data(Request request, Draft draft) {
        return worked(request, draft).data();
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        Filling said = said(draft);
        Filling amended = reader.amended(request, said, field, value, desk.figures(request, said.customer()));
        Draft other = draft.with(DraftFields.of(amended, date(draft)));
        desk.recordLook(request.user(), worked(request, other).filling());
        return other;
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Worked worked = worked(request, draft);
        refuseUnlessMayKeep(request, worked.filling());
        if (store.keep(worked.entry(request.user().id(), draft.id()), clock.instant())) {
            desk.recordWrite(request.user(), "worksheet.keep", worked.filling(), draft.reference());
        }
        desk.recordLook(request.user(), worked.filling());
        List<Card> cards = new ArrayList<>(new SheetCards(worked).all());
        cards.add(1, new Card.Text(request.text("worksheet.kept", draft.reference())));
        return Reply.of(intent(), worked.data(), cards);
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        Filling filling = said(draft);
        refuseUnlessMayKeep(request, filling);
        if (store.undo(draft.id(), clock.instant())) {
            desk.recordWrite(request.user(), "worksheet.undo", filling, draft.reference());
        }
        return Reply.of(intent(), new Card.Text(request.text("worksheet.undone", draft.reference())));
    }

    /** Lets through who may keep it; the account may have changed hands since. */
    void refuseUnlessMayKeep(Request request, Filling filling) {
        filling.customer()
                .filter(customer -> !customers.maySee(request.user(), customer))
                .ifPresent(customer -> {
                    throw UserError.of("customer.unknown", customer.name());
                });
        if (!desk.mayKeep(request.user(), filling)) {
            throw UserError.of("not-allowed", request.text("worksheet.who-may"));
        }
    }

    private Worked worked(Request request, Draft draft) {
        Filling said = said(draft);
        desk.refuseUnlessMaySee(request, said);
        History before = desk.history(request.user(), said, draft.id());
        Filling filling = said.sheet().isForm() ? said.under(before.folded()) : said;
        return desk.worked(request, filling, date(draft), before);
    }

    private Filling said(Draft draft) {
        Sheet sheet = sheets.byId(draft.field(DraftFields.SHEET))
                .orElseThrow(() -> UserError.of("worksheet.gone", draft.field(DraftFields.SHEET)));
        Optional<Customer> customer = draft.find(DraftFields.CUSTOMER).map(customers::customer);
        Map<String, Given> given = new LinkedHashMap<>(DraftFields.given(draft.fields()));
        return new Filling(sheet, customer, given);
    }

    private static LocalDate date(Draft draft) {
        return LocalDate.parse(draft.field(DraftFields.DATE));
    }
}
