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
        Samples.write(folder, "negotiation/alone.zh.md", Samples.article("alone", "zh", "单独", "单独", "1. 一"));

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

        changed("1. One", ("1. " + "word ".repeat(100) + "\n").repeat(12));
        assertThat(keys()).containsExactly("knowledge.lint.body-long");
    }

    @Test
    void a_topic_of_the_curriculum_is_grouped_as_there() {
        Samples.write(folder, "negotiation/visit-frequency.zh.md", ZH.replace("id: our-own", "id: visit-frequency"));
        Samples.write(folder, "negotiation/visit-frequency.en.md", EN.replace("id: our-own", "id: visit-frequency"));

        assertThat(keys()).contains("knowledge.lint.not-as-in-catalogue");
    }

    @Test
    void every_problem_can_be_said_in_both_languages() {
        Samples.write(folder, "negotiation/broken.en.md", "nothing");

        Problem problem = KnowledgeFeature.check(folder).get(0);
        assertThat(problem.sentence(Texts.of(Locale.CHINESE))).contains("knowledge/README.md");
        assertThat(problem.sentence(Texts.of(Locale.ENGLISH))).contains("knowledge/README.md");
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
