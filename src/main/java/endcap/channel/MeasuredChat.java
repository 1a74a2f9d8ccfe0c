package endcap.channel;

import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.Upload;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A chat that is measured: how many messages of each intent had which outcome, and how long they took.
 *
 * <p>One of these is shared by all channels. What people write is not in the figures, only the intent and the error code.
 */
public final class MeasuredChat implements Function<Message, Reply>, AutoCloseable {
    private static final Duration[] BOUNDS = List.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000).stream()
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Function<Message, Reply> chat;
    private final Function<Upload, Reply> uploads;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Measures both; the process itself (uptime, memory, threads, processor) is measured beside them. */
    public MeasuredChat(Function<Message, Reply> chat, Function<Upload, Reply> uploads) {
        this.chat = chat;
        this.uploads = uploads;
        new UptimeMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    @Override
    public Reply apply(Message message) {
        return timed(() -> chat.apply(message));
    }

    /** Answers a file, measured like a message. */
    public Reply receive(Upload upload) {
        return timed(() -> uploads.apply(upload));
    }

    private Reply timed(Supplier<Reply> answering) {
        Timer.Sample sample = Timer.start(registry);
        Reply reply = answering.get();
        sample.stop(timer(reply, registry));
        return reply;
    }

    /**
     * Measures a channel, too.
     *
     * @param channel its name, which the figures begin with
     * @param name what is measured, and whether it is of this moment or counted since the start
     */
    public void channel(String channel, String name, boolean ofThisMoment, LongSupplier value) {
        String full = "endcap." + channel + "." + name;
        if (ofThisMoment) {
            Gauge.builder(full, value::getAsLong).register(registry);
        } else {
            FunctionCounter.builder(full, value, LongSupplier::getAsLong).register(registry);
        }
    }

    /**
     * Measures the looking after what is due, too.
     *
     * @param lastSwept when that was last done
     * @param failed how often it could not be done
     */
    public void reminders(Supplier<Optional<Instant>> lastSwept, LongSupplier failed) {
        Gauge.builder(
                        "endcap.reminders.last",
                        () -> lastSwept.get().map(Instant::getEpochSecond).orElse(0L))
                .description("When what is due was last looked after, in seconds since 1970; 0 for never")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("endcap.reminders.failed", failed, LongSupplier::getAsLong)
                .description("Looks after what is due that failed")
                .register(registry);
    }

    /** All figures in the text format that Prometheus reads. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }

    private static Timer timer(Reply reply, MeterRegistry registry) {
        return Timer.builder("endcap.messages")
                .description("Messages answered, by what they were for and how it went")
                .tag("intent", reply.intent())
                .tag("outcome", reply.error().map(Reply.Problem::code).orElse("ok"))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }
}
