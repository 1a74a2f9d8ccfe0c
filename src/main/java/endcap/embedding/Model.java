package endcap.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The models that come with the program: BAAI's bge-small v1.5 with weights of 8 bits, MIT licence. */
enum Model {
    CHINESE("bge-small-zh-v1.5-q", 512),
    ENGLISH("bge-small-en-v1.5-q", 384);

    private final String file;
    private final int dimensions;

    Model(String file, int dimensions) {
        this.file = file;
        this.dimensions = dimensions;
    }

    int dimensions() {
        return dimensions;
    }

    /** Part of every cached vector's key: raise the number when texts are prepared in another way. */
    String label() {
        return file + "-1";
    }

    /** The network in ONNX form, 24 MB (Chinese) or 34 MB. */
    byte[] network() throws IOException {
        try (InputStream in = open(".onnx")) {
            return in.readAllBytes();
        }
    }

    /** The number of each token. */
    Map<String, Integer> vocabulary() throws IOException {
        Map<String, Integer> numbers = HashMap.newHashMap(32_000);
        try (JsonParser json = new JsonFactory().createParser(open("-tokenizer.json"))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("vocab")) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String token = json.currentName();
                        numbers.put(token, json.nextIntValue(-1));
                    }
                }
            }
        }
        return numbers;
    }

    private InputStream open(String ending) {
        return Objects.requireNonNull(Model.class.getResourceAsStream("/" + file + ending), file + ending);
    }
}
