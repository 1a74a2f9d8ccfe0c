package endcap;

import endcap.channel.ReplyJson;
import endcap.chat.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What people are told when they ask why. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhyConversationTest {
    private static Conversation bot;

    @BeforeAll
    static void open() {
        bot = Conversation.start();
    }

    @AfterAll
    static void close() {
        bot.close();
    }

    private static String json(Reply reply) {
        return new ReplyJson().line(reply);
    }

    private static String code(Reply reply) {
        return reply.error().map(Reply.Problem::code).orElse("");
    }

    @Test
    void show() {
        for (String text : new String[] {
            "/ask 客户嫌贵怎么回",
            "/why",
            "/why discount is too samll",
            "/why kehu xiangui",
            "/why 今天天气怎么样",
            "/credit 新万家 50000",
            "为什么？",
            "why is CityFresh on hold",
            "/why 促销要卖多少才保本"
        }) {
            System.out.println(">> " + text);
            System.out.println(bot.textOf(text));
        }
    }
}
