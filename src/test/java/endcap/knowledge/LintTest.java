package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LintTest {
    private static final String ZH = Samples.article("our-own", "zh", "自己的方法", "价格", "1. 一\n2. 二");
    private static final String EN = Samples.article("our-own", "en", "Our own way", "price", "1. One\n2. Two");

    @TempDir
    Path folder;

    @BeforeEach
    void a_clean_folder() {
        Samples.write(folder, "negotiation/our-own.zh.md", ZH);
        Samples.write(folder, "negotiation/our-own.en.md", EN);
        Samples.write(folder, "README.md", "# no article");
    }

    @Test
    void the_articles_that_come_with_the_program_have_nothing_wrong() {
        assertThat(said(KnowledgeFeature.check(Samples.KNOWLEDGE))).isEmpty();
    }

    @Test
    void a_clean_folder_and_an_absent_one_have_nothing_wrong() {
        assertThat(said(KnowledgeFeature.check(folder))).isEmpty();
        assertThat(KnowledgeFeature.check(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void a_missing_key_is_named() {
        changed("keywords: ['Our own way']\n", "");

        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly("negotiation/our-own.en.md:1 “keywords” is missing: add it to the head.");
    }

    @Test
    void an_unknown_kind_is_named_with_the_known_ones() {
        changed("kind: technique", "kind: trick");

        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly("negotiation/our-own.en.md:6 “trick” is no kind: take one of"
                        + " checklist, concept, formula, procedure, script, technique.");
    }

    @Test
    void a_link_to_a_topic_nobody_plans_is_dead_and_one_to_a_topic_still_to_be_written_is_not() {
        changed("related: [visit-frequency]", "related: [visit-frequency, brand-audit-xyz]");

        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly("negotiation/our-own.en.md:10 The related topic “brand-audit-xyz” does not exist:"
                        + " correct the id or remove it.");
    }

    @Test
    void the_same_topic_twice_and_a_file_in_the_wrong_place_are_named() {
        Samples.write(folder, "visits/copy.en.md", EN);

        assertThat(keys()).containsExactly("knowledge.lint.place", "knowledge.lint.id-twice");
    }

    @Test
    void a_topic_in_one_language_only_is_named() {
        Samples.write(folder, "negotiation/alone.zh.md", Samples.article("alone", "zh", "单独", "一个人", "1. 一"));

        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly("negotiation/alone.zh.md:1 It is there in one language only: add alone.en.md.");
    }

    @Test
    void headings_have_their_names_and_their_order() {
        changed("## What to say", "## What to shout");
        assertThat(keys()).containsExactly("knowledge.lint.unknown-heading");

        Samples.write(
                folder,
                "negotiation/our-own.en.md",
                EN.replace("## What to do", "## tmp")
                        .replace("## What to say", "## What to do")
                        .replace("## tmp", "## What to say"));
        assertThat(keys()).containsExactly("knowledge.lint.heading-order");
    }

    @Test
    void an_article_begins_with_what_to_do() {
        changed("1. One\n2. Two", "Just do it.");

        assertThat(keys()).containsExactly("knowledge.lint.no-steps");
    }

    @Test
    void what_a_phone_cannot_show_is_too_long() {
        changed("1. One", "1. " + "word ".repeat(200));
        assertThat(keys()).containsExactly("knowledge.lint.piece-long");

        changed("1. One", ("1. " + "word ".repeat(60) + "\n").repeat(20));
        assertThat(keys()).containsExactly("knowledge.lint.body-long");

        changed("title: 'Our own way'", "title: '" + "Our own way ".repeat(8) + "'");
        assertThat(keys()).containsExactly("knowledge.lint.title-long");
    }

    @Test
    void a_topic_of_the_curriculum_is_grouped_as_there() {
        Samples.write(folder, "negotiation/visit-frequency.zh.md", ZH.replace("id: our-own", "id: visit-frequency"));
        Samples.write(folder, "negotiation/visit-frequency.en.md", EN.replace("id: our-own", "id: visit-frequency"));

        assertThat(keys()).contains("knowledge.lint.not-as-in-catalogue");
    }

    @Test
    void a_title_is_no_ask_and_no_ask_belongs_to_two_topics() {
        changed("asks: [price", "asks: [our own way!");
        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly("negotiation/our-own.en.md:8 The ask “our own way!” is the title again:"
                        + " write what a rep would really type.");

        Samples.write(folder, "negotiation/our-own.en.md", EN);
        Samples.write(folder, "negotiation/two.en.md", Samples.article("two", "en", "Two", "Price?", "1. One"));
        Samples.write(folder, "negotiation/two.zh.md", Samples.article("two", "zh", "二", "另一个", "1. 一"));
        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly("negotiation/two.en.md:8 The ask “Price?” is in negotiation/our-own.en.md too:"
                        + " keep it where it is answered best and word it differently here.");
    }

    @Test
    void a_figure_in_one_language_only_is_named_however_it_is_written() {
        changed("1. One", "1. Ask for 1,000 cases at 12% within 3 days, half of it now");
        Samples.write(folder, "negotiation/our-own.zh.md", ZH.replace("1. 一", "1. 三天内要一千箱，百分之十二，先给一半"));
        assertThat(said(KnowledgeFeature.check(folder))).isEmpty();

        Samples.write(folder, "negotiation/our-own.zh.md", ZH.replace("1. 一", "1. 3天内要1000箱，点数15%"));
        assertThat(said(KnowledgeFeature.check(folder)))
                .containsExactly(
                        "negotiation/our-own.en.md:15 “12%” stands here but not in negotiation/our-own.zh.md: the figures"
                                + " of both languages agree, so add it there or correct one of them.",
                        "negotiation/our-own.zh.md:15 “15%” stands here but not in negotiation/our-own.en.md: the figures"
                                + " of both languages agree, so add it there or correct one of them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share = ours / all = part             | formula-equals
            share = (ours / all                   | formula-brackets
            share = ours / all)                   | formula-brackets
            share = ours () / all                 | formula-brackets
            share = ours / x all                  | formula-operator
            share = ours /                        | formula-operator
            share = x ours                        | formula-operator
            share = ours × ÷ all                  | formula-operator
            share =                               | formula-operator
            = ours / all                          | formula-operator
            share = (ours +) / all                | formula-operator
            share = \frac{ours}{all}             | formula-signs
            `share = ours -`, see below           | formula-operator
            """)
    void a_formula_that_cannot_be_read_is_named(String formula, String fault) {
        withFigures(formula);

        assertThat(keys()).containsExactly("knowledge.lint." + fault);
        assertThat(KnowledgeFeature.check(folder).get(0).line()).isEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share = ours / all",
                "`break-even sales = spend / margin` (ours)",
                "占有率 ＝ 本品排面 ÷ 品类排面 × 100%",
                "毛利率 =（售价 − 进价）÷ 售价",
                "priority = influence x (2 - attitude)",
                "sales x gross margin - spend >= 0",
                "worth it if margin > loss + cost",
                "index = expected boxes x index",
                "The limit is 20, then it stops."
            })
    void a_formula_that_can_be_read_is_left_alone(String formula) {
        withFigures(formula);

        assertThat(keys())
                .doesNotContain("knowledge.lint.formula-equals")
                .allSatisfy(key -> assertThat(key).isEqualTo("knowledge.lint.figure-in-one-language"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120 x 3 = 350                     | 360
            1,000 × 15% ＝ 160 元             | 150
            (8,000 + 1,000) / 3 = 2,900       | 3000
            10万 ÷ 4 = 1万                    | 25000
            2 ÷ 3 = 66%                       | 0.6667
            30 箱 × 120 元 = 3,000            | 3600
            12 / 40 ≈ 25%                     | 0.3
            """)
    void a_sum_that_is_wrong_is_named_with_what_it_comes_to(String sum, String right) {
        withFigures(sum);

        assertThat(KnowledgeFeature.check(folder))
                .filteredOn(problem -> problem.textKey().equals("knowledge.lint.sum-wrong"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args().get(1)).isEqualTo(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120 x 3 = 360",
                "2 ÷ 3 = 66.7%",
                "2 ÷ 3 = 67%",
                "2,000 x 4 / 3 = about 2,667",
                "18,000 - 20,000 = 2,000 short",
                "9 a day x our margin 1.5 x 30 days = 405",
                "4.5万 ÷ 6万 ＝ 75%",
                "10:00 - 12:00 = 2",
                "3 + 4 + names = 20",
                "7+3"
            })
    void a_sum_that_is_right_or_cannot_be_worked_out_is_left_alone(String sum) {
        withFigures(sum);

        assertThat(keys()).doesNotContain("knowledge.lint.sum-wrong");
    }

    @Test
    void an_article_of_the_curriculum_without_its_facts_or_a_mark_of_what_is_ours_is_named() {
        Path shipped = Samples.KNOWLEDGE.resolve("relationships").resolve("rule-of-250.zh.md");
        Samples.write(
                folder,
                "relationships/rule-of-250.zh.md",
                Samples.read(shipped)
                        .replaceAll("5[,，]?000", "很多")
                        .replace("邻居", "旁人")
                        .replace("补充", "说明"));
        Samples.write(
                folder,
                "relationships/rule-of-250.en.md",
                Samples.read(Samples.KNOWLEDGE.resolve("relationships").resolve("rule-of-250.en.md")));

        assertThat(said(KnowledgeFeature.check(folder).stream()
                        .filter(problem -> problem.file().endsWith("zh.md"))
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList()))
                .anyMatch(said -> said.endsWith("The topic needs “5000”, and it is not here: write it in."))
                .anyMatch(said -> said.endsWith("The topic needs “邻居”, and it is not here: write it in."))
                .anyMatch(said -> said.contains("Nothing here is marked as ours: write （补充）"));
    }

    @Test
    void a_topic_of_the_curriculum_nobody_has_written_is_a_warning_once_others_are_written() {
        assertThat(keys()).isEmpty();

        Samples.write(folder, "relationships/rule-of-250.zh.md", "x");
        Samples.write(
                folder,
                "relationships/rule-of-250.en.md",
                Samples.read(Samples.KNOWLEDGE.resolve("relationships").resolve("rule-of-250.en.md")));
        assertThat(KnowledgeFeature.check(folder))
                .filteredOn(problem -> problem.textKey().equals("knowledge.lint.unwritten"))
                .hasSize(159)
                .allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
    }

    @Test
    void every_problem_can_be_said_in_both_languages() {
        Samples.write(folder, "negotiation/broken.en.md", "nothing");

        Problem problem = KnowledgeFeature.check(folder).get(0);
        assertThat(problem.sentence(Texts.of(Locale.CHINESE))).contains("knowledge/README.md");
        assertThat(problem.sentence(Texts.of(Locale.ENGLISH))).contains("knowledge/README.md");
    }

    private void withFigures(String line) {
        changed("## Where it comes from", "## Figures and formulas\n" + line + "\n\n## Where it comes from");
    }

    private void changed(String from, String to) {
        assertThat(EN).contains(from);
        Samples.write(folder, "negotiation/our-own.en.md", EN.replace(from, to));
    }

    private List<String> keys() {
        return KnowledgeFeature.check(folder).stream()
                .map(Problem::textKey)
                .distinct()
                .toList();
    }

    private static List<String> said(List<Problem> problems) {
        Texts texts = Texts.of(Locale.ENGLISH);
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + " " + problem.sentence(texts))
                .toList();
    }
}
