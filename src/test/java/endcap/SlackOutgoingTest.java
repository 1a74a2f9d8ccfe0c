package endcap;

import static endcap.SlackTown.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.SlackParts;
import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Room;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SlackUser;
import endcap.chat.Notice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of answers when Slack is slow, full, broken or gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackOutgoingTest {
    private static final String POST = "chat.postMessage";
    private static final String LOST = "有一条回答没能送到 Slack";

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private SlackTown town;
    private FakeSlack slack;
    private Person liNa;

    @BeforeAll
    void open() {
        slack = SlackTown.populated();
        town = SlackTown.in(slack, temporary(), recording());
        liNa = town.person("li.na");
    }

    private static Path temporary() {
        try {
            return java.nio.file.Files.createTempDirectory("endcap-slack-outgoing");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void forget() {
        town.settle();
        // The clock of the company stands still, so that what was told before would count as told just now.
        town.app().database().jdbi().useHandle(handle -> handle.execute("DELETE FROM notice"));
        // So that a room is open to messages again.
        slack.clock().passes(Duration.ofMinutes(1));
        pauses.clear();
        slack.takeMistakes();
    }

    @AfterAll
    void close() {
        slack.takeMistakes();
        town.close();
    }

    /** Time passes in Slack instead of here. */
    private SlackTown.Build recording() {
        return SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {
            pauses.add(time);
            slack.clock().passes(time);
        });
    }

    private List<Sent> answersTo(String sentence) {
        int before = slack.answers(liNa.direct()).size();
        liNa.says(sentence);
        town.settle();
        List<Sent> all = slack.answers(liNa.direct());
        return all.subList(before, all.size());
    }

    /** Tells what waits, so that the next test finds nothing. */
    private List<Sent> toldNow() {
        int before = slack.answers(liNa.direct()).size();
        SlackParts.tellNews(town.channel());
        List<Sent> all = slack.answers(liNa.direct());
        return all.subList(before, all.size());
    }

    @Test
    void told_to_wait_it_waits_as_long_as_told() {
        slack.when(POST).isLimited(2, 7);
        long slowed = town.channel().figures().slowedDown();
        assertThat(answersTo("/help")).hasSize(1);
        assertThat(pauses).filteredOn(pause -> pause.toSeconds() >= 6).hasSize(2);
        assertThat(town.channel().figures().slowedDown()).isEqualTo(slowed + 2);
    }

    @Test
    void a_slack_in_trouble_is_asked_again_with_growing_patience() {
        slack.when(POST).breaks(2, 502).fails(1, "internal_error");
        assertThat(answersTo("/help")).hasSize(1);
        assertThat(pauses).containsSubsequence(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void a_page_of_a_proxy_that_says_all_is_well_is_no_answer() {
        slack.when(POST).breaks(1, 200);
        assertThat(answersTo("/help")).hasSize(1);
    }

    @Test
    void a_line_cut_before_slack_heard_it_costs_nothing() {
        slack.when(POST).cutsTheLine(2);
        assertThat(answersTo("/help")).hasSize(1);
    }

    @Test
    void where_nobody_knows_whether_it_arrived_it_is_said_once_more_and_not_oftener() {
        slack.when(POST).losesTheAnswer(1);
        assertThat(answersTo("/help")).hasSize(2);
        assertThat(pauses).contains(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "not_in_channel",
                "is_archived",
                "msg_too_long",
                "no_text",
                "missing_scope",
                "restricted_action",
                "user_not_found",
                "something_new"
            })
    void what_slack_refuses_for_good_is_given_up_at_once_counted_and_told_of_later(String error) {
        long undelivered = town.channel().figures().undelivered();
        slack.when(POST).fails(1, error);
        try (Logged log = Logged.from()) {
            assertThat(answersTo("/credit 新万家 50000")).isEmpty();
            assertThat(log.warnings()).hasSize(1).first().asString().contains(error);
        }
        assertThat(pauses).isEmpty();
        assertThat(town.channel().figures().undelivered()).isEqualTo(undelivered + 1);
        assertThat(toldNow())
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).contains(LOST));
        assertThat(toldNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "msg_blocks_too_long"})
    void what_slack_does_not_draw_is_said_without_blocks(String error) {
        slack.when(POST).fails(1, error);
        List<Sent> told = answersTo("/credit 新万家 50000");
        assertThat(told).hasSize(1).allSatisfy(sent -> {
            assertThat(sent.blocks()).isEmpty();
            assertThat(sent.text()).contains("461,800");
        });
    }

    @Test
    void nothing_a_person_wrote_calls_others_out_of_the_text_beside_the_blocks() {
        assertThat(answersTo("/credit <!channel> & <@U0WANG>"))
                .allSatisfy(sent -> assertThat(sent.text()).doesNotContain("<!").doesNotContain("<@"));
    }

    @Test
    void an_answer_that_never_arrives_leaves_a_notice_that_does() {
        slack.when(POST).breaks(4, 503);
        assertThat(answersTo("/credit 新万家 50000")).isEmpty();
        assertThat(toldNow())
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).contains(LOST));
        assertThat(toldNow()).isEmpty();
    }

    @Test
    void news_that_do_not_arrive_wait_again_and_are_not_logged_each_round() {
        town.app()
                .notices()
                .leave(
                        "li.na",
                        Notice.plain("test:news", "slack.abandoned"),
                        town.app().clock().instant());
        slack.when(POST).fails(30, "cannot_dm_user");
        try (Logged log = Logged.from()) {
            for (int round = 0; round < 30; round++) {
                assertThat(toldNow()).isEmpty();
            }
            assertThat(log.warnings()).hasSizeLessThanOrEqualTo(2);
        }
        assertThat(toldNow())
                .hasSize(1)
                .allSatisfy(sent -> assertThat(sent.words()).contains("服务中断"));
    }

    @Test
    void an_expired_address_for_answers_leads_to_the_direct_room() {
        CountDownLatch later = new CountDownLatch(1);
        slack.when("conversations.info").waitsFor(later);
        Room fresh = new Room("C0LATE", "late", Room.Kind.PUBLIC, SALES.members());
        slack.add(fresh);
        int before = slack.answers(liNa.direct()).size();
        liNa.types("/credit 新万家 50000", fresh);
        slack.awaitCalls("conversations.info", 1);
        slack.clock().passes(Duration.ofMinutes(31));
        later.countDown();
        town.settle();
        assertThat(slack.answers(fresh)).isEmpty();
        assertThat(slack.answers(liNa.direct())).hasSize(before + 1);
        assertThat(slack.answers(liNa.direct()).getLast().words()).contains("461,800");
    }

    @Test
    void a_used_up_address_for_answers_leads_to_the_direct_room() {
        slack.when(FakeSlack.RESPONSE_URL).breaks(1, 404);
        int before = slack.answers(liNa.direct()).size();
        liNa.types("/credit 新万家 50000", SALES);
        town.settle();
        assertThat(slack.answers(liNa.direct())).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "user_not_in_channel", "channel_not_found"})
    void what_cannot_be_whispered_is_told_directly(String error) {
        slack.when("chat.postEphemeral").fails(1, error);
        int before = slack.answers(liNa.direct()).size();
        liNa.mentions("/credit 新万家 50000", SALES);
        town.settle();
        assertThat(slack.answers(liNa.direct())).hasSize(before + 1);
        assertThat(slack.answers(liNa.direct()).getLast().words()).contains("461,800");
    }

    @Test
    void a_sentence_that_cannot_be_whispered_is_told_directly_too() {
        slack.when("chat.postEphemeral").fails(1, "not_in_channel");
        Person stranger = town.person("U0STRANGER");
        stranger.mentions("/help", SALES);
        town.settle();
        assertThat(slack.answers(stranger.direct()).getLast().words()).contains("U0STRANGER");
    }

    @Test
    void a_form_that_slack_will_open_in_a_minute_only_is_not_waited_for() {
        liNa.types("/visit", SALES);
        town.settle();
        Sent offer = slack.answers(SALES).getLast();
        slack.when("views.open").isLimited(1, 60);
        liNa.taps(offer.buttons().getLast(), offer);
        town.settle();
        assertThat(pauses).noneMatch(pause -> pause.toSeconds() > 1);
        assertThat(slack.answers(SALES).getLast().words()).contains("没来得及打开");
        slack.clock().passes(Duration.ofMinutes(1));
    }

    @Test
    void once_the_token_is_withdrawn_nothing_is_called_and_with_a_new_one_people_learn_what_they_missed(
            @TempDir Path data) {
        FakeSlack old = SlackTown.populated();
        SlackTown before = SlackTown.in(old, data, recording());
        Person asker = before.person("li.na");
        try (Logged log = Logged.from()) {
            old.events().tokensRevoked();
            before.settle();
            for (int i = 0; i < 5; i++) {
                asker.says("/credit 新万家 " + (50_000 + i));
            }
            before.settle();
            assertThat(log.warnings())
                    .filteredOn(line -> line.contains("withdrawn"))
                    .hasSize(1);
        }
        assertThat(before.channel().connected()).isFalse();
        assertThat(old.calls(POST)).isEmpty();
        before.stop();
        old.takeMistakes();
        old.close();
        FakeSlack renewed = SlackTown.populated();
        try (SlackTown after = SlackTown.in(
                renewed, data, SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {}))) {
            SlackParts.tellNews(after.channel());
            assertThat(renewed.answers(after.person("li.na").direct()))
                    .isNotEmpty()
                    .first()
                    .satisfies(sent -> assertThat(sent.words()).contains(LOST));
        }
    }

    @Test
    void however_slack_hangs_everything_is_acknowledged_at_once(@TempDir Path data) throws Exception {
        FakeSlack hanging = SlackTown.populated();
        CountDownLatch opened = new CountDownLatch(1);
        try (SlackTown busy = SlackTown.in(hanging, data, SlackTown.Build.usual(SlackTown.By.HTTP));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Person> crowd = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                hanging.add(SlackUser.of("U7CROWD" + i, "crowd " + i));
                crowd.add(hanging.user("U7CROWD" + i));
            }
            busy.person("li.na").says("/help");
            busy.settle();
            List.of("users.info", POST, "chat.postEphemeral", "conversations.info", FakeSlack.RESPONSE_URL)
                    .forEach(method -> hanging.when(method).waitsFor(opened));
            List<Future<Ack>> acks = new ArrayList<>();
            crowd.forEach(person -> acks.add(threads.submit(() -> person.types("/credit 新万家 50000", SALES))));
            acks.add(threads.submit(() -> busy.person("li.na").says("/credit 新万家 50000")));
            for (Future<Ack> ack : acks) {
                assertThat(ack.get().failure()).isEmpty();
                assertThat(ack.get().took()).isLessThan(Duration.ofSeconds(3));
            }
            opened.countDown();
            busy.settle();
            assertThat(hanging.answers(SALES)).hasSize(200);
        }
    }

    @Test
    void with_no_room_left_commands_hear_so_and_events_come_again(@TempDir Path data) {
        FakeSlack full = SlackTown.populated();
        CountDownLatch opened = new CountDownLatch(1);
        try (SlackTown small = SlackTown.in(
                full, data, SlackTown.Build.usual(SlackTown.By.HTTP).withRoomFor(2))) {
            Person asker = small.person("li.na");
            full.when("users.info").waitsFor(opened);
            asker.types("/credit 新万家 50000", SALES);
            asker.types("/credit 新万家 50001", SALES);
            Ack busy = small.person("wang.lei").types("/credit 新万家 50000", SALES);
            assertThat(busy.status()).isEqualTo(200);
            assertThat(busy.body()).contains("现在消息太多");
            assertThat(full.answers(SALES)).hasSize(1).allMatch(Sent::isEphemeral);
            Ack event = small.person("wang.lei").says("/help");
            assertThat(event.status()).isEqualTo(503);
            assertThat(small.channel().figures().turnedAway()).isGreaterThanOrEqualTo(2);
            assertThat(full.takeMistakes()).hasSize(1);
            opened.countDown();
            small.settle();
            full.events().again();
            small.settle();
            assertThat(full.answers(small.person("wang.lei").direct())).hasSize(1);
        }
    }
}
