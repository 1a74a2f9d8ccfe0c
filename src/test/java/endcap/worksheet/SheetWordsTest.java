package endcap.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetWordsTest {
    private final SheetWords words = new SheetWords(
            Map.of(
                    "monthly_sales", List.of("月销售额", "月销售", "monthly sales", "sales"),
                    "margin", List.of("毛利率", "gross margin"),
                    "terms_days", List.of("账期", "days"),
                    "bank", List.of("开户行", "bank")),
            Set.of("bank"));

    @Test
    void values_reach_to_the_next_name_and_what_stands_before_is_the_head() {
        SheetWords.Read read = words.read("新万家 月销售=80000 毛利率：18%，账期=30 天");
        assertThat(read.head()).isEqualTo("新万家");
        assertThat(read.values())
                .containsExactly(
                        Map.entry("monthly_sales", "80000"),
                        Map.entry("margin", "18%"),
                        Map.entry("terms_days", "30 天"));
    }

    @Test
    void a_name_may_be_of_two_words_and_the_longest_counts() {
        assertThat(words.read("CityFresh monthly sales = 80k gross margin=18%").values())
                .containsExactly(Map.entry("monthly_sales", "80k"), Map.entry("margin", "18%"));
    }

    @Test
    void the_sign_may_be_left_out_before_a_number() {
        SheetWords.Read read = words.read("新万家月销售8万，毛利率18% 账期30天");
        assertThat(read.head()).isEqualTo("新万家");
        assertThat(read.values())
                .containsEntry("monthly_sales", "8万")
                .containsEntry("margin", "18%")
                .containsEntry("terms_days", "30天");
    }

    @Test
    void a_name_in_a_free_text_is_part_of_it() {
        assertThat(words.read("开户行=工行 账期30天那家").values()).containsExactly(Map.entry("bank", "工行 账期30天那家"));
    }

    @Test
    void a_name_nobody_knows_is_told_and_a_colon_in_a_value_is_no_name() {
        assertThat(words.read("新万家 外星=3").unknown()).containsExactly("外星");
        assertThat(words.read("开户行=招行：浦东支行").values()).containsExactly(Map.entry("bank", "招行：浦东支行"));
    }

    @Test
    void an_empty_value_does_not_take_away_an_earlier_one() {
        assertThat(words.read("账期=30 账期= 毛利率=18%").values())
                .containsExactly(Map.entry("terms_days", "30"), Map.entry("margin", "18%"));
    }
}
