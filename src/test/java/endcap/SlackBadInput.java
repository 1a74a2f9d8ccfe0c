package endcap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import endcap.channel.slack.fake.Ack;
import endcap.channel.slack.fake.Delivery;
import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.SignedHttp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.TestInstance;

/** A town that gets what Slack never sends, sends by mistake, or sends from tomorrow on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SlackBadInput {
    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";
    static final int LONG = 50;

    SlackTown town;
    FakeSlack slack;
    SignedHttp line;
    Person liNa;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.Build.usual(SlackTown.By.HTTP).pausing(time -> {}));
        slack = town.slack();
        line = new SignedHttp(town.endpoint(), FakeSlack.SIGNING_SECRET, slack.clock(), Duration.ofSeconds(20));
        liNa = town.person("li.na");
    }

    @BeforeEach
    void forget() {
        town.settle();
        slack.takeMistakes();
    }

    @AfterAll
    void close() {
        slack.takeMistakes();
        town.close();
    }

    Ack signed(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return line.post(line.headers(type, bytes), bytes);
    }

    Ack interaction(JsonObject payload) {
        return slack.events().again(new Delivery(Delivery.Kind.INTERACTIVE, payload, 0, ""));
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    static JsonObject event(String id, String event) {
        return json(
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"" + id + "\",\"event\":" + event + "}");
    }

    List<Sent> answersTo(Runnable act) {
        Set<String> before = slack.messages().stream().map(Sent::ts).collect(Collectors.toSet());
        act.run();
        town.settle();
        return slack.messages().stream()
                .filter(sent -> sent.by().equals(FakeSlack.BOT_USER) && !before.contains(sent.ts()))
                .toList();
    }
}
