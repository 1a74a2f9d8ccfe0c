package endcap;

import static endcap.SlackTown.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What reps, supervisors and finance do in Slack, over HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackConversationTest {
    private SlackTown town;
    private Person liNa;

    @BeforeEach
    void open() {
        town = SlackTown.open(SlackTown.By.HTTP);
        liNa = town.person("li.na");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_slash_command_in_a_channel_is_answered_so_that_only_the_asker_sees_it() {
        assertThat(liNa.types("/credit 新万家 50000", SALES).body()).isEmpty();
        Sent answer = town.slack().awaitMessage(SALES, "新万家");
        assertThat(answer.onlyFor()).isEqualTo("U0LINA");
        assertThat(answer.words()).contains("¥461,800");
    }

    @Test
    void a_message_to_the_bot_makes_a_draft_and_a_tap_confirms_it() {
        liNa.says("/visit 新万家徐汇店 见王店长 橙汁1L缺货3天 订单5200");
        Sent draft = town.slack().awaitMessage(liNa.direct(), "徐汇");
        assertThat(draft.isEphemeral()).isFalse();
        liNa.taps("确认", draft);
        town.slack().awaitMessage(liNa.direct(), sent -> sent.words().contains("已记录"));
        assertThat(town.rows("visit")).isEqualTo(1);
    }
}
