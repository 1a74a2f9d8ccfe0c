package endcap.worksheet;

import endcap.chat.Card;
import java.util.Optional;

/**
 * A sentence for when a condition holds.
 *
 * @param name what it is called in data; blank for none
 * @param when the condition; without one it always holds
 * @param text the sentence, with {@code {name}} where a figure goes
 */
public record Threshold(String name, Optional<Formula> when, Card.Tone tone, Label text) {}
