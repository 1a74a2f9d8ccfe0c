package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Texts;
import endcap.deck.HostileDecks;
import endcap.deck.IngestReport;
import endcap.deck.SampleDecks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./endcap ingest}: a team's decks, as the person who drops them sees it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IngestCliTest {
    @TempDir
    private Path scratch;

    private Path knowledge;

    @BeforeEach
    void folders() throws Exception {
        knowledge = Files.createDirectories(scratch.resolve("knowledge"));
    }

    @Test
    void the_report_of_a_folder_with_one_file_of_each_kind() throws Exception {
        SampleDecks.oneOfEach(knowledge);
        HostileDecks.locked(knowledge.resolve("locked.pptx"));
        HostileDecks.cut(SampleDecks.slides(knowledge.resolve("torn.pptx")));
        SampleDecks.scan(knowledge.resolve("scan.pdf"));
        Files.writeString(knowledge.resolve("old.ppt"), "x");
        Files.writeString(knowledge.resolve("late.en.md"), "---\nid: late\n---\n## What to do\n");
        Files.writeString(knowledge.resolve("README.md"), "# How to write an article");
        var ingest = Decks.ingest(place(), Duration.ZERO);

        IngestReport first = ingest.read(knowledge, Decks::isDeck).report();
        assertThat(lines(first, Locale.ENGLISH)).isEqualTo("""
                        display.docx: read, units: 2 (… ms)
                        late.md: read, units: 2 (… ms)
                        locked.pptx: skipped: it needs a password: save it without one.
                        negotiation.pdf: read, units: 2 (… ms)
                          page 3 left out: there is no text in it.
                        old.ppt: skipped: this format is not read: save it as pptx, docx, xlsx or pdf.
                        scan.pdf: skipped: there are only pictures, in which nothing can be found: add the text, or a note to the slide.
                        torn.pptx: skipped: it is damaged or not built as its format demands: open it in its program and save it again.
                        价格异议.pptx: read, units: 2 (… ms)
                          slide 3 left out: there are only pictures, in which nothing can be found: add the text, or a note to the slide.
                          slide 4 left out: its author has hidden it: show it if it still holds.
                          slide 5 left out: there is no text in it.
                        拜访.txt: read, units: 2 (… ms)
                        补货.html: read, units: 2 (… ms)
                        陈列费用.xlsx: read, units: 1 (… ms)
                          sheet “空表” left out: there is no text in it.
                          sheet “草稿” left out: its author has hidden it: show it if it still holds.
                        Decks: 11 (read 7, unchanged 0, skipped 4). Units that can be found: 13.""");
        IngestReport second = ingest.read(knowledge, Decks::isDeck).report();
        assertThat(lines(second, Locale.CHINESE)).isEqualTo("""
                        display.docx：没有变化，2 个单元
                        late.md：没有变化，2 个单元
                        locked.pptx：已跳过：有密码：请去掉密码再保存。
                        negotiation.pdf：没有变化，2 个单元
                          第 3 页没有收录：里面没有文字。
                        old.ppt：已跳过：不读这种格式：请另存为 pptx、docx、xlsx 或 pdf。
                        scan.pdf：已跳过：只有图片，搜不到文字：请补上文字，或写在备注里。
                        torn.pptx：已跳过：文件已损坏，或不符合它的格式：请用原来的软件打开，再保存一次。
                        价格异议.pptx：没有变化，2 个单元
                          幻灯片第 3 页没有收录：只有图片，搜不到文字：请补上文字，或写在备注里。
                          幻灯片第 4 页没有收录：作者把它隐藏了：如果还有效，请取消隐藏。
                          幻灯片第 5 页没有收录：里面没有文字。
                        拜访.txt：没有变化，2 个单元
                        补货.html：没有变化，2 个单元
                        陈列费用.xlsx：没有变化，1 个单元
                          工作表“空表”没有收录：里面没有文字。
                          工作表“草稿”没有收录：作者把它隐藏了：如果还有效，请取消隐藏。
                        课件共 11 个：读取 0，未变 7，跳过 4；可以搜到 13 个单元。""");
    }

    @Test
    void a_deck_is_copied_once_and_a_different_one_of_its_name_is_not_lost() throws Exception {
        Path deck = Files.writeString(scratch.resolve("visit.txt"), "一、开场\n先问好。");
        assertThat(run("ingest", "--dry-run", deck.toString())).isEqualTo("0 visit.txt: would be copied, units: 1\n");
        assertThat(knowledge.resolve("decks")).doesNotExist();
        assertThat(run("ingest", deck.toString())).isEqualTo("0 visit.txt: copied, units: 1\n");
        assertThat(run("ingest", deck.toString())).isEqualTo("0 visit.txt: is there already, the same to the letter\n");
        Files.writeString(deck, "一、开场\n先看货架。");
        assertThat(run("ingest", deck.toString())).startsWith("1 visit.txt: a different deck of this name is there");
        assertThat(knowledge.resolve("decks/visit.txt")).content().contains("先问好");
        assertThat(run("ingest", "--replace", deck.toString())).isEqualTo("0 visit.txt: replaced, units: 1\n");
        assertThat(knowledge.resolve("decks")).isDirectoryContaining("glob:**visit.txt");
    }

    @Test
    void what_cannot_be_read_is_not_copied() throws Exception {
        Path locked = HostileDecks.locked(scratch.resolve("locked.pptx"));
        Path article = Files.writeString(scratch.resolve("late.zh.md"), "---\nid: late\n---\n");
        assertThat(run(
                        "ingest",
                        locked.toString(),
                        article.toString(),
                        scratch.resolve("none.pdf").toString()))
                .isEqualTo("""
                        1 locked.pptx: not copied: it needs a password: save it without one.
                        late.zh.md: this is an article: put it into its group’s folder, as knowledge/README.md says.
                        none.pdf: there is no such file: check the path.
                        """);
        assertThat(knowledge.resolve("decks")).doesNotExist();
    }

    @Test
    void programs_get_the_report_as_json() throws Exception {
        Files.writeString(knowledge.resolve("visit.txt"), "一、开场\n先问好。");
        Files.writeString(knowledge.resolve("old.ppt"), "x");
        assertThat(run("ingest", "--json").replaceAll("\"millis\":\\d+", "\"millis\":0"))
                .isEqualTo("""
                        0 {"units":1,"files":[\
                        {"file":"old.ppt","outcome":"skipped","units":0,"reason":"old-format","skipped":[],"millis":0},\
                        {"file":"visit.txt","outcome":"read","units":1,"reason":null,"skipped":[],"millis":0}]}
                        """);
    }

    private Place place() {
        return Place.at(scratch.resolve("data"), scratch, knowledge, "2026-11-21T09:00");
    }

    private static String lines(IngestReport report, Locale language) {
        return String.join("\n", new IngestText(Texts.of(language)).lines(report))
                .replaceAll("\\d+( ?)(ms|毫秒)", "…$1$2");
    }

    /** The exit status and what was printed. */
    private String run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(
                1,
                List.of(
                        "--knowledge",
                        knowledge.toString(),
                        "--data",
                        scratch.resolve("data").toString()));
        StringWriter out = new StringWriter();
        CommandLine commandLine = Main.commandLine().setOut(new PrintWriter(out));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            int status = commandLine.execute(arguments.toArray(String[]::new));
            return status + " " + out;
        } finally {
            Locale.setDefault(before);
        }
    }
}
