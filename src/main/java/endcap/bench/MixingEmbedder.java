package endcap.bench;

import endcap.embedding.CachedEmbedder;
import endcap.embedding.Embedder;
import java.util.List;
import java.util.Random;

/**
 * Gives texts that are to be searched vectors without embedding them, each a mixture of two real ones drawn by the text,
 * and questions the real vector: an index of 100,000 passages is filled in seconds instead of an hour, and is searched at
 * the real cost.
 */
final class MixingEmbedder implements Embedder {
    private static final float SHARE = 0.6f;

    private final CachedEmbedder real;
    private final List<float[]> known;
    private volatile boolean asking;

    MixingEmbedder(CachedEmbedder real, List<float[]> known) {
        this.real = real;
        this.known = List.copyOf(known);
    }

    /** From now on texts are questions. */
    void startAsking() {
        asking = true;
    }

    @Override
    public float[] embed(String text) {
        if (asking) {
            return real.embedUnkept(text);
        }
        Random random = new Random(text.hashCode());
        float[] one = known.get(random.nextInt(known.size()));
        float[] other = known.get(random.nextInt(known.size()));
        float[] mixed = new float[one.length];
        double square = 0;
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = SHARE * one[i] + (1 - SHARE) * other[i];
            square += (double) mixed[i] * mixed[i];
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] /= length;
        }
        return mixed;
    }

    @Override
    public int dimensions() {
        return real.dimensions();
    }

    @Override
    public String model() {
        return "mixed-" + real.model();
    }
}
