package endcap.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.Message;
import endcap.chat.Request;
import endcap.chat.Texts;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.customer.Customer;
import endcap.people.Act;
import endcap.storage.Database;
import endcap.storage.TestDatabases;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who is shown what the books say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorksheetDeskTest {
    private static final User REP = new User("li.na", "李娜", Locale.CHINESE);
    private static final Customer CUSTOMER =
            new Customer("XWJ", "新万家", null, List.of(), null, "chain", "上海", "A", "li.na");
    private static final History NOTHING = new History(List.of());

    private static Database database;

    private final List<String> audited = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabases.sqlite();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private WorksheetDesk desk(Act... allowed) {
        Set<Act> acts = Set.of(allowed);
        return new WorksheetDesk(
                new WorksheetStore(database.jdbi()),
                (user, act, customer) -> acts.contains(act),
                (source, customer, today) -> Optional.of(source.equals("credit.exposure") ? "461800" : "90000"),
                customer -> "CNY",
                (who, act, subject, detail) -> audited.add(act + " " + subject));
    }

    private static Field field(String name, String source) {
        return new Field(
                name,
                new Label(name, name),
                List.of(),
                ValueType.MONEY,
                false,
                Label.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                Optional.empty(),
                Optional.of(source),
                false);
    }

    private static Filling filling(Sheet.Sees sees) {
        Sheet sheet = new Sheet(
                "s",
                new Label("表", "sheet"),
                Label.NONE,
                Label.NONE,
                List.of(),
                sees,
                Sheet.Shape.CALCULATION,
                Sheet.About.NEEDED,
                Optional.empty(),
                0,
                List.of(field("exposure", "credit.exposure"), field("sales", "sales.average")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Filling(sheet, Optional.of(CUSTOMER), Map.of());
    }

    private static Request request() {
        return new Request(
                Message.from(REP, "/sheet s", "test"),
                "sheet",
                "s",
                Texts.of(Locale.CHINESE),
                LocalDateTime.parse("2026-11-21T09:00"),
                true);
    }

    @Test
    void figures_on_credit_fill_a_sheet_only_for_who_may_see_them() {
        Filling seen = desk(Act.SEE_CREDIT).filled(request(), filling(Sheet.Sees.ACCOUNT), NOTHING);
        assertThat(seen.values()).containsEntry("exposure", "461800").containsEntry("sales", "90000");
        Filling blind = desk(Act.LOG).filled(request(), filling(Sheet.Sees.ACCOUNT), NOTHING);
        assertThat(blind.values()).containsOnlyKeys("sales");
    }

    @Test
    void a_look_at_credit_is_recorded_and_no_other() {
        WorksheetDesk desk = desk(Act.SEE_CREDIT);
        desk.recordLook(REP, desk.filled(request(), filling(Sheet.Sees.ACCOUNT), NOTHING));
        assertThat(audited).containsExactly("worksheet.look XWJ");
        audited.clear();
        desk(Act.LOG).recordLook(REP, desk(Act.LOG).filled(request(), filling(Sheet.Sees.ACCOUNT), NOTHING));
        assertThat(audited).isEmpty();
    }

    @Test
    void a_sheet_about_credit_takes_the_right_to_see_credit_and_any_other_the_right_to_log() {
        assertThatThrownBy(() -> desk(Act.LOG).refuseUnlessMaySee(request(), filling(Sheet.Sees.CREDIT)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("not-allowed"));
        assertThat(desk(Act.SEE_CREDIT).mayKeep(REP, filling(Sheet.Sees.CREDIT)))
                .isTrue();
        assertThat(desk(Act.SEE_CREDIT).mayKeep(REP, filling(Sheet.Sees.ACCOUNT)))
                .isFalse();
        assertThat(desk(Act.LOG).mayKeep(REP, filling(Sheet.Sees.ACCOUNT))).isTrue();
    }
}
