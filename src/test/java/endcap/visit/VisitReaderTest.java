package endcap.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitReaderTest {
    static Stream<Arguments> messages() throws Exception {
        try (var file = Objects.requireNonNull(VisitReaderTest.class.getResourceAsStream("messages.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+=>\\s*", 2))
                    .map(row -> Arguments.of(row[0], row[1]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void a_message_reads_as(String message, String expected) {
        assertThat(Readings.one(message)).isEqualTo(expected);
    }
}
