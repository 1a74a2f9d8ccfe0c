package endcap.people;

import endcap.chat.User;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of people.yaml.
 *
 * @param id the stable id; an account belongs to the person whose id is its {@code owner}
 * @param team the team's name; blank for none
 * @param slack the Slack user id
 * @param tokenSha256 SHA-256 of the web sign-in token, in hex: the token itself is written down nowhere
 */
public record Person(
        String id,
        String name,
        Role role,
        String team,
        Locale language,
        Optional<String> slack,
        Optional<String> tokenSha256) {
    /** The person as the conversation knows them. */
    public User user() {
        return new User(id, name, language);
    }
}
