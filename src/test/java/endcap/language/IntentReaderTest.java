package endcap.language;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Interpreter.Guess;
import endcap.chat.Interpreter.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntentReaderTest {
    /** As the chat decides: a guess counts from here on, and a smaller lead is a doubt. */
    private static final double FLOOR = 0.3;

    private static final double CLEAR_LEAD = 0.12;
    private static final IntentReader READER = new IntentReader();

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvFileSource(
            resources = "intents.csv",
            delimiter = '|',
            commentCharacter = '#',
            ignoreLeadingAndTrailingWhitespace = true)
    void a_sentence_is_for_what_the_table_says(String sentence, String intent) {
        List<Guess> guesses = above(FLOOR, sentence);
        if (intent.equals("none")) {
            assertThat(guesses).isEmpty();
            return;
        }
        assertThat(guesses).isNotEmpty();
        assertThat(guesses.getFirst().intent()).as("%s", guesses).isEqualTo(intent);
        if (guesses.size() > 1) {
            assertThat(guesses.get(0).score() - guesses.get(1).score())
                    .as("%s", guesses)
                    .isGreaterThanOrEqualTo(CLEAR_LEAD);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新万家额度促销 | credit | promo
            要上架费还要纪念品 | ask | visit
            新万家锁单了，促销还能订吗，额度还有多少 | credit | promo
            """)
    void two_that_fit_alike_are_both_kept(String sentence, String one, String other) {
        List<Guess> guesses = above(FLOOR, sentence);
        assertThat(guesses).extracting(Guess::intent).contains(one, other);
        assertThat(Math.abs(score(guesses, one) - score(guesses, other))).isLessThan(CLEAR_LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要不要拜访?",
                "要不要拜访",
                "我不想下单",
                "今天没去拜访",
                "先别记拜访",
                "可以登记一个投诉吗",
                "didn't visit CityFresh",
                "王总没答应25号打5万",
                "should I log a visit?"
            })
    void what_is_denied_or_asked_says_so(String sentence) {
        Reading reading = READER.read(sentence);
        assertThat(reading.negated() || reading.question()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天去了新万家徐汇店，橙汁缺货3天，王店长不在",
                "visited CityFresh, juice out of stock",
                "王总答应25号打5万",
                "客户投诉破损",
                "发票 INV-102 价差 800 有争议"
            })
    void what_is_told_may_be_written(String sentence) {
        Reading reading = READER.read(sentence);
        assertThat(reading.negated()).isFalse();
        assertThat(reading.question()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天要干什么",
                "今天有什么安排",
                "今天该去哪几家",
                "明天有什么安排？",
                "这周有什么要跟进的",
                "我的待办",
                "接下来做什么",
                "what's on today",
                "what is due today?",
                "my to-do list",
                "who should I visit today?",
                "what should I do today"
            })
    void whoever_asks_what_there_is_to_do_gets_the_list_of_the_day(String sentence) {
        assertThat(READER.read(sentence).guesses().getFirst().intent()).isEqualTo("today");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            今天去了新万家 | zh
            今天去了CityFresh, order 50 cases | zh
            拜訪 | zh
            /credit 新万家 50000 | zh
            visited CityFresh today | en
            can CityFresh take 50000 on credit? | en
            what promos can I still order | en
            thanks | en
            hello | en
            /credit KA001 50000 | -
            credit KA001 50000 | -
            promo CityFresh | -
            50000 | -
            INV-102 | -
            xinwanjia | -
            baifang xinwanjia | -
            cuxiao | -
            you mei you cuxiao | -
            yes | -
            today | -
            😀 | -
            """)
    void the_language_is_that_of_the_words_when_they_show_one(String sentence, String language) {
        assertThat(READER.read(sentence).language().map(Locale::getLanguage).orElse(null))
                .isEqualTo(language);
    }

    @Test
    void every_guess_is_an_intent_of_the_contract_and_the_surest_comes_first() {
        List<String> intents = List.of(
                "visit",
                "visits",
                "credit",
                "release",
                "promise",
                "dispute",
                "promo",
                "ask",
                "complaint",
                "stock",
                "brief",
                "day",
                "today",
                "review",
                "sheet",
                "customer",
                "gaps",
                "why",
                "help");
        List<Guess> guesses = READER.read("拜访记录 额度 放行 答应打款 争议 促销 投诉 库存 简报 日报 待办 评估 工作表 联系人 缺口 帮助")
                .guesses();
        assertThat(guesses).extracting(Guess::intent).isSubsetOf(intents);
        assertThat(guesses).extracting(Guess::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(guesses).extracting(Guess::score).allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void a_long_message_is_read_quickly() {
        String text = "今天去了新万家徐汇店，橙汁缺货3天，客户投诉破损，王总答应25号打5万，visited CityFresh and the buyer asked how much. "
                .repeat(60)
                .substring(0, 4000);
        for (int i = 0; i < 20; i++) {
            READER.read(text);
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < 10; i++) {
            READER.read(text);
        }
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start).dividedBy(10))
                .isLessThan(Duration.ofMillis(30));
    }

    private static List<Guess> above(double floor, String sentence) {
        return READER.read(sentence).guesses().stream()
                .filter(guess -> guess.score() >= floor)
                .toList();
    }

    private static double score(List<Guess> guesses, String intent) {
        return guesses.stream()
                .filter(guess -> guess.intent().equals(intent))
                .mapToDouble(Guess::score)
                .findFirst()
                .orElse(0);
    }
}
