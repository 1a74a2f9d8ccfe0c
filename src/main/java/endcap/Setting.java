package endcap;

import java.util.Map;
import java.util.function.Consumer;

/**
 * How the program is started, apart from what the configuration says.
 *
 * @param telling gets a line about each thing that takes a while, as it begins
 * @param tokens sign-in tokens that hold for this run only, by person id
 */
record Setting(Consumer<String> telling, Map<String, String> tokens) {
    /** Says nothing and gives nobody a token. */
    static Setting quiet() {
        return new Setting(line -> {}, Map.of());
    }
}
