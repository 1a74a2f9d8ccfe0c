package endcap.visit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A visit's record as the text of its column, and back. Fields a later version adds are read as null by this one. */
final class VisitJson {
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new AsText<>(LocalDate.class))
                    .addSerializer(BigDecimal.class, new AsText<>(BigDecimal.class))
                    .addDeserializer(LocalDate.class, new DateFromText()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    String write(VisitRecord visit) {
        try {
            return mapper.writeValueAsString(visit);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a visit cannot be written as JSON", fault);
        }
    }

    VisitRecord read(String json) {
        try {
            return mapper.readValue(json, VisitRecord.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a stored visit cannot be read: " + json, fault);
        }
    }

    /** Money and dates as their plain text: a JSON number would be free to lose a decimal. */
    private static final class AsText<T> extends StdSerializer<T> {
        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    private static final class DateFromText extends StdDeserializer<LocalDate> {
        DateFromText() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }
}
