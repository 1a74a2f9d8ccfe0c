package endcap.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Measures how soon a slash command is acknowledged, beside a bare Javalin that is sent the very same bytes, and how soon it
 * is answered, beside the same message through the web.
 *
 * <p>Both sides of a comparison take turns in one process, so that whatever else the machine does weighs on both alike.
 * Signing what is sent is not timed, but takes processor time from both.
 */
public final class SlackBench implements AutoCloseable {
    private static final long LONGEST_DRAIN_NANOS = Duration.ofMinutes(2).toNanos();
    private static final double NANOS_OF_A_SECOND = 1e9;

    private final StandInSlack slack;
    private final SlashCommands commands;
    private final List<Member> members;
    private final URI server;
    private final int clients;
    private final BarePost bare = BarePost.start();
    private final LongAdder takenOn = new LongAdder();
    private final LongAdder busy = new LongAdder();

    /**
     * Somebody who asks.
     *
     * @param token signs them in on the web
     */
    public record Member(String slackId, String token) {}

    /** One post; how long it took is added to the times. */
    private interface Ask {
        void by(Member member, KeptConnection connection, List<Long> nanos);
    }

    /**
     * Ready to measure.
     *
     * @param server where signed commands and the web's messages are posted to; its answers to Slack go to {@code slack}
     * @param clients how many post at once
     */
    public SlackBench(
            URI server, String signingSecret, StandInSlack slack, List<Member> members, int clients, Clock clock) {
        this.server = server;
        this.slack = slack;
        this.members = List.copyOf(members);
        this.clients = clients;
        commands = new SlashCommands(signingSecret, slack, clock);
    }

    /** One round to warm up, then so many that count; in each, every comparison goes on for so long. */
    public SlackReport measure(int rounds, Duration each) {
        List<SlackRound> measured = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            measured.add(round(each, round));
        }
        return new SlackReport(
                measured.subList(1, measured.size()),
                clients,
                new SlackReport.Told(takenOn.sum(), busy.sum(), slack.answered()));
    }

    private SlackRound round(Duration each, int round) {
        List<Timing> acks = inTurns(each, bare.address(), this::bareAck, this::slackAck);
        List<Supplier<Crowd>> posting =
                List.of(() -> crowd(bare.address(), each), () -> held(each), () -> crowd(server, each));
        Crowd[] crowds = new Crowd[posting.size()];
        for (int turn = 0; turn < crowds.length; turn++) {
            int next = (round + turn) % crowds.length;
            crowds[next] = posting.get(next).get();
            drain();
        }
        List<Timing> answers = inTurns(each, server, this::webAnswer, this::slackAnswer);
        return new SlackRound(
                acks.get(0), acks.get(1), crowds[0], crowds[1], crowds[2], answers.get(0), answers.get(1));
    }

    private Crowd held(Duration each) {
        slack.hold();
        try {
            return crowd(server, each);
        } finally {
            slack.release();
        }
    }

    /** One post of each, again and again; who went first goes second the next time, and each person has both orders. */
    private List<Timing> inTurns(Duration time, URI baseline, Ask one, Ask other) {
        List<Long> ones = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        try (KeptConnection toOne = new KeptConnection(baseline);
                KeptConnection toOther = new KeptConnection(server)) {
            for (int turn = 0; turn < 2 || System.nanoTime() - end < 0; turn++) {
                Member member = members.get(turn / 2 % members.size());
                if (turn % 2 == 0) {
                    one.by(member, toOne, ones);
                    other.by(member, toOther, others);
                } else {
                    other.by(member, toOther, others);
                    one.by(member, toOne, ones);
                }
            }
        }
        return List.of(timing(ones), timing(others));
    }

    private void bareAck(Member member, KeptConnection connection, List<Long> nanos) {
        byte[] request = commands.by(member.slackId()).request();
        long start = System.nanoTime();
        connection.exchange(request);
        nanos.add(System.nanoTime() - start);
    }

    private void slackAck(Member member, KeptConnection connection, List<Long> nanos) {
        SlashCommands.Posted command = commands.by(member.slackId());
        slack.expect(command.name());
        long start = System.nanoTime();
        KeptConnection.Answer ack = connection.exchange(command.request());
        nanos.add(System.nanoTime() - start);
        count(ack);
        slack.arrival(command.name());
    }

    private void slackAnswer(Member member, KeptConnection connection, List<Long> nanos) {
        SlashCommands.Posted command = commands.by(member.slackId());
        slack.expect(command.name());
        long start = System.nanoTime();
        count(connection.exchange(command.request()));
        nanos.add(slack.arrival(command.name()) - start);
    }

    private void webAnswer(Member member, KeptConnection connection, List<Long> nanos) {
        byte[] body = ("{\"text\":\"" + SlashCommands.COMMAND + " " + SlashCommands.WORDS + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] request = KeptConnection.post(
                "/api/messages",
                "Content-Type: application/json\r\nAuthorization: Bearer " + member.token() + "\r\n",
                body);
        long start = System.nanoTime();
        connection.exchange(request);
        nanos.add(System.nanoTime() - start);
    }

    /** Many clients that wait for nothing but the acknowledgement. */
    private Crowd crowd(URI target, Duration time) {
        List<Callable<List<Long>>> posting = new ArrayList<>();
        long start = System.nanoTime();
        for (int client = 0; client < clients; client++) {
            int first = client;
            posting.add(() -> posts(target, first, start + time.toNanos()));
        }
        List<Long> nanos = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (var done : threads.invokeAll(posting)) {
                nanos.addAll(done.get());
            }
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        double seconds = (System.nanoTime() - start) / NANOS_OF_A_SECOND;
        return new Crowd(timing(nanos), nanos.size() / seconds);
    }

    private List<Long> posts(URI target, int first, long end) {
        List<Long> nanos = new ArrayList<>();
        try (KeptConnection connection = new KeptConnection(target)) {
            for (int turn = first; turn == first || System.nanoTime() - end < 0; turn++) {
                Member member = members.get(turn % members.size());
                byte[] request = commands.by(member.slackId()).request();
                long start = System.nanoTime();
                KeptConnection.Answer ack = connection.exchange(request);
                nanos.add(System.nanoTime() - start);
                if (target.equals(server)) {
                    count(ack);
                }
            }
        }
        return nanos;
    }

    /** An acknowledgement says nothing, unless it says that too much waits. */
    private void count(KeptConnection.Answer ack) {
        (ack.body() == 0 ? takenOn : busy).increment();
    }

    /** Waits until all that was taken on is answered. */
    private void drain() {
        long end = System.nanoTime() + LONGEST_DRAIN_NANOS;
        while (slack.answered() < takenOn.sum() && System.nanoTime() - end < 0) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopping);
            }
        }
    }

    private static Timing timing(List<Long> nanos) {
        return Timing.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public void close() {
        bare.close();
    }
}
