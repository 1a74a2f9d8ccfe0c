package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in whatever encoding a machine saved it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainTextTest {
    private static final String CHINESE = "客户嫌贵怎么回？先问和谁比。\n再算单瓶价 0.30 元。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void chinese_is_read_in(String charset) {
        assertThat(PlainText.of(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void english_without_a_mark_is_read_in(String charset) {
        String english = "Ask what the price is compared with.\n";
        assertThat(PlainText.of(english.getBytes(Charset.forName(charset)))).isEqualTo(english);
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(PlainText.of(("\uFEFF" + CHINESE).getBytes(Charset.forName("UTF-8"))))
                .isEqualTo(CHINESE);
    }

    @Test
    void curly_apostrophes_of_windows_make_no_chinese() {
        assertThat(PlainText.of("The buyer’s list".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("The buyer’s list");
    }

    @Test
    void one_damaged_byte_does_not_garble_the_rest() {
        byte[] bytes = CHINESE.repeat(20).getBytes(Charset.forName("UTF-8"));
        bytes[10] = (byte) 0xFF;
        assertThat(PlainText.of(bytes)).contains("再算单瓶价");
    }

    @Test
    void a_page_is_read_as_it_says_of_itself() {
        String page = "<meta charset=\"big5\">客戶嫌貴怎麼回";
        assertThat(PlainText.of(page.getBytes(Charset.forName("Big5")))).isEqualTo(page);
    }

    @Test
    void a_picture_is_no_text() {
        assertThatThrownBy(() -> PlainText.of(SampleDecks.PICTURE)).isInstanceOf(Unreadable.class);
    }
}
