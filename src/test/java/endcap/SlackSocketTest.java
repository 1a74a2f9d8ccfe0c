package endcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.channel.slack.SlackChannel;
import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.SocketServer;
import endcap.chat.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The bot behind a firewall: it calls Slack, and whatever becomes of the connection, each thing is answered once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackSocketTest {
    private SlackTown town;
    private SocketServer socket;
    private Person liNa;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.By.SOCKET);
        socket = town.slack().overSocketMode();
        liNa = town.person("li.na");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void everything_is_acknowledged_at_once_and_nobody_waits_for_Slack_to_say_who_we_are() {
        int before = town.slack().calls("auth.test").size();
        assertThat(before).isEqualTo(1);
        Ack command = liNa.types("/credit 新万家 50000", SlackTown.SALES);
        Ack message = liNa.says("乐多福还能下多少");
        assertThat(List.of(command, message)).allSatisfy(ack -> {
            assertThat(ack.ok()).isTrue();
            assertThat(ack.took()).isLessThan(Duration.ofSeconds(3));
        });
        assertThat(town.slack().awaitMessage(SlackTown.SALES, "新万家").onlyFor()).isEqualTo("U0LINA");
        town.slack().awaitMessage(liNa.direct(), "乐多福");
        assertThat(town.slack().calls("auth.test")).hasSize(before);
    }

    @Test
    void a_refresh_loses_nothing_and_does_nothing_twice() {
        liNa.says("/credit 新万家 50001");
        socket.refreshes();
        liNa.says("/credit 新万家 50002");
        socket.warns();
        liNa.says("/credit 新万家 50003");
        socket.awaitConnected(1);
        assertAnsweredOnce("¥50,001", "¥50,002", "¥50,003");
    }

    @Test
    void what_was_not_acknowledged_when_the_line_broke_comes_again_and_is_answered_once() {
        socket.cutsAfterNext();
        assertThat(liNa.says("/credit 新万家 50004").ok()).isTrue();
        assertAnsweredOnce("¥50,004");
    }

    @Test
    void a_link_that_was_switched_off_and_on_again_is_called_again() {
        socket.disablesTheLink();
        assertThat(liNa.says("/credit 新万家 50005").ok()).isTrue();
        assertAnsweredOnce("¥50,005");
    }

    @Test
    void a_token_that_Slack_does_not_take_stops_the_start_with_what_to_do() {
        try (FakeSlack other = FakeSlack.start()) {
            assertThatThrownBy(() -> started(other, "xapp-of-another-app"))
                    .isInstanceOf(Channel.NotStarted.class)
                    .hasMessageContaining("SLACK_APP_TOKEN (invalid_auth)")
                    .hasMessageContaining("connections:write")
                    .hasMessageNotContaining("xapp-of-another-app");
        }
    }

    @Test
    void a_Slack_in_trouble_stops_nothing_and_is_called_again() {
        try (FakeSlack other = FakeSlack.start()) {
            other.when("apps.connections.open").breaks(9, 503);
            SlackChannel channel = started(other, FakeSlack.APP_TOKEN);
            assertThat(channel.connected()).isFalse();
            channel.close();
        }
    }

    /** A bot of the same company in another Slack. */
    private SlackChannel started(FakeSlack other, String appToken) {
        SlackTokens tokens = SlackTokens.of(Map.of(
                        "SLACK_BOT_TOKEN",
                        FakeSlack.BOT_TOKEN,
                        "SLACK_APP_TOKEN",
                        appToken,
                        "SLACK_API_URL",
                        other.apiUrl()))
                .orElseThrow();
        SlackChannel channel = SlackWiring.over(town.app(), tokens, other.clock());
        try {
            channel.start();
            return channel;
        } catch (Channel.NotStarted notStarted) {
            channel.close();
            throw notStarted;
        }
    }

    /** A person is answered in order: nothing comes after the answer to the last thing said. */
    private void assertAnsweredOnce(String... figures) {
        int before = town.slack().answers(liNa.direct()).size();
        liNa.says("/help credit");
        town.slack()
                .awaitMessage(
                        liNa.direct(),
                        sent -> town.slack().answers(liNa.direct()).indexOf(sent) >= before
                                && sent.words().contains("下单前查"));
        for (String figure : figures) {
            assertThat(town.slack().answers(liNa.direct()))
                    .filteredOn(sent -> sent.words().contains("订单 " + figure))
                    .as(figure)
                    .hasSize(1);
        }
    }
}
