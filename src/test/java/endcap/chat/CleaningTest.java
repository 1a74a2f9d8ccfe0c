package endcap.chat;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '  a\u00a0 b  '            | a b
                    'a\u0000b'                 | ab
                    'a\u202eb\u200f'           | ab
                    '\ufeff新\u200b万家'       | 新万家
                    """)
    void what_nobody_typed_on_purpose_is_taken_out(String raw, String clean) {
        assertThat(Cleaning.clean(raw)).isEqualTo(clean);
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll String raw) {
        assertThat(Cleaning.clean(Cleaning.clean(raw))).isEqualTo(Cleaning.clean(raw));
    }

    @ParameterizedTest
    @CsvSource({"😀😀, false", "?!。, false", "'', false", "好, true", "5, true"})
    void only_letters_and_digits_say_something(String text, boolean says) {
        assertThat(Cleaning.saysSomething(text)).isEqualTo(says);
    }
}
