package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.language.Found;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is said is either understood or listed as not understood, in the words it was said in. */
class NothingDroppedTest {
    private static final List<String> FIGURES = List.of(
            "见王店长",
            "橙汁1L缺货3天",
            "排面12/40",
            "竞品买一赠一",
            "下周三补端架",
            "订单5200",
            "回款3万",
            "met buyer Lily",
            "堆头已做",
            "王店长答应下周进货",
            "需要经理支持陈列费",
            "和陈经理一起",
            "送货慢",
            "昨天",
            "apple juice not listed",
            "order 3k");
    private static final List<String> STRANGE =
            List.of("囍嚯鼺", "wuzzle grumph", "門前的石獅", "Ωμέγα", "停车费谁出", "qx77z", "🙂乐", "ｆｌｏｒｂ");
    private static final List<String> BREAKS = List.of("，", " ", "；", "\n", ", ", "。");

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(java.util.stream.Stream.concat(FIGURES.stream(), STRANGE.stream())
                        .toList())
                .list()
                .ofMaxSize(7);
    }

    @Property(tries = 300)
    void every_strange_word_is_listed(@ForAll("pieces") List<String> pieces, @ForAll("breaks") String separator) {
        String message = "新万家徐汇店" + separator + String.join(separator, pieces);
        String listed = Readings.all(message).stream()
                .flatMap(visit -> visit.record().unrecognised().stream())
                .collect(Collectors.joining("|"));
        pieces.stream()
                .filter(STRANGE::contains)
                .forEach(strange -> assertThat(listed).as(message).contains(strange));
    }

    @Provide
    Arbitrary<String> breaks() {
        return Arbitraries.of(BREAKS);
    }

    @Property(tries = 300)
    void every_letter_and_digit_is_taken_or_left_over(@ForAll("anything") String words) {
        Scan scan =
                new Scan(words, List.of(), java.time.LocalDate.parse(Readings.TODAY), products(words), Readings.DATES);
        List<String> unrecognised;
        try {
            unrecognised = VisitReader.read(scan).unrecognised();
        } catch (endcap.chat.UserError refused) {
            return;
        }
        int at = 0;
        String listed = String.join("", unrecognised);
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i)) && scan.free(i, i + 1)) {
                at = listed.indexOf(words.charAt(i), at);
                assertThat(at)
                        .as("%s at %d of '%s' in %s", words.charAt(i), i, words, unrecognised)
                        .isNotNegative();
            }
        }
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> fragment = Arbitraries.oneOf(
                Arbitraries.of(FIGURES),
                Arbitraries.of(STRANGE),
                Arbitraries.of(BREAKS),
                Arbitraries.of(
                        "缺货",
                        "排面",
                        "价格",
                        "答应",
                        "竞品",
                        "下次",
                        "请",
                        "见",
                        "的",
                        "3",
                        "12/40",
                        "5.9",
                        "with",
                        "promised",
                        "投诉"));
        return fragment.list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static List<Found<endcap.product.Product>> products(String words) {
        return Readings.WORDS.products(words);
    }
}
