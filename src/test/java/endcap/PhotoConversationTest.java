package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that people send: which visit they go to, once, and how they are taken back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhotoConversationTest {
    private static final byte[] SHELF = HexFormat.of().parseHex("ffd8ffe000104a46494600");
    private static final byte[] DOOR = HexFormat.of().parseHex("89504e470d0a1a0a0000");

    @TempDir
    private Path folder;

    private Conversation bot;

    @BeforeEach
    void a_morning() {
        bot = Conversation.living(folder, Conversation.NOW);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void without_a_visit_it_is_told_to_log_one_first() {
        Reply reply = bot.sends("货架.jpg", SHELF, "");
        assertThat(reply.error().orElseThrow().code()).isEqualTo("visit.photo-none");
        assertThat(reply.error().orElseThrow().message()).contains("先记拜访，再发照片");
        assertThat(bot.sends("货架.jpg", SHELF, "今天去了新万家徐汇店，橙汁1L缺货3天").choices())
                .extracting(Choice::says)
                .containsExactly("/visit 今天去了新万家徐汇店，橙汁1L缺货3天");
        assertThat(bot.as("zhang.min")
                        .sends("shelf.jpg", SHELF, "")
                        .error()
                        .orElseThrow()
                        .message())
                .contains("log the visit first");
        assertThat(bot.rows("kept_file")).isZero();
    }

    @Test
    void it_goes_to_the_draft_that_waits_and_can_be_taken_back() {
        bot.says("/visit 新万家徐汇店 橙汁1L缺货3天");
        Reply reply = bot.sends("货架.jpg", SHELF, "");
        assertThat(PlainText.of(reply)).contains("照片已放到 V1 新万家徐汇店（2026-11-21），现在共 1 张。", "[确认 V1] [撤销这张照片]");
        assertThat(reply.intent()).isEqualTo("visit");
        assertThat(reply.data()).isEqualTo(bot.says("/confirm V1").data() == null ? null : reply.data());
        assertThat(bot.textOf("/visits")).contains("照片 1");
        assertThat(bot.audit()).anyMatch(line -> line.startsWith("li.na upload.photo V1: "));

        String undo = reply.choices().getLast().says();
        assertThat(bot.textOf(undo)).contains("照片已从 V1 拿掉");
        assertThat(bot.textOf("/visits")).doesNotContain("照片");
        assertThat(query("SELECT COUNT(*) FROM kept_file WHERE content IS NOT NULL"))
                .isEqualTo("0");
        assertThat(bot.sends("货架.jpg", SHELF, "").error()).isEmpty();
    }

    @Test
    void the_same_delivery_twice_is_one_photo_and_two_photos_of_one_delivery_are_two() {
        bot.says("/visit 新万家徐汇店 橙汁1L缺货3天");
        bot.says("/confirm V1");
        Reply first = bot.delivers("E1", "image.jpg", SHELF);
        assertThat(PlainText.of(bot.delivers("E1", "image.jpg", SHELF))).isEqualTo(PlainText.of(first));
        assertThat(PlainText.of(bot.delivers("E1", "image.png", DOOR))).contains("现在共 2 张");
        assertThat(bot.audit())
                .filteredOn(line -> line.contains("upload.photo V1"))
                .hasSize(2);
        assertThat(query("SELECT COUNT(*) FROM kept_file WHERE expires_at IS NULL"))
                .isEqualTo("2");
    }

    @Test
    void of_several_visits_the_likeliest_is_asked_about_and_words_decide() {
        bot.says("/visit 新万家徐汇店 橙汁1L缺货3天");
        bot.says("/confirm V1");
        bot.says("/visit 乐多福西湖店 订单5200");
        bot.says("/confirm V2");
        Reply asked = bot.sends("货架.jpg", SHELF, "");
        assertThat(PlainText.of(asked)).contains("照片放到哪次拜访？", "放到 V2 乐多福西湖店");
        assertThat(bot.textOf("/today")).contains("照片归到拜访 Q1");
        String other = asked.choices().getFirst().says();
        assertThat(other).matches("/change Q\\d+ 拜访=V1");
        Reply changed = bot.says(other);
        assertThat(PlainText.of(changed)).contains("放到 V1 新万家徐汇店");
        assertThat(bot.textOf(other.replace("V1", "V9"))).contains("你名下没有编号为“V9”的拜访");
        assertThat(query("SELECT COUNT(*) FROM visit_photo")).isEqualTo("0");
        String yes = changed.choices().stream()
                .map(Choice::says)
                .filter(says -> says.startsWith("/confirm"))
                .findFirst()
                .orElseThrow();
        assertThat(bot.textOf(yes)).contains("照片已放到 V1");
        assertThat(bot.textOf(yes)).contains("现在共 1 张");

        assertThat(PlainText.of(bot.sends("门头.png", DOOR, "V1 门头")))
                .contains("照片已放到 V1 新万家徐汇店", "共 2 张", "附言一起记下了：V1 门头");
        assertThat(PlainText.of(bot.sends("堆头.jpg", SHELF, "乐多福西湖店的堆头"))).contains("照片已放到 V2", "共 1 张");
        assertThat(bot.sends("x.jpg", SHELF, "新万家静安店的端架").error().orElseThrow().code())
                .isEqualTo("visit.photo-none");
        assertThat(bot.as("wang.lei")
                        .sends("x.jpg", SHELF, "V1")
                        .error()
                        .orElseThrow()
                        .code())
                .isEqualTo("visit.unknown");
    }

    @Test
    void words_are_kept_with_a_photo() {
        bot.says("/visit 新万家徐汇店 橙汁1L缺货3天");
        bot.sends("货架.jpg", SHELF, "位置比上周好");
        assertThat(query("SELECT words FROM visit_photo")).isEqualTo("位置比上周好");
    }

    @Test
    void a_photo_survives_and_yesterday_s_visit_is_no_longer_guessed() {
        bot.says("/visit 新万家徐汇店 橙汁1L缺货3天");
        bot.says("/confirm V1");
        bot.sends("货架.jpg", SHELF, "");
        bot.close();
        bot = Conversation.living(folder, "2026-11-29T09:00");
        bot.app().sweep();
        assertThat(query("SELECT LENGTH(content) FROM kept_file")).isEqualTo(String.valueOf(SHELF.length));
        assertThat(bot.textOf("/visits")).contains("照片 1");
        assertThat(bot.sends("新.jpg", DOOR, "").error().orElseThrow().code()).isEqualTo("visit.photo-none");
        assertThat(PlainText.of(bot.sends("新.jpg", DOOR, "V1"))).contains("共 2 张");
    }

    @Test
    void who_may_not_log_there_any_more_adds_no_photo() {
        bot.says("/visit 新万家徐汇店 橙汁1L缺货3天");
        bot.says("/confirm V1");
        bot.app().database().jdbi().useTransaction(handle -> handle.execute("UPDATE customer SET owner = 'wang.lei'"));
        bot.app().incoming().names().refresh();
        assertThat(bot.sends("货架.jpg", SHELF, "V1").error().orElseThrow().code())
                .isEqualTo("not-allowed");
        assertThat(bot.sends("货架.jpg", SHELF, "").error().orElseThrow().code()).isEqualTo("not-allowed");
        assertThat(bot.rows("kept_file")).isZero();
    }

    private String query(String sql) {
        return bot.app()
                .database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
