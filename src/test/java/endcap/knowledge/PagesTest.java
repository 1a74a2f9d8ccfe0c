package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Cutting what no article of ours is: the long paragraphs of slides. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {
    private static final String SENTENCE = "先问清楚缺了多少件，再看送货单上谁签的字。";

    @Test
    void a_long_paragraph_is_cut_where_a_sentence_ends() {
        Section slide = slide(SENTENCE.repeat(30));
        List<List<Piece>> pages = Pages.of(List.of(slide), slide, 12, 24);

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().flatMap(List::stream).map(Piece::text))
                .allMatch(text -> text.endsWith("。"))
                .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(SENTENCE.repeat(30)));
    }

    @Test
    void a_long_english_paragraph_is_cut_where_a_sentence_ends() {
        Section slide = slide("Ask at 9.30 how many are missing. Then see who signed. ".repeat(30));

        assertThat(Piece.of(slide))
                .hasSizeGreaterThan(1)
                .extracting(Piece::text)
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void one_endless_sentence_has_a_page_of_its_own() {
        Section slide = slide("缺货".repeat(1000));

        assertThat(Pages.of(List.of(slide), slide, 12, 24)).hasSize(1);
    }

    @Test
    void a_label_is_cut_between_words_and_ends_with_dots() {
        assertThat(Screen.label("The help-needed list: what to escalate and to whom"))
                .isEqualTo("The help-needed list…");
        assertThat(Screen.label("采购威胁：下架、减陈列、清场促销员")).isEqualTo("采购威胁：下架、减陈列…");
        assertThat(Screen.label("短标题")).isEqualTo("短标题");
    }

    private static Section slide(String text) {
        return new Section("第 7 页", 1, text, List.of(new Block.Paragraph(text)));
    }
}
