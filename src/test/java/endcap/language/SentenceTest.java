package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentenceTest {
    private final DateReader reader = new DateReader(WorkCalendar.plain());

    @Test
    void a_whole_visit_in_one_line() {
        Sentence sentence = read("拜访新万家徐汇店 见王店长 橙汁1L缺货3天 排面12/40 竞品买一赠一 下周三补端架 订单5200");

        assertThat(sentence.dates().periods()).extracting(Found::words).containsExactly("下周三");
        assertThat(sentence.quantities()).extracting(Found::words).containsExactly("3天");
        assertThat(sentence.fractions()).extracting(Found::value).containsExactly(new Fraction(12, 40));
        assertThat(sentence.amounts()).extracting(Found::words).containsExactly("5200");
        assertThat(sentence.mood()).isEqualTo(new Mood(false, false));
    }

    @Test
    void every_character_is_taken_for_one_thing_only() {
        Sentence sentence = read("12.5-12.12 橙汁八五折，12/5前订50箱，毛利15%，单价12.5元");

        assertThat(sentence.dates().periods()).extracting(Found::words).containsExactly("12.5-12.12", "12/5前");
        assertThat(sentence.reductions()).extracting(Found::words).containsExactly("八五折");
        assertThat(sentence.percentages()).extracting(Found::value).containsExactly(new BigDecimal("0.15"));
        assertThat(sentence.quantities()).extracting(Found::words).containsExactly("50箱");
        assertThat(sentence.amounts()).extracting(Found::words).containsExactly("12.5元");
        assertThat(sentence.fractions()).isEmpty();
    }

    @Test
    void what_was_not_understood_is_what_is_besides_the_findings() {
        Sentence sentence = read("昨天去新万家，缺货3天。 老板心情不错 ，订单5万！");
        List<Found<?>> findings = new ArrayList<>(sentence.dates().periods());
        findings.addAll(sentence.quantities());
        findings.addAll(sentence.amounts());

        assertThat(sentence.besides(findings)).extracting(Found::words).containsExactly("去新万家", "缺货", "老板心情不错", "订单");
        assertThat(sentence.besides(findings))
                .allSatisfy(left -> assertThat(sentence.text().substring(left.start(), left.end()))
                        .isEqualTo(left.value()));
        assertThat(sentence.besides(List.of())).hasSize(4);
    }

    @Test
    void a_day_that_does_not_exist_is_no_number_either() {
        Sentence sentence = read("2月30日补端架");
        assertThat(sentence.dates().impossible()).extracting(Found::words).containsExactly("2月30日");
        assertThat(sentence.amounts()).isEmpty();
        assertThat(sentence.quantities()).isEmpty();
    }

    private Sentence read(String text) {
        return Sentence.read(text, reader, LocalDate.of(2026, 11, 21), Lean.FUTURE);
    }
}
