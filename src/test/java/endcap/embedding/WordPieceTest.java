package endcap.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Tokens as the reference implementation of the models' authors cuts them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordPieceTest {
    private final Map<String, Integer> chinese = Model.CHINESE.vocabulary();
    private final Map<String, Integer> english = Model.ENGLISH.vocabulary();

    WordPieceTest() throws IOException {}

    @Test
    void chinese_characters_stand_alone_and_words_are_cut_into_known_pieces() {
        assertThat(pieces(chinese, "客户嫌KPI太高，怎么merchandising？"))
                .isEqualTo("[CLS] 客 户 嫌 kpi 太 高 ， 怎 么 me ##rc ##han ##di ##si ##ng ？ [SEP]");
        assertThat(pieces(english, "Planograms aren't re-merchandised"))
                .isEqualTo("[CLS] plan ##og ##ram ##s aren ' t re - merchandise ##d [SEP]");
    }

    @Test
    void accents_and_case_are_folded_and_what_is_invisible_is_dropped() {
        assertThat(pieces(english, "Café\u200b CAFE\u0000 naïve")).isEqualTo("[CLS] cafe cafe naive [SEP]");
    }

    @Test
    void a_word_with_an_unknown_part_is_unknown_and_signs_of_the_model_are_plain_text() {
        assertThat(pieces(english, "shelf \uD83E\uDD21 x")).isEqualTo("[CLS] shelf [UNK] x [SEP]");
        assertThat(pieces(english, "[SEP]")).isEqualTo("[CLS] [ sep ] [SEP]");
    }

    @Test
    void what_is_too_long_is_cut_off() {
        assertThat(new WordPiece(chinese).tokens("长".repeat(10_000))).hasSize(WordPiece.MOST_TOKENS);
        assertThat(pieces(english, "a".repeat(101))).isEqualTo("[CLS] [UNK] [SEP]");
        assertThat(pieces(english, "")).isEqualTo("[CLS] [SEP]");
    }

    private static String pieces(Map<String, Integer> vocabulary, String text) {
        Map<Integer, String> names =
                vocabulary.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return Arrays.stream(new WordPiece(vocabulary).tokens(text))
                .mapToObj(token -> names.get((int) token))
                .collect(Collectors.joining(" "));
    }
}
