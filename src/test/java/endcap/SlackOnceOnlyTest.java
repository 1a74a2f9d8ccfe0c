package endcap;

import static endcap.SlackTown.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.SlackParts;
import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.Delivery;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.OpenView;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SharedFile;
import endcap.channel.slack.fake.SignedHttp;
import endcap.people.DeliveryStore;
import endcap.storage.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What Slack tells more than once is done once, and told once, on however many nodes it arrives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackOnceOnlyTest {
    /** A busy machine shall not make the test fail; that Slack's own limit is kept is tested elsewhere. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private SlackTown town;
    private FakeSlack slack;
    private Person liNa;

    @BeforeAll
    void open() {
        town = SlackTown.open(quick());
        slack = town.slack();
        liNa = town.person("li.na");
    }

    @AfterAll
    void close() {
        town.close();
    }

    private static SlackTown.Build quick() {
        return SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {});
    }

    private int answers(Person person) {
        town.settle();
        return slack.answers(person.direct()).size();
    }

    private void again(int times) {
        Delivery last = slack.events().all().getLast();
        for (int i = 0; i < times; i++) {
            assertThat(slack.events().again(last).ok()).isTrue();
        }
    }

    @Test
    void an_event_told_four_times_is_answered_once() {
        int before = answers(liNa);
        liNa.says("/visit 新万家徐汇店 见王店长 缺货3天 订单5300");
        again(3);
        assertThat(answers(liNa)).isEqualTo(before + 1);
    }

    @Test
    void a_command_told_twice_is_answered_once() {
        int before = slack.answers(SALES).size();
        liNa.types("/credit 新万家 50000", SALES);
        again(1);
        town.settle();
        assertThat(slack.answers(SALES)).hasSize(before + 1);
    }

    @Test
    void the_same_words_said_twice_are_answered_twice() {
        int before = answers(liNa);
        liNa.says("/help");
        liNa.says("/help");
        assertThat(answers(liNa)).isEqualTo(before + 2);
    }

    @Test
    void a_double_tap_confirms_once_and_is_not_taken_for_something_left_half_done() {
        Person wang = town.person("wang.lei");
        long visits = town.rows("visit");
        wang.says("/visit 行天百货 见李店长 缺货2天 订单6400");
        int before = answers(wang);
        Sent draft = slack.answers(wang.direct()).getLast();
        wang.taps("确认", draft);
        wang.taps("确认", draft);
        assertThat(answers(wang)).isEqualTo(before + 1);
        assertThat(town.rows("visit")).isEqualTo(visits + 1);
        assertThat(underWay()).isZero();
    }

    @Test
    void a_form_sent_in_twice_is_taken_once() {
        Person wang = town.person("wang.lei");
        wang.uses("visit");
        OpenView form = slack.awaitModal(wang);
        int before = answers(wang);
        String customer = wang.searches("customer", "行天", form).getFirst();
        assertThat(wang.submits(form, Map.of("customer", customer, form.labels().get(1), "缺货1天 订单3200"))
                        .errors())
                .isEmpty();
        again(2);
        assertThat(answers(wang)).isEqualTo(before + 1);
    }

    @Test
    void a_file_told_twice_is_taken_once() {
        Person zhou = town.person("zhou.yan");
        zhou.drops(SharedFile.csv("customers.csv", "code,name\nNEW-1,新客户一号\n"), "");
        again(2);
        int files = slack.calls(FakeSlack.DOWNLOAD).size();
        assertThat(answers(zhou)).isEqualTo(1);
        assertThat(files).isLessThanOrEqualTo(1);
        assertThat(slack.calls(FakeSlack.DOWNLOAD)).hasSize(1);
    }

    @Test
    void two_nodes_over_one_sqlite_file_do_each_thing_once(@TempDir Path data) throws Exception {
        twoNodes(data, quick());
    }

    @Test
    void two_nodes_over_postgresql_do_each_thing_once(@TempDir Path data) throws Exception {
        String url = TestDatabases.postgresUrl();
        twoNodes(
                data,
                quick().configured((name, text) -> name.equals("bot.yaml")
                        ? text.replace("url: ''", "url: '" + url + "'").replace("user: ''", "user: postgres")
                        : text));
    }

    /** Everything is told to both nodes at the same moment, to each of them twice. */
    private static void twoNodes(Path data, SlackTown.Build build) throws Exception {
        FakeSlack slack = SlackTown.populated();
        SlackTown one = SlackTown.in(slack, data, build);
        try (SlackTown other = SlackTown.in(slack, data, build);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<SignedHttp> nodes = Stream.of(one, other, one, other)
                    .map(town -> new SignedHttp(town.endpoint(), FakeSlack.SIGNING_SECRET, slack.clock(), PATIENCE))
                    .toList();
            slack.over(delivery -> toAll(nodes, delivery, threads));
            Map<String, String> places = Map.of("li.na", "新万家徐汇店", "wang.lei", "行天百货", "zhang.min", "厦美鲜超市");
            Set<String> ids = places.keySet();
            int rounds = 4;
            List<Callable<Integer>> talks = ids.stream()
                    .<Callable<Integer>>map(id -> () -> logsVisits(one, other, one.person(id), places.get(id), rounds))
                    .toList();
            int confirmed = 0;
            for (Future<Integer> talk : threads.invokeAll(talks)) {
                confirmed += talk.get();
            }
            assertThat(one.rows("visit")).isEqualTo(confirmed).isEqualTo(ids.size() * rounds);
            ids.forEach(id ->
                    assertThat(slack.answers(one.person(id).direct())).as(id).hasSize(2 * rounds));
        } finally {
            one.stop();
        }
    }

    private static Ack toAll(List<SignedHttp> nodes, Delivery delivery, ExecutorService threads) {
        List<Future<Ack>> acks = new ArrayList<>();
        nodes.forEach(node -> acks.add(threads.submit(() -> node.deliver(delivery))));
        return acks.stream()
                .map(SlackOnceOnlyTest::got)
                .reduce((first, next) -> first.ok() ? next : first)
                .orElseThrow();
    }

    private static Ack got(Future<Ack> ack) {
        try {
            return ack.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static int logsVisits(SlackTown one, SlackTown other, Person person, String place, int rounds) {
        FakeSlack slack = one.slack();
        for (int i = 0; i < rounds; i++) {
            int seen = slack.answers(person.direct()).size();
            person.says("/visit " + place + " 见王店长 缺货" + (i + 1) + "天 订单" + (5000 + i));
            Sent draft = slack.awaitMessage(
                    person.direct(), sent -> slack.answers(person.direct()).indexOf(sent) >= seen);
            person.taps(draft.buttons().getFirst(), draft);
            slack.awaitMessage(
                    person.direct(), sent -> slack.answers(person.direct()).indexOf(sent) > seen);
            one.settle();
            other.settle();
        }
        return rounds;
    }

    @Test
    void what_a_node_left_half_done_when_it_ended_is_told_of_once() {
        Person zhang = town.person("zhang.min");
        answers(zhang);
        DeliveryStore store = new DeliveryStore(town.app().database().jdbi());
        store.take("event:EvKilled", "zhang.min", slack.clock().instant(), Duration.ofDays(2));
        SlackParts.tellNews(town.channel());
        assertThat(told(zhang)).isZero();
        slack.clock().passes(Duration.ofMinutes(11));
        IntStream.range(0, 3).forEach(round -> SlackParts.tellNews(town.channel()));
        assertThat(told(zhang)).isEqualTo(1);
        // The next time a node ends is another matter, though the company's clock stands still here.
        store.take("event:EvKilledAgain", "zhang.min", slack.clock().instant(), Duration.ofDays(2));
        slack.clock().passes(Duration.ofMinutes(11));
        SlackParts.tellNews(town.channel());
        assertThat(told(zhang)).isEqualTo(2);
    }

    private long told(Person person) {
        town.settle();
        return slack.answers(person.direct()).stream()
                .filter(sent -> sent.words().contains("The service stopped while"))
                .count();
    }

    private long underWay() {
        town.settle();
        return rows("SELECT count(*) FROM delivery WHERE done_at IS NULL AND person_id = 'wang.lei'");
    }

    private long rows(String query) {
        return town.app()
                .database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
