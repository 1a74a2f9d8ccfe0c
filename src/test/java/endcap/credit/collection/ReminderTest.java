package endcap.credit.collection;

import static endcap.credit.collection.DebtorSketch.invoice;
import static endcap.credit.collection.DebtorSketch.owing;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Texts;
import endcap.credit.MissedPromise;
import endcap.credit.OpenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What reminders say and never say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReminderTest {
    /** What no message may hold: threats, shaming, family, the police, exposure. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)后果自负|曝光|公开|家人|家属|老赖|失信|黑名单|报警|丢人|堵门|否则|expose|shame|family|police|blacklist|or else|consequences");

    private static final MissedPromise PROMISE = new MissedPromise(5_000_000, LocalDate.of(2026, 11, 17));

    private static List<OpenItem> seven() {
        List<OpenItem> items = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            items.add(invoice("INV-" + i, 50 - i, 1_000_000L * i, i == 1 ? 300_000 : 0));
        }
        return items;
    }

    private static Optional<Reminder> of(List<OpenItem> items, MissedPromise... missed) {
        return Reminder.of(owing(items, missed), new Ladder(LadderTest.POLICY));
    }

    private static String text(Reminder reminder, Texts texts, MessageChannel channel, MessageTone tone) {
        return reminder.text(texts, channel, tone, Optional.of("周启明"), "李娜");
    }

    @Test
    void at_most_five_lines_oldest_first_and_the_rest_in_one() {
        String text = text(
                of(seven()).orElseThrow(), Texts.of(Texts.LANGUAGES.get(0)), MessageChannel.WECHAT, MessageTone.PLAIN);
        assertThat(text.lines().filter(line -> line.startsWith("·")))
                .containsExactly(
                        "· INV-1：¥7,000，2026-10-03 到期，已过 49 天",
                        "· INV-2：¥20,000，2026-10-04 到期，已过 48 天",
                        "· INV-3：¥30,000，2026-10-05 到期，已过 47 天",
                        "· INV-4：¥40,000，2026-10-06 到期，已过 46 天",
                        "· INV-5：¥50,000，2026-10-07 到期，已过 45 天",
                        "· 另有 2 张，共 ¥130,000");
        assertThat(text).contains("合计 ¥277,000").contains("有争议的 ¥3,000 没有算在内");
    }

    @Test
    void a_broken_promise_is_recalled() {
        for (MessageChannel channel : MessageChannel.values()) {
            assertThat(text(
                            of(seven(), PROMISE).orElseThrow(),
                            Texts.of(Texts.LANGUAGES.get(0)),
                            channel,
                            MessageTone.FIRM))
                    .contains("说好 2026-11-17 付的 ¥50,000，账上还没看到");
        }
    }

    @Test
    void a_text_message_is_short() {
        for (MessageTone tone : MessageTone.values()) {
            Reminder reminder = of(seven(), PROMISE).orElseThrow();
            assertThat(text(reminder, Texts.of(Texts.LANGUAGES.get(0)), MessageChannel.SMS, tone))
                    .hasSizeLessThanOrEqualTo(140)
                    .doesNotContain("\n");
            assertThat(text(reminder, Texts.of(Texts.LANGUAGES.get(1)), MessageChannel.SMS, tone))
                    .hasSizeLessThanOrEqualTo(306)
                    .doesNotContain("\n");
        }
    }

    @Test
    void no_message_says_what_the_law_forbids() {
        for (var locale : Texts.LANGUAGES) {
            for (MessageChannel channel : MessageChannel.values()) {
                for (MessageTone tone : MessageTone.values()) {
                    assertThat(text(of(seven(), PROMISE).orElseThrow(), Texts.of(locale), channel, tone))
                            .doesNotContainPattern(FORBIDDEN)
                            .contains("277,000")
                            .contains("李娜");
                }
            }
        }
    }

    @Test
    void before_the_due_date_it_is_friendly_whatever_tone_was_asked_for() {
        Reminder reminder = of(List.of(invoice("A", -3, 1_000_000, 0))).orElseThrow();
        assertThat(text(reminder, Texts.of(Texts.LANGUAGES.get(0)), MessageChannel.WECHAT, MessageTone.LAST))
                .contains("快到付款日了")
                .doesNotContain("最后");
    }

    @Test
    void there_is_none_when_nothing_is_due_or_all_of_it_is_disputed() {
        assertThat(of(List.of(invoice("A", -30, 1_000_000, 0)))).isEmpty();
        assertThat(of(List.of(invoice("A", 30, 1_000_000, 1_000_000)))).isEmpty();
    }
}
