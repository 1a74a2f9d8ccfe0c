package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.Person;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One conversation of three people, in the terminal and in Slack both ways: the same words, and the same rows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackSameDataTest {
    /** Something said, and by whom. */
    private record Turn(String who, String said) {}

    private static final List<Turn> TURNS = List.of(
            new Turn("li.na", "/visit 新万家徐汇店 见王店长 橙汁1L缺货3天 排面12/40 订单5200 下周三补端架"),
            new Turn("li.na", "改 订单=6000"),
            new Turn("li.na", "确认"),
            new Turn("li.na", "撤销"),
            new Turn("li.na", "/credit 新万家 48000"),
            new Turn("li.na", "/credit release XWJ 48000"),
            new Turn("li.na", "客户周五打款"),
            new Turn("li.na", "确认"),
            new Turn("chen.hao", "/release R1"),
            new Turn("chen.hao", "/release approve R1 once"),
            new Turn("li.na", "新万家王总答应25号打5万"),
            new Turn("li.na", "确认"),
            new Turn("li.na", "/promo 新万家"),
            new Turn("li.na", "/ask 客户嫌贵怎么回"),
            new Turn("li.na", "/sheet 赊销可行性分析 新万家"));

    private static final List<String> TABLES = List.of(
            "visit",
            "visit_said",
            "visit_history",
            "draft",
            "draft_field",
            "release_request",
            "release_sight",
            "release_use",
            "payment_promise",
            "worksheet_entry",
            "worksheet_value",
            "worksheet_result",
            "gap",
            "audit_log");

    private List<String> answers;
    private Map<String, List<String>> rows;

    @BeforeAll
    void in_the_terminal() {
        try (Conversation terminal = Conversation.start()) {
            answers = TURNS.stream()
                    .map(turn -> terminal.as(turn.who()).textOf(turn.said()))
                    .toList();
            rows = rows(terminal.app());
        }
        assertThat(rows.get("release_request")).hasSize(1);
        assertThat(rows.get("audit_log")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(SlackTown.By.class)
    void in_Slack_it_is_the_same(SlackTown.By way) {
        try (SlackTown town = SlackTown.open(way)) {
            for (int i = 0; i < TURNS.size(); i++) {
                Turn turn = TURNS.get(i);
                assertThat(read(town, turn)).as(turn.said()).contains(pieces(answers.get(i)));
            }
            rows(town.app())
                    .forEach((table, found) ->
                            assertThat(found).as(table).containsExactlyInAnyOrderElementsOf(rows.get(table)));
        }
    }

    /** All that stands in a person's conversation with the bot once they have been answered, without spaces. */
    private static String read(SlackTown town, Turn turn) {
        Person person = town.person(turn.who());
        // Into one room goes a message a second.
        town.slack().clock().passes(Duration.ofSeconds(1));
        int before = town.slack().answers(person.direct()).size();
        assertThat(person.says(turn.said()).ok()).isTrue();
        town.slack()
                .awaitMessage(
                        person.direct(),
                        sent -> town.slack().answers(person.direct()).indexOf(sent) >= before);
        return town.slack().answers(person.direct()).stream()
                .flatMap(sent -> Stream.of(sent.words(), String.join("", sent.buttons()), sent.text()))
                .map(words -> words.replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    /** What is read in the terminal, word for word, without the signs that stand there for what Slack draws. */
    private static String[] pieces(String plain) {
        return Arrays.stream(plain.split("\\s+"))
                .map(piece -> piece.replaceAll("^[\\[#]+|[\\]]+$", ""))
                .filter(piece -> !piece.isEmpty())
                .toArray(String[]::new);
    }

    /** What is written down, without when it was, in which conversation, and names made up by chance. */
    private static Map<String, List<String>> rows(App app) {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                app
                        .database()
                        .jdbi()
                        .withHandle(handle -> handle.createQuery("SELECT * FROM " + table)
                                .mapToMap()
                                .list())
                        .stream()
                        .map(SlackSameDataTest::withoutTimes)
                        .sorted()
                        .toList()));
        return rows;
    }

    private static String withoutTimes(Map<String, Object> row) {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .filter(column ->
                                !column.getKey().matches("(.*_)?at|audit_id|batch|.*delivery.*|.*conversation.*"))
                        .map(column -> column.getKey() + "=" + column.getValue())
                        .collect(Collectors.joining(" "));
    }
}
