package endcap.people;

import endcap.chat.User;
import endcap.chat.UserError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of people.yaml. */
public final class People {
    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, Person> bySlack = new HashMap<>();

    /**
     * These people.
     *
     * @throws IllegalArgumentException when two have one id, or share a Slack id or a token
     */
    public People(List<Person> people) {
        for (Person person : people) {
            if (byId.put(person.id(), person) != null) {
                throw new IllegalArgumentException("two people have the id '" + person.id() + "'; give each their own");
            }
        }
        refuseTwice(people.stream().flatMap(person -> person.slack().stream()).toList(), "Slack id");
        people.forEach(person -> person.slack().ifPresent(slackId -> bySlack.put(slackId, person)));
        refuseTwice(
                people.stream().flatMap(person -> person.tokenSha256().stream()).toList(), "token");
    }

    /** Everybody, in the order of the file. */
    public List<Person> all() {
        return List.copyOf(byId.values());
    }

    /** The person with that id. */
    public Optional<Person> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The person with that Slack user id. */
    public Optional<Person> bySlack(String slackId) {
        return Optional.ofNullable(bySlack.get(slackId));
    }

    /** The person whose web sign-in token that is. How long this takes does not depend on how much of it is right. */
    public Optional<Person> byToken(String token) {
        byte[] presented = sha256(token);
        Person found = null;
        for (Person person : all()) {
            byte[] known = person.tokenSha256().map(People::bytes).orElseGet(() -> new byte[0]);
            if (MessageDigest.isEqual(presented, known)) {
                found = person;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * The person a message is from.
     *
     * @throws UserError {@code person.unknown} when they are not, or no longer, in people.yaml
     */
    public Person person(User user) {
        return byId(user.id()).orElseThrow(() -> UserError.of("person.unknown"));
    }

    /** The members of that team; nobody is in the team without a name. */
    public List<Person> team(String name) {
        return name.isBlank()
                ? List.of()
                : all().stream().filter(person -> person.team().equals(name)).toList();
    }

    private static void refuseTwice(List<String> values, String what) {
        values.stream()
                .filter(value -> values.indexOf(value) != values.lastIndexOf(value))
                .findFirst()
                .ifPresent(value -> {
                    throw new IllegalArgumentException("two people have one " + what + "; give each their own");
                });
    }

    private static byte[] bytes(String hex) {
        return hex.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return bytes(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
