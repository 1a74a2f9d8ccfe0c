package endcap;

import static org.assertj.core.api.Assertions.assertThat;

import endcap.chat.Choice;
import endcap.chat.Message;
import endcap.chat.PlainText;
import endcap.chat.Reply;
import endcap.intake.ImportOptions;
import endcap.intake.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The sample company with several people talking, figures coming in and time passing. */
final class ReleaseTalk implements AutoCloseable {
    static final String HEADER = "document_no,customer_code,type,document_date,due_date,amount,open_amount\n";
    static final String LATE = "XWJ-INV-2001,XWJ,invoice,2026-09-07,2026-11-09,61800,61800\n";
    static final String DUE = "XWJ-INV-2002,XWJ,invoice,2026-10-12,2026-12-11,180000,150000\n";

    private final Path folder;
    private App app;

    /** On the morning of {@link Conversation#NOW}. */
    ReleaseTalk(Path folder) {
        this.folder = folder;
        app = open(Path.of("bot-config"), Conversation.NOW);
        app.moveIn(folder.resolve("files"));
    }

    private App open(Path config, String now) {
        return App.open(Place.at(folder, config, Path.of("knowledge"), now), Setting.quiet());
    }

    App app() {
        return app;
    }

    /** The same company at another time. */
    void waitUntil(String now) {
        app.close();
        app = open(Path.of("bot-config"), now);
    }

    /** The same company with that people.yaml. */
    void staffedBy(String people) throws IOException {
        app.close();
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("people.yaml"), people);
        app = open(config, Conversation.NOW);
    }

    Reply says(String person, String text) {
        return app.chat().answer(Message.from(app.speakers().speaker(person), text, "test:" + person));
    }

    String reads(String person, String text) {
        return PlainText.of(says(person, text));
    }

    String code(String person, String text) {
        return code(says(person, text));
    }

    static String code(Reply reply) {
        return reply.error().map(Reply.Problem::code).orElse("none");
    }

    /** The sentence that button stands for. */
    static String tap(Reply reply, String label) {
        return reply.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .map(Choice::says)
                .orElseThrow(() -> new AssertionError(label + " is not among " + reply.choices()));
    }

    /** A request that is confirmed and waits. */
    void asked(String person, String words) {
        says(person, words);
        assertThat(reads(person, "确认")).startsWith("✔ R");
    }

    /** One order of ¥50,000 of 新万家, asked for by li.na and approved by her supervisor. */
    void approvedOnce() {
        asked("li.na", "/release 新万家 50000 客户周五打款");
        assertThat(reads("chen.hao", tap(says("chen.hao", "/release R1"), "放行这一单")))
                .startsWith("✔");
    }

    /** What several people say at the same moment, in their order. */
    List<Reply> atOnce(List<String> people, List<String> texts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<Reply>> running = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                String person = people.get(i);
                String text = texts.get(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return says(person, text);
                }));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> one : running) {
                replies.add(one.get());
            }
            return replies;
        }
    }

    /** Rows that finance imports, as of the morning of the tests. */
    void comesIn(String kind, String rows) {
        try {
            Path file = Files.writeString(folder.resolve(kind + ".csv"), rows);
            app.incoming()
                    .run(
                            app.people().byId("zhou.yan").orElseThrow(),
                            List.of(file),
                            new ImportOptions(LocalDate.of(2026, 11, 21), false),
                            Progress.SILENT)
                    .forEach(report ->
                            assertThat(report.refused()).as("%s", report).isFalse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows a table has. */
    long rows(String table) {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    /** Who did what to releases, oldest first: {@code chen.hao release.approve}. */
    List<String> acts() {
        return audit("person_id || ' ' || act");
    }

    /** The audit rows of releases, oldest first. */
    List<String> audit() {
        return audit("person_id || ' ' || act || ' ' || subject || ': ' || detail");
    }

    private List<String> audit(String shown) {
        return app.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT " + shown + " FROM audit_log WHERE act LIKE 'release.%' ORDER BY audit_id")
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void close() {
        app.close();
    }
}
