package endcap;

import endcap.channel.MeasuredChat;
import endcap.chat.Chat;
import endcap.chat.Feature;
import endcap.chat.Interpreter;
import endcap.chat.Notices;
import endcap.config.BotConfig;
import endcap.customer.CustomerDirectory;
import endcap.customer.CustomerNames;
import endcap.customer.CustomerStore;
import endcap.deck.Ingest;
import endcap.intake.Intake;
import endcap.knowledge.KnowledgeFeature;
import endcap.knowledge.learning.LearningFeature;
import endcap.knowledge.learning.Likeness;
import endcap.language.DateReader;
import endcap.language.IntentReader;
import endcap.language.WorkCalendar;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.AuditStore;
import endcap.people.NoticeStore;
import endcap.people.People;
import endcap.product.ProductCatalogue;
import endcap.product.ProductStore;
import endcap.promotion.PromotionFeature;
import endcap.reminder.Reminders;
import endcap.storage.Database;
import endcap.visit.VisitFeature;
import endcap.worksheet.SheetInterpreter;
import endcap.worksheet.Sheets;
import endcap.worksheet.WorksheetFeature;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * The composition root: every part is made here, once, in reading order. A feature is added by one {@code new} and one
 * place in the list of features.
 */
final class App implements AutoCloseable {
    private final BotConfig config;
    private final Clock clock;
    private final Database database;
    private final People people;
    private final Access access;
    private final Notices notices;
    private final CustomerDirectory customers;
    private final LearningFeature learning;
    private final KnowledgeFeature knowledge;
    private final Models models;
    private final KnowledgeWatch watch;
    private final CreditWiring credit;
    private final Reminders reminders;
    private final Chat chat;
    private final MeasuredChat measured;
    private final Incoming incoming;
    private final UploadWiring uploads;
    private final Speakers speakers;

    private App(Place place, Setting setting) {
        config = place.config();
        clock = place.clock(config.company().zone());

        setting.telling().accept("opening the database / 打开数据库");
        database = Databases.open(place, config.database());
        Jdbi jdbi = database.jdbi();

        // Who is who, who may see what, and the record of it.
        people = Staff.of(config, setting.tokens());
        access = new Access(people);
        AuditLog audit = new AuditStore(jdbi, clock);
        notices = new NoticeStore(jdbi);
        Rights rights = new Rights(people, access);

        // The nouns features share.
        CustomerStore customerStore = new CustomerStore(jdbi);
        CustomerNames names = new CustomerNames(customerStore);
        customers = new CustomerDirectory(
                customerStore, names, rights::reach, VisitFeature.lastVisit(jdbi), VisitFeature.visitedBy(jdbi), clock);
        ProductCatalogue products = new ProductCatalogue(new ProductStore(jdbi));

        // What can be read in a sentence.
        DateReader dates = new DateReader(
                new WorkCalendar(config.calendar().daysOff(), config.calendar().workingDays()));

        // The features; what one needs of another is handed over as a method.
        learning = new LearningFeature(
                jdbi,
                this::knowledge,
                people,
                access,
                audit,
                notices,
                Likeness.byWords()
                        .or(Likeness.byMeaning((one, other) -> knowledge().alike(one, other))),
                (request, text) -> Rights.namesCustomer(customers, request, text),
                clock);
        models = setting.models();
        knowledge = KnowledgeFeature.learning(
                place.knowledgeFiles(setting.patient() ? Duration.ZERO : Ingest.QUIET),
                SearchParts.of(config),
                models.byLanguage(),
                setting.patient(),
                learning.feedback());
        watch = new KnowledgeWatch(knowledge, this::knowledgeChanged);
        credit = new CreditWiring(
                jdbi,
                config,
                customers,
                access,
                people,
                audit,
                notices,
                dates,
                new CollectionTechniques(knowledge),
                clock);
        PromotionFeature promotion = new PromotionFeature(
                jdbi,
                customers,
                products,
                dates,
                (user, code) -> rights.maySeeCosts(user, code.map(customers::owners)),
                code -> config.company().currency());

        VisitGifts gifts = new VisitGifts(credit.feature(), promotion, knowledge, customers, rights, audit);
        VisitFeature visit =
                new VisitFeature(jdbi, customers, products, dates, people, access, audit, gifts.all(), clock);

        Sheets sheets = SheetDefinitions.of(config);
        Interpreter interpreter = new SheetInterpreter(new IntentReader(), sheets);
        WorksheetFeature worksheet =
                WorksheetWiring.of(jdbi, config, sheets, customers, dates, rights, credit, audit, interpreter, clock);

        Feature day = DayWiring.of(
                jdbi, config, visit, credit, promotion, customers, people, access, audit, dates, interpreter, clock);
        incoming = new Incoming(
                new Intake(jdbi, RowKinds.all(people), config.headers()), names, products, audit, this::newFigures);
        uploads = new UploadWiring(
                jdbi, place.knowledge(), credit, incoming, customers, people, access, dates, audit, clock);

        List<Feature> features = new ArrayList<>(List.of(visit));
        features.addAll(credit.features());
        features.addAll(List.of(promotion, day, worksheet, knowledge, learning));
        features.addAll(uploads.features());
        chat = ChatWiring.over(features, config, jdbi, knowledge, notices, interpreter, clock);
        measured = new MeasuredChat(chat::answer, chat::receive);
        reminders = Reminders.over(jdbi, config.reminders().every(), this::sweep, clock);
        speakers = new Speakers(people, config.terminalPerson());
    }

    /** Everything, open and ready to answer. */
    static App open(Place place, Setting setting) {
        return new App(place, setting);
    }

    BotConfig config() {
        return config;
    }

    Clock clock() {
        return clock;
    }

    Chat chat() {
        return chat;
    }

    MeasuredChat measured() {
        return measured;
    }

    People people() {
        return people;
    }

    Access access() {
        return access;
    }

    Notices notices() {
        return notices;
    }

    CustomerDirectory customers() {
        return customers;
    }

    Incoming incoming() {
        return incoming;
    }

    Speakers speakers() {
        return speakers;
    }

    KnowledgeFeature knowledge() {
        return knowledge;
    }

    Database database() {
        return database;
    }

    /**
     * Reads the knowledge by its words now, so that nobody waits for it with the first question; for its meaning, and when
     * it changes, beside the answering.
     */
    void warm(Setting setting) {
        setting.telling().accept("indexing the knowledge / 建立知识索引");
        knowledge.load();
        watch.start();
    }

    /** Asks what could not be answered once more, now that the articles may answer it. */
    void knowledgeChanged() {
        learning.askAgain();
    }

    /** Looks again at what waits for money, now that rows of these kinds have come in. */
    private void newFigures(Set<String> kinds) {
        credit.newFigures(kinds);
    }

    /** Reminds of what is due and ends what has expired; to be called now and then, at any time, as often as one likes. */
    void sweep() {
        credit.sweep();
        uploads.sweep();
    }

    /** Sweeps on time from here on, beside the answering; on one node at a time, however many there are. */
    void startReminders() {
        measured.reminders(reminders::lastSwept, reminders::failed);
        reminders.start();
    }

    /** Sweeps now if nobody has for a while: for a program that does not run long enough to do it on time. */
    void sweepIfDue() {
        reminders.sweepIfDue();
    }

    /** The commands a page offers as buttons, in order. */
    List<String> offered() {
        return List.of("visit", "today", "credit", "promo", "ask", "help");
    }

    /** Whether messages can be answered: the database does. */
    boolean ready() {
        return database.answers();
    }

    /** Brings in the sample company as the first administrator would. */
    void moveIn(Path folder) {
        incoming.moveIn(speakers.importer(null), folder, LocalDate.now(clock));
    }

    @Override
    public void close() {
        reminders.close();
        watch.close();
        measured.close();
        models.close();
        database.close();
    }
}
