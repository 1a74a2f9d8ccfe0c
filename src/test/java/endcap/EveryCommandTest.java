package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.channel.ReplyJson;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every command owes a person, whichever it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryCommandTest {
    /** The intents of the contract; {@code change} amends under the intent of what it amends. */
    private static final Set<String> INTENTS = Set.of(
            "visit",
            "visits",
            "credit",
            "release",
            "promise",
            "dispute",
            "promo",
            "ask",
            "complaint",
            "stock",
            "brief",
            "day",
            "today",
            "review",
            "sheet",
            "customer",
            "gaps",
            "why",
            "help",
            "confirm",
            "cancel",
            "undo",
            "none");

    private static Conversation bot;

    @BeforeAll
    static void open() {
        bot = Conversation.start();
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    private static List<String> names() {
        return bot.app().chat().commandNames();
    }

    @Test
    void all_intents_of_the_contract_are_answered_by_somebody() {
        assertThat(names()).containsAll(INTENTS);
    }

    @Test
    void every_command_has_words_a_person_can_say() {
        assertThat(bot.app().config().commands().keySet()).containsAll(names());
    }

    @Test
    void every_command_has_a_label_and_what_is_helped_with_has_an_example() {
        for (Locale locale : Texts.LANGUAGES) {
            Texts texts = Texts.of(locale);
            for (String name : INTENTS) {
                if (!Set.of("confirm", "cancel", "undo").contains(name)) {
                    assertThat(texts.has("command." + name + ".label"))
                            .as(name + " in " + locale)
                            .isTrue();
                }
            }
            for (String name : List.of("visit", "visits", "credit", "promo", "sheet", "ask", "gaps", "why")) {
                assertThat(texts.has("command." + name + ".help")).as(name).isTrue();
                assertThat(texts.has("command." + name + ".example")).as(name).isTrue();
            }
        }
    }

    @Test
    void every_example_of_the_help_works_when_tapped() {
        for (String person : List.of("li.na", "zhang.min")) {
            Conversation said = bot.as(person);
            Reply help = said.says(person.equals("li.na") ? "帮助" : "/help");
            assertThat(help.choices()).isNotEmpty();
            help.choices().forEach(choice -> {
                Reply reply = bot.says(choice.says());
                assertThat(reply.error().map(Reply.Problem::code))
                        .as(choice.says())
                        .isEmpty();
            });
        }
    }

    @Test
    void every_command_answers_a_bare_call_with_a_sentence_and_valid_json() {
        for (String name : names()) {
            Reply reply = bot.says("/" + name);
            assertThat(PlainText.of(reply)).as(name).isNotBlank();
            assertThat(new ReplyJson().line(reply))
                    .as(name)
                    .startsWith("{\"intent\":\"")
                    .doesNotContain("\n");
            assertThat(reply.error().map(Reply.Problem::code)).as(name).isNotEqualTo(java.util.Optional.of("internal"));
        }
    }

    @Test
    void what_is_not_built_yet_says_so() {
        assertThat(bot.says("/stock").error().orElseThrow().code()).isEqualTo("not-ready");
    }
}
