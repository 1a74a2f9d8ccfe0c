package endcap.visit;

import endcap.chat.AnswerCommand;
import endcap.chat.Card;
import endcap.chat.Chat;
import endcap.chat.Command;
import endcap.chat.CommandWords;
import endcap.chat.Interpreter;
import endcap.chat.Message;
import endcap.chat.Notices;
import endcap.chat.OpenQuestions;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.User;
import endcap.people.Access;
import endcap.people.People;
import endcap.people.Person;
import endcap.people.Role;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A talk with the visits over a real database; customers and products are fakes, free text is always a visit. */
final class VisitConversation implements AutoCloseable {
    static final User LI = new User("li", "李雷", Locale.SIMPLIFIED_CHINESE);
    static final User WU = new User("wu", "吴梅", Locale.SIMPLIFIED_CHINESE);
    static final User CHEN = new User("chen", "陈主管", Locale.SIMPLIFIED_CHINESE);
    static final User FINANCE = new User("fang", "方会计", Locale.SIMPLIFIED_CHINESE);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Database database = TestDatabases.sqlite();
    private final MovingClock clock = new MovingClock();
    private final Chat chat;
    /** What was written to the audit log, as {@code who act subject}. */
    final List<String> audit = new ArrayList<>();

    VisitConversation(AfterVisit... afterVisit) {
        database.jdbi()
                .useTransaction(handle -> List.of("C1", "C101", "C102", "C200", "C9")
                        .forEach(code -> handle.execute(
                                "INSERT INTO customer (customer_code, name, aliases, on_hold) VALUES (?, ?, '', 0)",
                                code,
                                code)));
        People people = new People(List.of(
                person(LI, Role.REP),
                person(WU, Role.REP),
                person(CHEN, Role.SUPERVISOR),
                person(FINANCE, Role.FINANCE)));
        VisitFeature feature = new VisitFeature(
                database.jdbi(),
                new FakeCustomers(),
                new FakeProducts(),
                Readings.DATES,
                people,
                new Access(people),
                (who, act, subject, detail) -> audit.add(who.id() + " " + act + " " + subject),
                new FromOthers((request, customer, amount) -> List.of(), List.of(afterVisit)),
                clock);
        List<Command> commands = new ArrayList<>(feature.commands());
        commands.addAll(AnswerCommand.all(feature.undertakings()));
        CommandWords words = new CommandWords(Map.of(
                "visit", List.of("拜访"),
                "visits", List.of("拜访记录"),
                "confirm", List.of("确认"),
                "cancel", List.of("取消"),
                "change", List.of("改"),
                "undo", List.of("撤销")));
        Interpreter visits = text ->
                new Interpreter.Reading(List.of(new Interpreter.Guess("visit", 1)), false, false, Optional.empty());
        chat = new Chat(commands, List.of(), words, visits, new NoQuestions(), Notices.none(), clock);
    }

    private static Person person(User user, Role role) {
        String team = role == Role.FINANCE || user.id().equals("wu") ? "" : "华东";
        return new Person(user.id(), user.name(), role, team, user.language(), Optional.empty(), Optional.empty());
    }

    Reply says(String text) {
        return says(LI, text);
    }

    Reply says(User user, String text) {
        return chat.answer(Message.from(user, text, "test-" + user.id()));
    }

    Reply delivers(String deliveryId, String text) {
        return chat.answer(new Message(LI, text, Optional.empty(), "test-li", Optional.of(deliveryId), false));
    }

    Reply saysInEnglish(String text) {
        return chat.answer(new Message(LI, text, Optional.of(Locale.ENGLISH), "test-li", Optional.empty(), false));
    }

    Visit stored(long id) {
        return new VisitStore(database.jdbi()).find(id).orElseThrow();
    }

    /** What the visit says now. */
    String spelled(String reference) {
        return Spelled.out(stored(Visit.id(reference).orElseThrow()).record(), Readings.TODAY);
    }

    /** How many visits there are in the store, whatever their state. */
    int stored() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM visit")
                        .mapTo(Integer.class)
                        .one());
    }

    void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    static VisitData visit(Reply reply) {
        if (reply.data() instanceof VisitData visit) {
            return visit;
        }
        throw new AssertionError("no visit in: " + PlainText.of(reply));
    }

    static String problem(Reply reply) {
        return reply.error().map(Reply.Problem::code).orElse("none");
    }

    static List<String> says(Reply reply, String label) {
        return reply.choices().stream()
                .filter(choice -> choice.label().contains(label))
                .map(choice -> choice.says())
                .toList();
    }

    static String form(Reply reply) {
        return reply.cards().stream()
                .filter(Card.Fill.class::isInstance)
                .map(card -> ((Card.Fill) card).form().says())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class NoQuestions implements OpenQuestions {
        @Override
        public void ask(String conversation, User user, String sentence, Instant at) {}

        @Override
        public Optional<String> take(String conversation, User user, Instant after) {
            return Optional.empty();
        }
    }
}
