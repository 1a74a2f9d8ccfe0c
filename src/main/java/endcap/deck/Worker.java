package endcap.deck;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The process that reads: paths come in on standard input, readings go out on standard output, both as {@link ReadingCodec}
 * writes them. It is run by {@link WorkerProcess} and by nobody else.
 *
 * <p>It ends itself when its input ends, even in the middle of a file that never ends: whoever started it is gone.
 */
final class Worker {
    /** Exit statuses the JVM and we use: it ends with this one when memory runs out. */
    static final int OUT_OF_MEMORY = 3;

    private static final int READY = 1;

    private Worker() {}

    /** Arguments: the limits but for patience, which is the watchdog's. */
    public static void main(String[] limits) throws IOException, InterruptedException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // A library that prints would put its words between our answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        DeckReader reader = new DirectReader(new Limits(
                Long.parseLong(limits[0]), Integer.parseInt(limits[1]), Integer.parseInt(limits[2]), Duration.ZERO, 0));
        BlockingQueue<String> paths = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> receive(paths));
        answers.writeByte(READY);
        answers.flush();
        while (true) {
            ReadingCodec.write(reader.read(Path.of(paths.take()), ""), answers);
            answers.flush();
        }
    }

    private static void receive(BlockingQueue<String> paths) {
        DataInputStream requests = new DataInputStream(System.in);
        try {
            while (true) {
                paths.add(ReadingCodec.text(requests));
            }
        } catch (EOFException nobodyThere) {
            Runtime.getRuntime().halt(0);
        } catch (IOException broken) {
            Runtime.getRuntime().halt(1);
        }
    }
}
