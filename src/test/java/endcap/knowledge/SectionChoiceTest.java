package endcap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SectionChoiceTest {
    private final Library library = Library.read(Samples.KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how do I handle a late delivery complaint | complaints/complaint-flow.en.md     | What to do
            customer is shouting                      | complaints/complaint-flow.en.md     | What to do
            complaint handling rate formula           | complaints/complaint-flow.en.md     | Figures and formulas
            how much can they still order             | credit-and-collections/credit-limit-formula.en.md | Figures and formulas
            example of a credit limit                 | credit-and-collections/credit-limit-formula.en.md | Example
            what do I say when the buyer threatens    | negotiation/buyer-threats.en.md     | What to say
            采购要下架                                | negotiation/buyer-threats.zh.md     | 怎么做
            采购要下架怎么办                          | negotiation/buyer-threats.zh.md     | 怎么做
            采购要下架话术                            | negotiation/buyer-threats.zh.md     | 话术
            采购說要下架怎麼說                        | negotiation/buyer-threats.zh.md     | 话术
            怎么回事，采购要下架                      | negotiation/buyer-threats.zh.md     | 怎么做
            信限怎么算                                | credit-and-collections/credit-limit-formula.zh.md | 数字与公式
            信限给我举个例子                          | credit-and-collections/credit-limit-formula.zh.md | 例子
            xinxian zenme suan                        | credit-and-collections/credit-limit-formula.zh.md | 数字与公式
            """)
    void the_steps_answer_unless_something_else_is_asked_for(String question, String file, String heading) {
        Article article = library.topics().stream()
                .flatMap(topic -> topic.byLanguage().values().stream())
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow();

        assertThat(SectionChoice.of(question, article).heading()).isEqualTo(heading);
    }

    @Test
    void after_figures_comes_the_example_and_every_section_comes_once() {
        Article article = library.topic("credit-limit-formula")
                .orElseThrow()
                .in("en", KnowledgeSearch.LANGUAGES)
                .orElseThrow();
        Section figures = Part.FIGURES.of(article).orElseThrow();

        assertThat(SectionChoice.inOrder(article, figures))
                .extracting(Section::heading)
                .startsWith("Figures and formulas", "Example", "What to do");
        for (Section first : article.sections()) {
            assertThat(SectionChoice.inOrder(article, first))
                    .startsWith(first)
                    .containsExactlyInAnyOrderElementsOf(article.sections());
        }
    }
}
