package endcap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BotConfigReaderTest {
    @TempDir
    private Path folder;

    @Test
    void the_configuration_we_ship_is_right() {
        BotConfig config = BotConfigReader.read(Path.of("bot-config"));
        assertThat(config.people()).extracting(BotConfig.PersonEntry::id).contains("li.na", "chen.hao", "zhou.yan");
        assertThat(config.calendar().daysOff()).contains(LocalDate.of(2026, 10, 3));
        assertThat(config.calendar().workingDays()).contains(LocalDate.of(2026, 10, 10));
    }

    @Test
    void a_folder_without_files_gets_the_defaults() {
        BotConfig config = BotConfigReader.read(folder);
        assertThat(config.company().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(config.commands()).containsKey("credit");
        assertThat(config.credit().maxOverdueDays()).isEqualTo(30);
    }

    @Test
    void an_unknown_key_is_named_with_file_and_line_and_the_keys_there_are() throws IOException {
        write("bot.yaml", "company:\n  zone: Asia/Shanghai\n  colour: red\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("bot.yaml:3:")
                .hasMessageContaining("colour")
                .hasMessageContaining("currency");
    }

    @Test
    void parts_of_the_search_are_on_until_they_are_switched_off() throws IOException {
        assertThat(BotConfigReader.read(folder).knowledge()).isEqualTo(new BotConfig.Knowledge(true, true, true, true));
        write("bot.yaml", "knowledge:\n  meaning: false\n  typos: false\n");
        assertThat(BotConfigReader.read(folder).knowledge())
                .isEqualTo(new BotConfig.Knowledge(false, true, true, false));
        write("bot.yaml", "knowledge:\n  meaning: maybe\n  vectors: true\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("bot.yaml:2:")
                .hasMessageContaining("true or false")
                .hasMessageContaining("bot.yaml:3:")
                .hasMessageContaining("there is no key 'vectors'");
    }

    @Test
    void what_is_due_is_looked_for_every_ten_minutes_unless_another_number_is_given() throws IOException {
        assertThat(BotConfigReader.read(folder).reminders().every()).hasMinutes(10);
        write("bot.yaml", "reminders:\n  every_minutes: 30\n");
        assertThat(BotConfigReader.read(folder).reminders().every()).hasMinutes(30);
        write("bot.yaml", "reminders:\n  every_minutes: 0\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder)).hasMessageContaining("bot.yaml:2:");
    }

    @Test
    void how_often_customers_are_visited_goes_by_grade_unless_a_customer_has_a_number() throws IOException {
        BotConfig.Visits usual = BotConfigReader.read(folder).visits();
        assertThat(usual.byGrade()).containsEntry("A", 7).containsEntry("D", 60);
        assertThat(usual.withoutGrade()).isEqualTo(30);
        assertThat(usual.kinds()).containsExactlyInAnyOrder("chain", "store", "distributor");
        write("visits.yaml", "every_days: {A: 5, none: 0}\nkinds: [store]\ncustomers: {XWJ: 3}\n");
        BotConfig.Visits own = BotConfigReader.read(folder).visits();
        assertThat(own.byGrade()).containsEntry("A", 5).containsEntry("B", 14);
        assertThat(own.withoutGrade()).isZero();
        assertThat(own.kinds()).containsExactly("store");
        assertThat(own.byCustomer()).containsOnly(java.util.Map.entry("XWJ", 3));
        write("visits.yaml", "every_days: {A: often, E: 3}\nkinds: [shop]\ncustomers: {XWJ: -1}\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("visits.yaml:1: 'A: often'")
                .hasMessageContaining("there is no key 'E'")
                .hasMessageContaining("visits.yaml:2: 'shop' is no kind of customer")
                .hasMessageContaining("visits.yaml:3: 'XWJ: -1'");
    }

    @Test
    void the_steps_of_collecting_come_one_after_the_other() throws IOException {
        BotConfig.Collection usual = BotConfigReader.read(folder).credit().collection();
        assertThat(usual.stepFromDays()).containsExactly(3, 8, 15, 31, 61);
        assertThat(usual.occasionsOff()).containsExactly("chance", "gathering", "festive");
        write(
                "credit.yaml",
                "collection:\n  steps:\n    manager_visit: 2\n  occasions: {festive: true, dream: true}\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("credit.yaml:3:")
                .hasMessageContaining("at least 3")
                .hasMessageContaining("there is no key 'dream'");
    }

    @Test
    void every_mistake_is_reported_at_once() throws IOException {
        write("bot.yaml", "web:\n  port: many\ncompany:\n  zone: Mars/Base\n");
        write(
                "people.yaml",
                "people:\n  - {name: nobody, role: boss}\n  - {id: a, role: rep}\n  - {id: a, role: rep}\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("port")
                .hasMessageContaining("Mars/Base")
                .hasMessageContaining("'id:' is missing")
                .hasMessageContaining("role: boss")
                .hasMessageContaining("twice");
    }

    @Test
    void what_is_not_yaml_is_said_so_with_its_line() throws IOException {
        write("bot.yaml", "company: [\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder)).hasMessageContaining("this is not YAML");
    }

    @Test
    void a_list_where_a_section_belongs_is_a_mistake_not_a_crash() throws IOException {
        write("people.yaml", "- a\n- b\n");
        write("credit.yaml", "tolerance: 5\nreasons: {ON_HOLD: maybe}\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("people.yaml:1")
                .hasMessageContaining("credit.yaml:1")
                .hasMessageContaining("hard, soft or off");
    }

    @Test
    void releases_have_rules_of_their_own() throws IOException {
        BotConfig.Release shipped =
                BotConfigReader.read(Path.of("bot-config")).credit().release();
        assertThat(shipped.supervisorUpTo()).isEqualByComparingTo("50000");
        assertThat(shipped.reasonsChinese()).contains("旺季备货");
        assertThat(BotConfigReader.read(folder).credit().release().pendingHours())
                .isEqualTo(72);
        write("credit.yaml", "release:\n  valid_days: -1\n  forever: true\n  reasons: {fr: [non]}\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("credit.yaml:2:")
                .hasMessageContaining("credit.yaml:3:")
                .hasMessageContaining("there is no key 'forever'")
                .hasMessageContaining("there is no key 'fr'");
    }

    @Test
    void coefficients_of_a_suggested_limit_and_signs_of_the_watch_can_be_set() throws IOException {
        write(
                "credit.yaml",
                "suggested_limit:\n  reading: term\n  overdue: {0: 1, 10: 0.5}\n  season:\n    high: 1.5\n"
                        + "    categories:\n      果汁: {high: [6, 7]}\nwatch: {remind_days: 10}\n");
        BotConfig.Credit credit = BotConfigReader.read(folder).credit();
        assertThat(credit.suggestion().reading()).isEqualTo("term");
        assertThat(credit.suggestion().overdue()).containsOnlyKeys(0, 10);
        assertThat(credit.suggestion().term()).containsKey("monthly_30");
        assertThat(credit.suggestion().categories().get("果汁").high()).containsExactlyInAnyOrder(6, 7);
        assertThat(credit.watch().remindDays()).isEqualTo(10);
        assertThat(credit.watch().urgentDays()).isEqualTo(3);
        write(
                "credit.yaml",
                "suggested_limit:\n  reading: age\n  overdue: {soon: 1}\n  season:\n    categories:\n"
                        + "      果汁: {high: [13]}\nwatch: {remind: 10}\n");
        assertThatThrownBy(() -> BotConfigReader.read(folder))
                .hasMessageContaining("overdue or term")
                .hasMessageContaining("not a number of days")
                .hasMessageContaining("write 1 to 12")
                .hasMessageContaining("credit.yaml:7: there is no key 'remind'");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
