package endcap.customer;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table finding.txt: which customer of Li's the words mean. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingTest {
    private static Field field;

    @BeforeAll
    static void start() {
        field = new Field();
    }

    @AfterAll
    static void stop() {
        field.close();
    }

    static Stream<List<String>> table() throws IOException {
        try (var in = FindingTest.class.getResourceAsStream("finding.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void the_words_mean_the_customer(List<String> line) {
        String found;
        try {
            found = field.one(Field.LI, line.get(1));
        } catch (UserError error) {
            found = error.getMessage() + error.choices();
        }
        assertThat(found).as(line.get(1)).isEqualTo(line.get(0));
    }
}
