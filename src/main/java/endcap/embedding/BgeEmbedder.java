package endcap.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Embeds with a bge-small model, Chinese or English, in this process.
 *
 * <p>The model is loaded with the first text. Any number of threads may embed at once, each on one core; a call waits for
 * none but the first. Once closed it embeds no more. Texts are embedded one by one, never padded to a common length: the
 * numbers inside the network are rounded by the largest of a run, and a neighbour would change a text's vector.
 */
public final class BgeEmbedder implements Embedder, AutoCloseable {
    private final Model model;

    /** Held shared while the model runs: freed beneath a run, its memory would end the whole process. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    private @Nullable Loaded loaded;
    private boolean closed;

    private BgeEmbedder(Model model) {
        this.model = model;
    }

    /** For Chinese texts, English words among them included; 512 dimensions. */
    public static BgeEmbedder chinese() {
        return new BgeEmbedder(Model.CHINESE);
    }

    /** For English texts; 384 dimensions. */
    public static BgeEmbedder english() {
        return new BgeEmbedder(Model.ENGLISH);
    }

    @Override
    public float[] embed(String text) {
        running.readLock().lock();
        try {
            return loaded().embed(text, model.dimensions());
        } catch (OrtException error) {
            throw new ModelUnavailable(model + " cannot embed", error);
        } finally {
            running.readLock().unlock();
        }
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public String model() {
        return model.label();
    }

    /** Frees the model's memory once the texts at hand are done; later ones are refused. */
    @Override
    public void close() {
        running.writeLock().lock();
        try {
            free();
        } finally {
            running.writeLock().unlock();
        }
    }

    private synchronized void free() {
        closed = true;
        if (loaded != null) {
            try {
                loaded.session().close();
            } catch (OrtException error) {
                throw new IllegalStateException(model + " cannot be freed", error);
            } finally {
                loaded = null;
            }
        }
    }

    private synchronized Loaded loaded() {
        if (closed) {
            throw new IllegalStateException(model + " is closed");
        }
        if (loaded == null) {
            loaded = load(model);
        }
        return loaded;
    }

    private static Loaded load(Model model) {
        try {
            OrtEnvironment runtime = NativeRuntime.load();
            runtime.setTelemetry(false);
            return new Loaded(new WordPiece(model.vocabulary()), runtime, session(runtime, model));
        } catch (OrtException | IOException | LinkageError error) {
            throw new ModelUnavailable(model + " cannot be loaded on this machine", error);
        }
    }

    private static OrtSession session(OrtEnvironment runtime, Model model) throws OrtException, IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Its warnings are about graph optimisation and go to standard error.
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            // One core a text: two threads on one text spin while they wait for each other and gain less than a
            // quarter.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return runtime.createSession(model.network(), options);
        }
    }

    private record Loaded(WordPiece tokenizer, OrtEnvironment runtime, OrtSession session) {
        float[] embed(String text, int dimensions) throws OrtException {
            long[] tokens = tokenizer.tokens(text);
            long[] read = new long[tokens.length];
            Arrays.fill(read, 1);
            try (OnnxTensor ids = row(tokens);
                    OnnxTensor mask = row(read);
                    OnnxTensor types = row(new long[tokens.length]);
                    OrtSession.Result result =
                            session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
                // The vector of the sign before the text stands for the whole text in this family of models.
                float[] first = new float[dimensions];
                ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
                return unit(first);
            }
        }

        private OnnxTensor row(long[] values) throws OrtException {
            return OnnxTensor.createTensor(runtime, LongBuffer.wrap(values), new long[] {1, values.length});
        }
    }

    /** Scales a vector in place to the length 1. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
