package endcap.chat;

import java.util.Locale;

/**
 * The person a message is from, as far as talking to them needs.
 *
 * @param id the stable id of people.yaml, never a display name
 * @param name how the person is addressed
 * @param language the language answered in when the message itself shows none
 */
public record User(String id, String name, Locale language) {}
