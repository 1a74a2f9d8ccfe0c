package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.slack.fake.FakeSlack;
import endcap.channel.slack.fake.Person;
import endcap.channel.slack.fake.Sent;
import endcap.channel.slack.fake.WebCall;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What a workspace with agents shows besides, and that nobody waits or misses anything in one without. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlackAgentsTest {
    private static final String STATUS = "assistant.threads.setStatus";
    private static final String PROMPTS = "assistant.threads.setSuggestedPrompts";

    private SlackTown town;
    private FakeSlack slack;
    private Person liNa;

    @BeforeAll
    void open() {
        town = SlackTown.open(SlackTown.By.HTTP);
        slack = town.slack();
        liNa = town.person("li.na");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    @Order(1)
    void a_workspace_without_agents_is_asked_once_an_hour_and_gets_plain_answers() {
        says("/ask 客户嫌贵怎么回", sent -> sent.buttons().contains("有用"));
        says("/ask 客户发火了怎么办", sent -> sent.buttons().contains("有用"));
        assertThat(slack.calls(STATUS)).hasSize(1);
        assertThat(slack.messages()).noneMatch(SlackAgentsTest::hasThumbs);
        slack.events().threadStarted(liNa);
        slack.awaitMessage(
                liNa.direct(), sent -> !sent.thread().isEmpty() && sent.words().contains("我能做什么"));
        assertThat(slack.calls(PROMPTS)).isEmpty();
    }

    @Test
    @Order(2)
    void a_workspace_with_agents_shows_that_an_answer_is_coming_and_takes_it_away_again() {
        slack.hasAgents();
        slack.clock().passes(Duration.ofHours(1));
        int before = slack.calls(STATUS).size();
        says("/credit 新万家 50000", sent -> sent.words().contains("先别下"));
        assertThat(slack.awaitCalls(STATUS, before + 2).subList(before, before + 2))
                .extracting(call -> call.argument("status"))
                .containsExactly("正在查…", "");
    }

    @Test
    @Order(3)
    void an_answer_to_a_question_has_thumbs_that_can_be_tapped() {
        Sent answer =
                says("/ask 客户嫌贵怎么回", sent -> hasThumbs(sent) && sent.words().contains("出处："));
        assertThat(answer.buttons()).contains("有用", "没用");
        int before = slack.answers(liNa.direct()).size();
        liNa.taps("有用", answer);
        slack.awaitMessage(liNa.direct(), sent -> slack.answers(liNa.direct()).indexOf(sent) >= before);
        assertThat(town.rows("answer_vote")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void a_new_conversation_begins_with_sentences_in_the_language_of_the_person() {
        slack.events().threadStarted(town.person("zhang.min"));
        WebCall english = slack.awaitCalls(PROMPTS, 1).getFirst();
        assertThat(english.argument("thread_ts")).isNotEmpty();
        assertThat(english.argument("prompts")).contains("Check credit", "/credit CityFresh 50000");
        liNa.opensMessages();
        WebCall chinese = slack.awaitCalls(PROMPTS, 2).get(1);
        assertThat(chinese.argument("prompts")).contains("查信用", "/today", "查促销", "找方法");
    }

    @Test
    @Order(5)
    void an_agent_in_trouble_keeps_no_answer_back() {
        slack.when(STATUS).fails(1, "internal_error");
        says("/credit 新万家 50006", sent -> sent.words().contains("¥50,006"));
        int calls = slack.calls(STATUS).size();
        says("/credit 新万家 50007", sent -> sent.words().contains("¥50,007"));
        assertThat(slack.calls(STATUS)).hasSize(calls);
    }

    private Sent says(String text, Predicate<Sent> answer) {
        int before = slack.answers(liNa.direct()).size();
        liNa.says(text);
        return slack.awaitMessage(
                liNa.direct(), sent -> slack.answers(liNa.direct()).indexOf(sent) >= before && answer.test(sent));
    }

    private static boolean hasThumbs(Sent sent) {
        return sent.blocks().toString().contains("feedback_buttons");
    }
}
