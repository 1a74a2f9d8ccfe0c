package endcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.config.BotConfigReader;
import endcap.config.ConfigException;
import endcap.worksheet.Sheet;
import endcap.worksheet.Sheets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A team writes its own worksheets: whatever is wrong in one is named with file, line and cure. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetDefinitionsTest {
    private static final String RIGHT = """
            title: {zh: 坪效, en: Sales per metre}
            help: {zh: 每平米卖多少, en: Sales on each square metre}
            group: {zh: 陈列, en: Display}
            fields:
              - name: sales
                label: {zh: 月销售, en: monthly sales}
                type: money
              - name: metres
                label: {zh: 面积, en: area}
                type: number
                least: 1
                most: 100
              - name: kind
                label: {zh: 类型, en: kind}
                type: choice
                default: 堆头
                options:
                  - {value: pile, label: {zh: 堆头, en: pile}, figure: 2}
                  - {value: shelf, label: {zh: 货架, en: shelf}, figure: 1}
            results:
              - name: each
                label: {zh: 每平米, en: each metre}
                type: money
                formula: sales / metres
              - name: weighed
                label: {zh: 加权, en: weighed}
                formula: each * kind
            verdict:
              - {name: fine, when: each > 100, tone: good, text: {zh: "{each} 不错", en: "{each} is fine"}}
            chart: [each]
            """;

    @TempDir
    private Path folder;

    private Sheets read(String text) throws IOException {
        Files.createDirectories(folder.resolve("worksheets"));
        Files.writeString(folder.resolve("worksheets").resolve("metres.yaml"), text);
        return SheetDefinitions.of(BotConfigReader.read(folder));
    }

    private void wrong(String old, String other, int line, String... said) {
        assertThat(RIGHT).contains(old);
        assertThatThrownBy(() -> read(RIGHT.replace(old, other)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("metres.yaml:" + line + ":")
                .satisfies(thrown -> assertThat(thrown.getMessage()).contains(said));
    }

    @Test
    void a_definition_without_mistakes_is_a_worksheet() throws IOException {
        Sheet sheet = read(RIGHT).byId("metres").orElseThrow();
        assertThat(sheet.field("kind").orElseThrow().fallback()).contains("pile");
        assertThat(sheet.results()).hasSize(2);
        assertThat(sheet.verdict()).hasSize(1);
    }

    @Test
    void a_folder_of_its_own_adds_to_what_we_ship_and_can_switch_it_off() throws IOException {
        assertThat(read(RIGHT).byId("credit-sale-check")).isPresent();
        Files.writeString(folder.resolve("worksheets").resolve("credit-sale-check.yaml"), "off: true\n");
        assertThat(read(RIGHT).byId("credit-sale-check")).isEmpty();
    }

    @Test
    void an_unknown_key() {
        wrong("least: 1", "smallest: 1", 11, "there is no key 'smallest'", "least");
    }

    @Test
    void a_text_in_one_language_only() {
        wrong("title: {zh: 坪效, en: Sales per metre}", "title: {zh: 坪效}", 1, "no English text");
        wrong("label: {zh: 面积, en: area}", "label: {en: area}", 9, "no Chinese text");
    }

    @Test
    void an_inverted_range() {
        wrong("least: 1", "least: 200", 11, "the range is inverted");
    }

    @Test
    void a_type_there_is_not() {
        wrong("type: number", "type: integer", 10, "one of choice, date, flag, money, number, percent, text");
    }

    @Test
    void a_choice_without_options_and_an_option_without_a_value() {
        wrong("type: choice", "type: text", 13, "only a field of the type choice has 'options:'");
        wrong("- {value: shelf, label", "- {label", 19, "'value:' is missing");
    }

    @Test
    void a_formula_with_an_unknown_name() {
        wrong("sales / metres", "sales / meters", 24, "names 'meters'", "metres");
    }

    @Test
    void a_formula_that_cannot_be_read() {
        wrong("sales / metres", "sales / (metres", 24, "cannot be read");
        wrong("sales / metres", "metres ^ sales", 24, "cannot be read");
    }

    @Test
    void a_circle_of_formulas() {
        wrong("sales / metres", "weighed / metres", 24, "circle", "each, weighed");
    }

    @Test
    void a_sentence_and_a_chart_of_what_there_is_not() {
        wrong("\"{each} is fine\"", "\"{every} is fine\"", 29, "{every}");
        wrong("chart: [each]", "chart: [every]", 30, "the chart names 'every'");
    }

    @Test
    void a_default_that_is_no_value() {
        wrong("default: 堆头", "default: 端架", 16, "is no value of this field");
    }

    @Test
    void a_source_there_is_not() {
        wrong("least: 1", "filled_from: sales.everage", 11, "there is no source 'sales.everage'", "sales.average");
    }

    @Test
    void a_name_twice_and_a_name_that_means_something_else() {
        wrong("- name: metres", "- name: sales", 8, "'sales' is there twice");
        wrong("- name: each", "- name: max", 21, "means something else in formulas");
    }

    @Test
    void a_table_must_know_every_option() {
        wrong("formula: each * kind", "table: {by: kind, values: {pile: 5%}}", 27, "a value for each option of 'kind'");
    }

    @Test
    void the_example_of_the_handbook_is_right() throws IOException {
        String handbook = Files.readString(Path.of("bot-config", "README.md"));
        String example = handbook.split("```yaml\n", 2)[1].split("```", 2)[0];
        assertThat(read(example).byId("metres")).isPresent();
    }

    @Test
    void an_article_there_is_not() throws IOException {
        read("topic: nowhere\n" + RIGHT);
        StringWriter said = new StringWriter();
        int status = new CommandLine(new CheckCli())
                .setOut(new PrintWriter(said))
                .execute("--config", folder.toString(), "--knowledge", folder.toString());
        assertThat(status).isEqualTo(1);
        assertThat(said.toString()).contains("metres.yaml:1: there is no article 'nowhere'");
    }
}
