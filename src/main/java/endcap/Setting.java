package endcap;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How the program is started, apart from what the configuration says.
 *
 * @param telling gets a line about each thing that takes a while, as it begins
 * @param tokens sign-in tokens that hold for this run only, by person id
 * @param models what reads the knowledge for its meaning; closed with the application
 * @param patient whether the first question waits until the knowledge is read for its meaning
 */
record Setting(Consumer<String> telling, Map<String, String> tokens, Models models, boolean patient) {
    /** Says nothing, gives nobody a token and reads no meaning. */
    static Setting quiet() {
        return new Setting(line -> {}, Map.of(), Models.none(), false);
    }

    /** For one person at a terminal, who would rather wait than get a lesser answer. */
    static Setting terminal(Place place, PrintWriter err) {
        return new Setting(line -> {}, Map.of(), Models.rememberingIn(place.cache(), err::println), true);
    }

    /** For many: answers at once, and better as soon as the meaning is read. */
    static Setting server(Place place, Consumer<String> telling, Map<String, String> tokens) {
        return new Setting(telling, tokens, Models.rememberingIn(place.cache(), telling), false);
    }
}
