package endcap.credit.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gave a promise, out of the words around it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GivenByTest {
    private static final GivenBy AT_XWJ = new GivenBy(List.of(
            new KnownContact("周启明", Optional.of("采购总监")),
            new KnownContact("林晓乐", Optional.of("饮料采购")),
            new KnownContact("华叔", Optional.of("老板")),
            new KnownContact("Pamela Ray", Optional.of("Buyer"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            王总答应打        | 王总
            周总答应打        | 周启明
            林经理说会付      | 林晓乐
            跟欧阳总说好了付  | 欧阳总
            老板答应付        | 华叔
            采购答应付        | 采购
            他们财务说        | 财务
            老李说付          | 老李
            总共打            | -
            答应打            | -
            Mr Wang promised  | Mr Wang
            Ms Ray will pay   | Pamela Ray
            Pamela promised   | Pamela Ray
            Zhang Wei agreed to pay | Zhang Wei
            they promised     | -
            """)
    void a_known_contact_or_the_name_as_said(String words, String name) {
        assertThat(AT_XWJ.in(words, false)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void a_lone_name_counts_in_a_command_only() {
        assertThat(AT_XWJ.in("      张三", true)).contains("张三");
        assertThat(AT_XWJ.in("      张三", false)).isEmpty();
        assertThat(AT_XWJ.in("      结清", true)).isEmpty();
    }
}
