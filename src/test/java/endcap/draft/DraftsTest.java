package endcap.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drafted becomes real with a yes, once, for its own person alone; on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftsTest {
    private static final User LI_NA = new User("li.na", "李娜", Locale.SIMPLIFIED_CHINESE);
    private static final User WANG_LEI = new User("wang.lei", "王磊", Locale.SIMPLIFIED_CHINESE);

    private final List<Database> open = new ArrayList<>();

    Stream<Supplier<Database>> databases() {
        return Stream.of(TestDatabases::sqlite, TestDatabases::postgres);
    }

    @AfterAll
    void close() {
        open.forEach(Database::close);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_waits_is_told_to_its_own_person_until_it_is_settled_or_too_old(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        desk.drafts.propose(desk.from(LI_NA), desk.notes, Map.of("amount", "6", "customer", "XWJ"));
        assertThat(desk.drafts.waiting("li.na", Instant.EPOCH))
                .extracting(Drafts.Waiting::customerCode)
                .containsExactly(Optional.of("XWJ"), Optional.empty());
        assertThat(desk.drafts.waiting("wang.lei", Instant.EPOCH)).isEmpty();
        assertThat(desk.drafts.waiting("li.na", Instant.parse("2999-01-01T00:00:00Z")))
                .isEmpty();
        desk.drafts.confirm(desk.from(LI_NA), "");
        assertThat(desk.drafts.waiting("li.na", Instant.EPOCH)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_yes_makes_it_real_once(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        desk.drafts.confirm(desk.from(LI_NA), "");
        assertThat(desk.notes.written).containsExactly("amount=5");
        assertThat(desk.drafts.waitingSince(LI_NA, "")).isEmpty();
        desk.drafts.confirm(desk.from(LI_NA), "Q1");
        assertThat(desk.notes.written).containsExactly("amount=5");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void yes_and_no_stand_beneath_what_was_understood(Supplier<Database> database) {
        Desk desk = new Desk(database);
        assertThat(desk.proposes(LI_NA, "amount", "5").choices())
                .extracting(Choice::says)
                .containsExactly("/confirm Q1", "/cancel Q1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_refused_at_the_yes_stays_open(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "too much");
        assertThatThrownBy(() -> desk.drafts.confirm(desk.from(LI_NA), "")).isInstanceOf(UserError.class);
        assertThat(desk.drafts.waitingSince(LI_NA, "")).isPresent();
        desk.drafts.change(desk.from(LI_NA), "", "amount", "7");
        desk.drafts.confirm(desk.from(LI_NA), "");
        assertThat(desk.notes.written).containsExactly("amount=7");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_answers_for_somebody_else(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        assertThat(desk.drafts.waitingSince(WANG_LEI, "Q1")).isEmpty();
        assertThatThrownBy(() -> desk.drafts.confirm(desk.from(WANG_LEI), "Q1"))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.code()).isEqualTo("draft.unknown"));
        assertThat(desk.notes.written).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_no_is_final(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        desk.drafts.cancel(desk.from(LI_NA), "");
        assertThatThrownBy(() -> desk.drafts.confirm(desk.from(LI_NA), "Q1"))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.code()).isEqualTo("draft.settled"));
        assertThat(desk.notes.written).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_no_that_comes_while_a_yes_is_at_work_is_told_that_it_is_too_late(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        List<UserError> told = new ArrayList<>();
        desk.notes.whileAtWork = () -> assertThatThrownBy(() -> desk.drafts.cancel(desk.from(LI_NA), "Q1"))
                .isInstanceOfSatisfying(UserError.class, told::add);
        desk.drafts.confirm(desk.from(LI_NA), "");
        assertThat(told).extracting(UserError::code).containsExactly("draft.settled");
        assertThat(desk.notes.written).containsExactly("amount=5");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_yes_that_died_at_work_is_finished_by_the_next_one(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        desk.notes.whileAtWork = () -> {
            throw new StackOverflowError("as if the process had died");
        };
        assertThatThrownBy(() -> desk.drafts.confirm(desk.from(LI_NA), "")).isInstanceOf(StackOverflowError.class);
        desk.notes.whileAtWork = () -> {};
        desk.drafts.confirm(desk.from(LI_NA), "");
        assertThat(desk.notes.written).containsExactly("amount=5");
        assertThat(desk.drafts.waitingSince(LI_NA, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_bare_undo_takes_back_what_is_fresh_only(Supplier<Database> database) {
        Desk desk = new Desk(database);
        desk.proposes(LI_NA, "amount", "5");
        desk.drafts.confirm(desk.from(LI_NA), "");
        assertThat(desk.later(Duration.ofHours(25)).undoableSince(LI_NA, "")).isEmpty();
        assertThat(desk.later(Duration.ofHours(25)).undoableSince(LI_NA, "Q1")).isPresent();
        desk.drafts.undo(desk.from(LI_NA), "");
        assertThat(desk.notes.written).containsExactly("amount=5", "amount=5 taken back");
        assertThat(desk.drafts.undoableSince(LI_NA, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_comes_once_is_one_draft_and_later_shows_what_became_of_it(Supplier<Database> database) {
        Desk desk = new Desk(database);
        assertThat(desk.proposesOnce("5", "file 1").choices())
                .extracting(Choice::says)
                .contains("/confirm Q1");
        assertThat(desk.proposesOnce("6", "file 1").cards()).contains(new Card.Text("5"));
        String other =
                desk.proposesOnce("6", "file 2").choices().getFirst().says().substring("/confirm ".length());
        assertThat(other).isNotEqualTo("Q1");
        desk.drafts.confirm(desk.from(LI_NA), "Q1");
        desk.proposesOnce("7", "file 1");
        assertThat(desk.notes.written).containsExactly("amount=5");
        desk.drafts.cancel(desk.from(LI_NA), other);
        assertThatThrownBy(() -> desk.proposesOnce("6", "file 2"))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.code()).isEqualTo("draft.settled"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_needs_no_yes_is_made_real_at_once_and_can_be_undone(Supplier<Database> database) {
        Desk desk = new Desk(database);
        Runnable settles = () -> desk.drafts.settleOnce(desk.from(LI_NA), desk.notes, Map.of("amount", "5"), "photo 1");
        settles.run();
        settles.run();
        assertThat(desk.notes.written).containsExactly("amount=5");
        assertThat(desk.drafts.waitingSince(LI_NA, "")).isEmpty();
        desk.drafts.undo(desk.from(LI_NA), "");
        assertThatThrownBy(settles::run).isInstanceOf(UserError.class);
        assertThat(desk.notes.written).containsExactly("amount=5", "amount=5 taken back");
    }

    /** Drafts over a database of their own, and the one kind they are of. */
    private final class Desk {
        private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

        private final Database database;
        private final Notes notes = new Notes();
        private final Drafts drafts;

        Desk(Supplier<Database> maker) {
            database = maker.get();
            open.add(database);
            drafts = at(NOW);
        }

        Drafts later(Duration by) {
            return at(NOW.plus(by));
        }

        private Drafts at(Instant now) {
            return new Drafts(database.jdbi(), () -> List.of(notes), Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
        }

        Reply proposes(User user, String field, String value) {
            return drafts.propose(from(user), notes, Map.of(field, value));
        }

        Reply proposesOnce(String amount, String key) {
            return drafts.proposeOnce(from(LI_NA), notes, Map.of("amount", amount), key);
        }

        Request from(User user) {
            return new Request(
                    Message.from(user, "", "test"),
                    "none",
                    "",
                    Texts.of(Locale.ENGLISH),
                    LocalDateTime.ofInstant(NOW, ZoneOffset.ofHours(8)),
                    true);
        }
    }

    /** A kind that notes what was said yes to. */
    private static final class Notes implements DraftKind {
        private final List<String> written = new ArrayList<>();
        private final List<Long> seen = new ArrayList<>();
        private Runnable whileAtWork = () -> {};

        @Override
        public String name() {
            return "note";
        }

        @Override
        public String intent() {
            return "none";
        }

        @Override
        public List<Card> shown(Request request, Draft draft) {
            return List.of(new Card.Text(draft.field("amount")));
        }

        @Override
        public Object data(Request request, Draft draft) {
            return draft.fields();
        }

        @Override
        public Draft changed(Request request, Draft draft, String field, String value) {
            return draft.with(field, value);
        }

        @Override
        public Reply confirmed(Request request, Draft draft) {
            whileAtWork.run();
            if (draft.field("amount").equals("too much")) {
                throw UserError.of("amount.invalid", "too much");
            }
            if (!seen.contains(draft.id())) {
                seen.add(draft.id());
                written.add("amount=" + draft.field("amount"));
            }
            return Reply.of(intent());
        }

        @Override
        public Reply undone(Request request, Draft draft) {
            written.add("amount=" + draft.field("amount") + " taken back");
            return Reply.of(intent());
        }
    }
}
