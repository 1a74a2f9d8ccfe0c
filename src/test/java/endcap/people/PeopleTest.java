package endcap.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.User;
import endcap.chat.UserError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleTest {
    private static final Person LI = person("li", "east", "U1", "secret-of-li");
    private static final Person WANG = person("wang", "east", "U2", "secret-of-wang");
    private static final Person ZHAO =
            new Person("zhao", "赵敏", Role.FINANCE, "", Locale.SIMPLIFIED_CHINESE, Optional.empty(), Optional.empty());

    private final People people = new People(List.of(LI, WANG, ZHAO));

    private static Person person(String id, String team, String slack, String token) {
        return new Person(
                id, "李伟", Role.REP, team, Locale.SIMPLIFIED_CHINESE, Optional.of(slack), Optional.of(sha256(token)));
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_person_is_known_by_id_slack_id_or_token() {
        assertThat(people.byId("li")).contains(LI);
        assertThat(people.bySlack("U2")).contains(WANG);
        assertThat(people.byToken("secret-of-li")).contains(LI);
        assertThat(people.all()).containsExactly(LI, WANG, ZHAO);
    }

    @Test
    void a_name_a_blank_or_a_hash_is_no_way_in() {
        assertThat(people.byId("李伟")).isEmpty();
        assertThat(people.bySlack("")).isEmpty();
        assertThat(people.byToken("")).isEmpty();
        assertThat(people.byToken(sha256("secret-of-li"))).isEmpty();
        assertThat(people.byToken("secret-of-Li")).isEmpty();
    }

    @Test
    void a_hash_may_be_written_in_capitals() {
        Person capitals = new Person(
                "qian",
                "钱进",
                Role.REP,
                "",
                Locale.ENGLISH,
                Optional.empty(),
                Optional.of(sha256("t").toUpperCase(Locale.ROOT)));
        assertThat(new People(List.of(capitals)).byToken("t")).contains(capitals);
    }

    @Test
    void who_is_not_in_the_file_is_unknown() {
        assertThat(people.person(LI.user())).isEqualTo(LI);
        assertThatThrownBy(() -> people.person(new User("gone", "李伟", Locale.ENGLISH)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("person.unknown"));
    }

    @Test
    void a_team_is_its_members_and_the_nameless_team_is_nobody() {
        assertThat(people.team("east")).containsExactly(LI, WANG);
        assertThat(people.team("")).isEmpty();
        assertThat(people.team("north")).isEmpty();
    }

    @Test
    void two_may_not_share_an_id_a_slack_id_or_a_token() {
        assertThatThrownBy(() -> new People(List.of(LI, LI))).hasMessageContaining("'li'");
        assertThatThrownBy(() -> new People(List.of(LI, person("x", "", "U1", "other"))))
                .hasMessageContaining("Slack id");
        assertThatThrownBy(() -> new People(List.of(LI, person("x", "", "U9", "secret-of-li"))))
                .hasMessageContaining("token");
    }
}
