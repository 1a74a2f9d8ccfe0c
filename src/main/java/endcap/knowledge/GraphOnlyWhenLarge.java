package endcap.knowledge;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/** Lucene's own way to keep vectors, with an HNSW graph only over segments large enough to need one. */
final class GraphOnlyWhenLarge extends Lucene104Codec {
    private static final int CONNECTIONS = 16;
    private static final int BEAM = 100;

    private final KnnVectorsFormat format;

    GraphOnlyWhenLarge(int vectors) {
        this.format = new Lucene99HnswVectorsFormat(CONNECTIONS, BEAM, 1, null, vectors);
    }

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return format;
    }
}
