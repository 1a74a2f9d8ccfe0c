package endcap.channel.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import endcap.chat.UserError;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The JSON object a request carries. */
final class JsonBody {
    /** Bytes; a chat message is far shorter. */
    static final int LIMIT = 64 * 1024;

    /** A client that is cut off while it still sends would never read why; so much is read and thrown away. */
    private static final int READ_AND_DROP = 4 * 1024 * 1024;

    private static final ObjectReader READER =
            new JsonMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;

    private JsonBody(JsonNode object) {
        this.object = object;
    }

    static JsonBody read(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json")) {
            throw Refusal.of(415, UserError.of("web.not-json"));
        }
        return parse(bytes(context));
    }

    /** A field that must be there. */
    String text(String name) {
        return optional(name, name).orElseThrow(JsonBody::malformed);
    }

    /**
     * A field that may be missing or null.
     *
     * @param example what it looks like, for the sentence that refuses another kind of value
     */
    Optional<String> optional(String name, String example) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw unreadable(name, example);
        }
        return Optional.of(value.textValue());
    }

    static Refusal unreadable(String name, String example) {
        return Refusal.of(400, UserError.of("web.field", name, example));
    }

    private static JsonBody parse(byte[] bytes) {
        try {
            JsonNode tree = READER.readTree(bytes);
            if (tree.isObject()) {
                return new JsonBody(tree);
            }
        } catch (IOException unreadable) {
            throw malformed();
        }
        throw malformed();
    }

    private static Refusal malformed() {
        return Refusal.of(400, UserError.of("web.malformed"));
    }

    private static byte[] bytes(Context context) {
        try (InputStream stream = context.bodyInputStream()) {
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                stream.skip(READ_AND_DROP);
                throw Refusal.tooLarge(LIMIT);
            }
            return bytes;
        } catch (IOException cutOff) {
            throw malformed();
        }
    }
}
