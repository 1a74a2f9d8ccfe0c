package endcap.deck;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One running {@link Worker}, seen from the program: it is asked for one file after the other and can be ended any time. */
final class WorkerProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    /** The worker did not answer: {@code late} when it was ended for that, else it ended by itself. */
    static final class NoAnswer extends Exception {
        private final Reason reason;

        private NoAnswer(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    private interface Conversation<T> {
        T take() throws IOException;
    }

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private WorkerProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static WorkerProcess start(Limits limits) {
        ProcessBuilder builder = new ProcessBuilder(command(limits)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // They would change how much memory it has.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        try {
            WorkerProcess worker = new WorkerProcess(builder.start());
            worker.within(LONGEST_START, worker.answers::readByte);
            return worker;
        } catch (IOException | NoAnswer failed) {
            throw new UncheckedIOException(new IOException("the process that reads decks does not start", failed));
        }
    }

    /** The same program in little memory; compiling little is quicker for the few seconds it lives. */
    private static List<String> command(Limits limits) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                String.valueOf(limits.bytes()),
                String.valueOf(limits.units()),
                String.valueOf(limits.characters()));
    }

    /** @throws NoAnswer when there is none within that time; the worker has ended then */
    Reading read(Path file, String name, Duration patience) throws NoAnswer {
        return within(patience, () -> {
            ReadingCodec.write(file.toAbsolutePath().toString(), requests);
            requests.flush();
            return ReadingCodec.read(answers, name);
        });
    }

    private <T> T within(Duration patience, Conversation<T> conversation) throws NoAnswer {
        AtomicBoolean late = new AtomicBoolean();
        Thread watchdog = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(patience);
                late.set(true);
                process.destroyForcibly();
            } catch (InterruptedException answered) {
                // In time.
            }
        });
        try {
            return conversation.take();
        } catch (IOException ended) {
            throw new NoAnswer(late.get() ? Reason.TOO_SLOW : whyItEnded());
        } finally {
            watchdog.interrupt();
        }
    }

    private Reason whyItEnded() {
        close();
        return process.exitValue() == Worker.OUT_OF_MEMORY ? Reason.TOO_LARGE : Reason.BROKEN;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process if it has not ended by itself. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException ended) {
            // It has gone already.
        }
        try {
            if (!process.waitFor(LONGEST_END.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
