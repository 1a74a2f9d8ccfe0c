package endcap.channel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the JSON that every program outside sees: one shape in every channel, on one line.
 *
 * <p>Figures are written by the component names of their records and nothing else of them; a null stays, a date is ISO
 * text, a decimal is never in powers of ten. Safe for any number of threads.
 */
public final class ReplyJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            // The fields of a record are its components; its other accessors ("isOver") are no part of the contract.
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addMixIn(Choice.class, Button.class)
            .addModule(asText(LocalDate.class, LocalDateTime.class, LocalTime.class, YearMonth.class, Instant.class))
            .build();

    /** What the contract says of a choice. */
    @JsonIncludeProperties({"label", "says"})
    private interface Button {}

    private record Shape(
            String intent,
            String locale,
            String text,
            List<Element> elements,
            List<Choice> choices,
            @Nullable Object data,
            Reply.@Nullable Problem error) {}

    /** The whole reply, without a line break. */
    public String line(Reply reply) {
        return write(new Shape(
                reply.intent(),
                reply.locale().toLanguageTag(),
                PlainText.of(reply),
                reply.cards().stream().map(Element::of).toList(),
                reply.choices(),
                reply.data(),
                reply.error().orElse(null)));
    }

    /** The figures alone; {@code null} when the reply has none. */
    public String data(Reply reply) {
        return write(reply.data());
    }

    private String write(@Nullable Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a reply holds figures that have no JSON", fault);
        }
    }

    private static SimpleModule asText(Class<?>... types) {
        SimpleModule module = new SimpleModule();
        for (Class<?> type : types) {
            module.addSerializer(type, ToStringSerializer.instance);
        }
        return module;
    }
}
