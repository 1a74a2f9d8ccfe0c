package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Choice;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.deck.HostileDecks;
import endcap.deck.SampleDecks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tables and decks that people send: who may, what they are told before the yes, and what the yes does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UploadConversationTest {
    private static final String HEADER = "单据号,客户编码,单据类型,单据日期,到期日,金额,未结金额\n";

    @TempDir
    private static Path scratch;

    private Path knowledge;
    private Conversation bot;

    @BeforeAll
    void a_company() throws IOException {
        knowledge = Files.createDirectories(scratch.resolve("knowledge"));
        bot = Conversation.knowing(scratch.resolve("data"), knowledge);
    }

    @AfterAll
    void close() {
        bot.close();
    }

    @Test
    void finance_sends_invoices_sees_what_would_change_and_imports_with_a_yes() {
        Conversation finance = bot.as("zhou.yan");
        Reply offer = finance.sends("应收.csv", utf8(HEADER + "UP-1,HXD,发票,2026-11-09,,30000.00,30000.00\n"), "");
        String draft = draft(offer);
        assertThat(PlainText.of(offer))
                .contains("导入“应收.csv”", "应收单据，共 1 行：将新增 1，变更 0，未变 0，移除", "这是试运行，没有写入", "数据日期：2026-11-21", "[确认] [取消]");
        assertThat(offer.data()).isNull();
        assertThat(invoices("UP-1")).isZero();

        String done = finance.textOf("/confirm " + draft);
        assertThat(done).contains("应收.csv：应收单据，共 1 行：新增 1，变更 0");
        assertThat(invoices("UP-1")).isEqualTo(1);
        assertThat(finance.textOf("/confirm " + draft)).isEqualTo(done);
        assertThat(bot.audit())
                .filteredOn(line -> line.contains("upload.import " + draft))
                .singleElement()
                .asString()
                .startsWith("zhou.yan upload.import");
        assertThat(finance.textOf("/undo " + draft)).contains("不能撤销");
    }

    @Test
    void who_may_not_import_is_told_who_may() {
        long before = bot.rows("kept_file");
        Reply reply = bot.sends("应收.csv", utf8(HEADER + "UP-2,HXD,发票,2026-11-09,,30000.00,30000.00\n"), "");
        assertThat(reply.error().orElseThrow().code()).isEqualTo("not-allowed");
        assertThat(reply.error().orElseThrow().message()).contains("“应收.csv”发给 周妍、管理员");
        Reply english = bot.as("zhang.min").sends("ar.csv", utf8(HEADER), "");
        assertThat(english.error().orElseThrow().message()).contains("please send “ar.csv” to 周妍, 管理员");
        assertThat(bot.rows("kept_file")).isEqualTo(before);
    }

    @Test
    void every_mistake_is_told_with_its_line_and_nothing_is_kept() {
        long before = bot.rows("kept_file");
        String rows = "UP-3,NOPE,发票,2026-11-09,,30000.00,30000.00\nUP-4,HXD,发票,2026-02-30,,1,1\n";
        Reply reply = bot.as("zhou.yan").sends("应收.csv", utf8(HEADER + rows), "");
        assertThat(reply.error().orElseThrow().code()).isEqualTo("upload.refused");
        assertThat(reply.error().orElseThrow().message())
                .contains("应收.csv：应收单据，已拒收", "问题 2 处", "第 2 行，客户编码 列，“NOPE”", "第 3 行，单据日期 列，“2026-02-30”");
        assertThat(bot.rows("kept_file")).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_table_gets_one_sentence() throws IOException {
        byte[] nonsense = new byte[5 << 20];
        new Random(7).nextBytes(nonsense);
        assertThat(refusedFor("空.csv", new byte[0])).isEqualTo("“空.csv”没有导入：文件是空的：第一行必须是表头，例如 客户编码,客户名称。");
        assertThat(refusedFor("天气.csv", utf8("城市,温度\n上海,12\n"))).startsWith("“天气.csv”没有导入：表头不属于任何已知类型（客户、联系人");
        assertThat(refusedFor("少列.csv", utf8("单据号,客户编码,单据日期\n"))).contains("看起来是应收单据文件，但缺少必填列：type");
        assertThat(refusedFor("乱码.csv", nonsense)).contains("既不是工作簿，也不是 UTF-8");
        assertThat(refusedFor("炸弹.xlsx", bomb())).contains("解压后太大");
        assertThat(refusedFor("大.csv", new byte[(10 << 20) + 1])).contains("最多收 10 MB");
        assertThat(refusedFor("a.exe", utf8("MZ"))).contains("收不了“a.exe”", "CSV", "pptx", "jpg");
    }

    @Test
    void a_file_in_the_old_chinese_encoding_is_read_and_english_is_answered_in_english() {
        byte[] gbk = (HEADER + "UP-5,HXD,发票,2026-11-09,,5.00,5.00\n").getBytes(Charset.forName("GBK"));
        Reply offer = bot.as("zhou.yan").sends("ar.csv", gbk, "please import these invoices");
        assertThat(PlainText.of(offer))
                .contains("Import “ar.csv”", "1 would be added", "Day of the data: 2026-11-21", "[Confirm] [Cancel]");
        String draft = draft(offer);
        assertThat(bot.as("zhou.yan").textOf("/cancel " + draft)).contains("已取消 " + draft);
        assertThat(contentOf(draft)).isZero();
        assertThat(invoices("UP-5")).isZero();
    }

    @Test
    void the_day_of_the_data_can_be_changed_before_the_yes() {
        Conversation finance = bot.as("zhou.yan");
        String draft = draft(finance.sends("旧.csv", utf8(HEADER + "UP-6,STM,发票,2026-11-09,,5.00,5.00\n"), ""));
        assertThat(finance.says("/change " + draft + " 日期=2026-11-22")
                        .error()
                        .orElseThrow()
                        .code())
                .isEqualTo("date.invalid");
        assertThat(finance.textOf("/change " + draft + " 金额=5")).contains("只能改数据日期");
        assertThat(finance.textOf("/change " + draft + " 日期=昨天")).contains("数据日期：2026-11-20", "将新增 1");
        finance.says("/confirm " + draft);
        assertThat(query("SELECT as_of FROM invoice WHERE document_no = 'UP-6'"))
                .isEqualTo("2026-11-20");
    }

    @Test
    void what_has_become_wrong_before_the_yes_is_reported_as_an_import_reports_it() {
        Conversation finance = bot.as("zhou.yan");
        bot.imports("customer_code,name", "TMP,临时店");
        String draft = draft(finance.sends("联系人.csv", utf8("客户编码,联系人\nTMP,王五\n"), ""));
        bot.app()
                .database()
                .jdbi()
                .useTransaction(handle -> handle.execute("DELETE FROM customer WHERE customer_code = 'TMP'"));
        bot.app().incoming().names().refresh();
        assertThat(finance.textOf("/confirm " + draft)).contains("第 2 行，客户编码 列，“TMP”：没有这个编码的客户");
        bot.imports("customer_code,name", "TMP,临时店");
        assertThat(finance.textOf("/confirm " + draft)).contains("新增 1");
    }

    @Test
    void the_same_delivery_twice_is_one_offer_and_one_import() {
        Conversation finance = bot.as("zhou.yan");
        byte[] content = utf8(HEADER + "UP-7,PML,发票,2026-11-09,,5.00,5.00\n");
        Reply first = finance.delivers("E1", "应收.csv", content);
        assertThat(draft(finance.delivers("E1", "应收.csv", content))).isEqualTo(draft(first));
        String done = finance.textOf("/confirm " + draft(first));
        assertThat(contentOf(draft(first))).isZero();
        assertThat(PlainText.of(finance.delivers("E1", "应收.csv", content))).isEqualTo(done);
        assertThat(draft(finance.delivers("E2", "应收.csv", content))).isNotEqualTo(draft(first));
    }

    @Test
    void an_administrator_sends_a_deck_and_puts_it_into_the_knowledge_with_a_yes() throws IOException {
        Conversation admin = bot.as("admin");
        byte[] deck = utf8("# 陈列话术\n\n端架放在主通道尽头，先谈位置，再谈费用。\n");
        Reply offer = admin.sends("陈列话术.md", deck, "");
        assertThat(PlainText.of(offer)).contains("把“陈列话术.md”加入知识库", "可以搜到 1 个单元", "[确认] [取消]");
        Path there = knowledge.resolve("decks").resolve("陈列话术.md");
        assertThat(there).doesNotExist();
        String done = admin.textOf("/confirm " + draft(offer));
        assertThat(done).contains("“陈列话术.md”已加入知识库");
        assertThat(there).hasBinaryContent(deck);
        assertThat(admin.textOf("/confirm " + draft(offer))).isEqualTo(done);
        assertThat(bot.audit())
                .filteredOn(line -> line.contains("upload.deck " + draft(offer)))
                .hasSize(1);
        assertThat(PlainText.of(admin.sends("陈列话术.md", deck, ""))).contains("内容一字不差");

        byte[] newer = utf8("# 陈列话术\n\n端架放在入口。\n");
        Reply other = admin.sends("陈列话术.md", newer, "");
        assertThat(PlainText.of(other)).contains("已有同名但内容不同的“陈列话术.md”");
        assertThat(there).hasBinaryContent(deck);
        admin.says("/confirm " + draft(other));
        assertThat(there).hasBinaryContent(newer);
        assertThat(admin.textOf("/undo " + draft(other))).contains("不能撤销");
        assertThat(there).hasBinaryContent(newer);
    }

    @Test
    void a_new_deck_can_be_taken_out_again_and_one_that_came_between_is_asked_about() throws IOException {
        Conversation admin = bot.as("admin");
        String draft = draft(admin.sends("竞品.md", utf8("# 竞品\n\n买一赠一。\n"), ""));
        Path there = Files.createDirectories(knowledge.resolve("decks")).resolve("竞品.md");
        Files.writeString(there, "# 竞品\n\n别人的。\n");
        assertThat(admin.textOf("/confirm " + draft)).contains("已有同名但内容不同");
        Files.delete(there);
        assertThat(admin.textOf("/confirm " + draft)).contains("可以搜到 1 个单元");
        admin.says("/confirm " + draft);
        assertThat(there).exists();
        assertThat(admin.textOf("/undo " + draft)).contains("已从知识库拿掉");
        assertThat(there).doesNotExist();
    }

    @Test
    void decks_are_refused_with_the_reason_or_with_who_may_add_them() throws Exception {
        Conversation admin = bot.as("admin");
        assertThat(bot.as("zhou.yan")
                        .sends("话术.pptx", utf8("x"), "")
                        .error()
                        .orElseThrow()
                        .message())
                .isEqualTo("课件由管理员加进知识库：请把“话术.pptx”发给 管理员。");
        Path locked = HostileDecks.locked(scratch.resolve("locked.pptx"));
        assertThat(admin.sends("locked.pptx", Files.readAllBytes(locked), "")
                        .error()
                        .orElseThrow()
                        .message())
                .contains("“locked.pptx”不能加进知识库：", "密码");
        assertThat(admin.sends("价格.zh.md", utf8("---\nid: price\n---\n## x\n"), "")
                        .error()
                        .orElseThrow()
                        .message())
                .contains("这是一篇文章，不是课件");
    }

    @Test
    void a_workbook_without_a_known_header_is_a_deck_for_who_may_add_it() throws IOException {
        Path workbook = SampleDecks.oneOfEach(Files.createDirectories(scratch.resolve("sample"))).stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        byte[] content = Files.readAllBytes(workbook);
        assertThat(bot.as("zhou.yan")
                        .sends("表.xlsx", content, "")
                        .error()
                        .orElseThrow()
                        .message())
                .contains("“表.xlsx”没有导入：表头不属于任何已知类型");
        Reply offer = bot.as("admin").sends("表.xlsx", content, "");
        assertThat(PlainText.of(offer)).contains("“表.xlsx”不能导入：表头不属于任何已知类型", "加入知识库", "[确认]");
        assertThat(PlainText.of(bot.as("admin").sends("笔记.txt", utf8("拜访要点\n\n先看货架，再找店长。\n"), "")))
                .contains("把“笔记.txt”加入知识库");
    }

    private String refusedFor(String name, byte[] content) {
        return bot.as("zhou.yan").sends(name, content, "").error().orElseThrow().message();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Small as it is sent, and more than anybody reads once it is unpacked. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(new byte[20 << 20]);
        }
        return bytes.toByteArray();
    }

    /** What the buttons of an offer call it. */
    private static String draft(Reply offer) {
        return offer.choices().stream()
                .map(Choice::says)
                .filter(says -> says.startsWith("/confirm "))
                .map(says -> says.substring("/confirm ".length()))
                .findFirst()
                .orElseThrow();
    }

    private long invoices(String number) {
        return Long.parseLong(query("SELECT COUNT(*) FROM invoice WHERE document_no = '" + number + "'"));
    }

    /** How many bytes are kept of a draft's file. */
    private long contentOf(String draft) {
        return Long.parseLong(query("""
                SELECT COALESCE(LENGTH(content), 0) FROM kept_file WHERE CAST(file_id AS TEXT) =
                (SELECT value FROM draft_field WHERE name = 'file' AND draft_id = %s)""".formatted(draft.substring(1))));
    }

    private String query(String sql) {
        return bot.app()
                .database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
