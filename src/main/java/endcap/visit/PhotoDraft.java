package endcap.visit;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.customer.Customers;
import endcap.draft.Draft;
import endcap.draft.DraftKind;
import endcap.people.AuditLog;
import endcap.upload.KeptFile;
import endcap.upload.KeptFiles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A photo and the visit it is, or may be, of. */
final class PhotoDraft implements DraftKind {
    /** So many of one visit, and no more: the database is no album. */
    private static final int MOST_OF_A_VISIT = 20;

    private static final int MOST_OTHERS = 4;
    private static final String VISIT = "visit";
    private static final String WORDS = "words";
    private static final Set<String> VISIT_WORDS = Set.of("拜访", "visit");

    private final VisitPhotoStore store;
    private final PhotoVisits visits;
    private final KeptFiles files;
    private final Customers customers;
    private final AuditLog audit;
    private final Clock clock;

    PhotoDraft(
            VisitPhotoStore store,
            PhotoVisits visits,
            KeptFiles files,
            Customers customers,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.visits = visits;
        this.files = files;
        this.customers = customers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param words that came with the photo, may be blank */
    static Map<String, String> fields(KeptFile file, Visit visit, String words) {
        Map<String, String> fields = new LinkedHashMap<>(KeptFiles.fields(file));
        fields.put(VISIT, visit.reference());
        if (!words.isBlank()) {
            fields.put(WORDS, words);
        }
        return fields;
    }

    @Override
    public String name() {
        return "photo";
    }

    @Override
    public String intent() {
        return "visit";
    }

    /** The likeliest visit is there to say yes to; the others are a tap away. */
    @Override
    public List<Card> shown(Request request, Draft draft) {
        Visit visit = visits.named(request, draft.field(VISIT));
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("visit.photo.title", draft.reference())));
        cards.add(new Card.Text(request.text(
                "visit.photo.ask",
                visit.reference(),
                name(visit),
                visit.record().date())));
        List<Choice> others = visits.offered(request.user()).stream()
                .filter(other -> other.id() != visit.id())
                .limit(MOST_OTHERS)
                .map(other -> new Choice(
                        request.text("visit.photo.other", other.reference(), name(other)),
                        "/change " + draft.reference() + " " + request.text("visit.photo.field") + "="
                                + other.reference()))
                .toList();
        if (!others.isEmpty()) {
            cards.add(new Card.Choices(others));
        }
        return cards;
    }

    @Override
    public Object data(Request request, Draft draft) {
        return data(visits.named(request, draft.field(VISIT)));
    }

    @Override
    public Draft changed(Request request, Draft draft, String field, String value) {
        if (!VISIT_WORDS.contains(field.strip())) {
            throw UserError.of("visit.photo-field", field);
        }
        return draft.with(VISIT, visits.named(request, value.strip()).reference());
    }

    @Override
    public Reply confirmed(Request request, Draft draft) {
        Visit visit = visits.named(request, draft.field(VISIT));
        KeptFile file = files.of(draft);
        if (!store.has(file.id())) {
            attach(request, draft, visit, file);
        }
        String said = request.text(
                "visit.photo.done",
                visit.reference(),
                name(visit),
                visit.record().date(),
                store.count(visit.id()));
        List<Card> cards = new ArrayList<>(List.of(new Card.Warning(Card.Tone.GOOD, said)));
        draft.find(WORDS).ifPresent(words -> cards.add(new Card.Text(request.text("visit.photo.words", words))));
        cards.add(new Card.Choices(ways(request, draft, visit)));
        return Reply.of(intent(), data(visit), cards);
    }

    private void attach(Request request, Draft draft, Visit visit, KeptFile file) {
        if (store.count(visit.id()) >= MOST_OF_A_VISIT) {
            throw UserError.of("visit.photos-full", visit.reference(), MOST_OF_A_VISIT);
        }
        // In this order: a photo that nobody knows of is better than one that is known of and gone.
        files.keepForGood(file);
        if (store.attach(
                visit.id(),
                file.id(),
                draft.find(WORDS).orElse(""),
                request.user().id(),
                clock.instant())) {
            audit.record(
                    request.user(), "upload.photo", visit.reference(), visit.customerCode() + ", " + draft.reference());
        }
    }

    private static List<Choice> ways(Request request, Draft draft, Visit visit) {
        Choice undo = new Choice(request.text("visit.photo.undo"), "/undo " + draft.reference());
        return visit.status() == VisitStatus.DRAFT
                ? List.of(
                        new Choice(request.text("visits.confirm", visit.reference()), "/confirm " + visit.reference()),
                        undo)
                : List.of(undo);
    }

    private Object data(Visit visit) {
        return VisitData.of(visit, customers.customer(visit.customerCode()).ref());
    }

    private String name(Visit visit) {
        return customers.find(visit.customerCode()).map(Customer::name).orElse(visit.customerCode());
    }

    @Override
    public void cancelled(Draft draft) {
        files.forget(files.of(draft));
    }

    @Override
    public Reply undone(Request request, Draft draft) {
        KeptFile file = files.of(draft);
        if (store.remove(file.id(), clock.instant())) {
            files.forget(file);
            audit.record(request.user(), "upload.photo.undo", draft.field(VISIT), draft.reference());
        }
        return Reply.of(intent(), new Card.Text(request.text("visit.photo.undone", draft.field(VISIT))));
    }
}
