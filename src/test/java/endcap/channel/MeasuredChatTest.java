package endcap.channel;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Card;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.User;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasuredChatTest {
    private static final User LI = new User("li", "李想", Locale.SIMPLIFIED_CHINESE);

    @Test
    void messages_are_counted_by_intent_and_outcome_and_what_was_said_is_not_in_the_figures() {
        try (MeasuredChat chat = new MeasuredChat(MeasuredChatTest::answer, upload -> answer(upload.message()))) {
            chat.apply(Message.from(LI, "新万家还能下5万吗", "c"));
            chat.apply(Message.from(LI, "新万家还能下5万吗", "c"));
            chat.apply(Message.from(LI, "nobody", "c"));

            assertThat(chat.text())
                    .contains("endcap_messages_seconds_count{intent=\"credit\",outcome=\"ok\"} 2")
                    .contains("endcap_messages_seconds_count{intent=\"credit\",outcome=\"customer.unknown\"} 1")
                    .contains("endcap_messages_seconds_bucket{intent=\"credit\",outcome=\"ok\",le=\"0.25\"} 2")
                    .contains("process_uptime_seconds")
                    .doesNotContain("新万家")
                    .doesNotContain("李想");
        }
    }

    @Test
    void when_what_is_due_was_last_looked_after_and_how_often_that_failed_is_in_the_figures() {
        try (MeasuredChat chat = new MeasuredChat(MeasuredChatTest::answer, upload -> answer(upload.message()))) {
            chat.reminders(() -> Optional.of(Instant.ofEpochSecond(1_800_000_000L)), () -> 2);
            assertThat(chat.text())
                    .contains("endcap_reminders_last_seconds 1.8E9")
                    .contains("endcap_reminders_failed_total 2.0");
        }
    }

    @Test
    void how_a_channel_is_doing_is_in_the_figures() {
        try (MeasuredChat chat = new MeasuredChat(MeasuredChatTest::answer, upload -> answer(upload.message()))) {
            chat.channel("slack", "connected", true, () -> 1);
            chat.channel("slack", "undelivered", false, () -> 3);
            assertThat(chat.text())
                    .contains("endcap_slack_connected 1.0")
                    .contains("endcap_slack_undelivered_total 3.0");
        }
    }

    private static Reply answer(Message message) {
        return message.text().equals("nobody")
                ? Reply.refused("credit", "customer.unknown", "没有这个客户", List.of())
                : Reply.of("credit", new Card.Text("可以"));
    }
}
