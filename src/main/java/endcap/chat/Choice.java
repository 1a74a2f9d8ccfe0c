package endcap.chat;

/**
 * A button.
 *
 * @param label what it shows, short enough for a phone
 * @param says the sentence a tap stands for: it comes back as an ordinary message of the person who taps
 */
public record Choice(String label, String says) {}
