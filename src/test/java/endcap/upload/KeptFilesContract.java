package endcap.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endcap.chat.Message;
import endcap.chat.Upload;
import endcap.chat.User;
import endcap.chat.UserError;
import endcap.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kept files promise on either database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class KeptFilesContract {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private KeptFiles files;
    private final List<String> used = new ArrayList<>();

    abstract Database open();

    @BeforeEach
    void start() {
        database = open();
        files = at(NOW);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_file_is_read_back_to_the_byte_under_its_own_name() throws IOException {
        byte[] content = new byte[3 << 20];
        new Random(7).nextBytes(content);
        KeptFile file = files.keep(upload("li", "应收 11月.xlsx", Optional.empty(), content));
        assertThat(file.bytes()).isEqualTo(content.length);
        assertThat(file.outcome()).isEmpty();
        Path read = files.read(file, copy -> {
            assertThat(copy.getFileName()).hasToString("应收 11月.xlsx");
            assertThat(Files.readAllBytes(copy)).isEqualTo(content);
            return copy;
        });
        assertThat(read.getParent()).doesNotExist();
    }

    @Test
    void the_same_delivery_with_the_same_content_is_one_file() throws IOException {
        KeptFile one = keep("li", Optional.of("D1"), "a");
        assertThat(keep("li", Optional.of("D1"), "a").id()).isEqualTo(one.id());
        assertThat(keep("li", Optional.of("D1"), "b").id()).isNotEqualTo(one.id());
        assertThat(keep("li", Optional.of("D2"), "a").id()).isNotEqualTo(one.id());
        assertThat(keep("wang", Optional.of("D1"), "a").id()).isNotEqualTo(one.id());
        assertThat(keep("li", Optional.empty(), "a").id())
                .isNotEqualTo(keep("li", Optional.empty(), "a").id());
    }

    @Test
    void two_nodes_keep_a_delivery_once() throws Exception {
        List<Callable<Long>> nodes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            nodes.add(() -> keep("li", Optional.of("D1"), "a").id());
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
            List<Long> ids = new ArrayList<>();
            for (Future<Long> id : executor.invokeAll(nodes)) {
                ids.add(id.get());
            }
            assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        }
    }

    @Test
    void a_file_is_used_once_and_its_content_goes() throws IOException {
        KeptFile file = keep("li", Optional.empty(), "a");
        assertThat(files.useOnce(file, this::use)).contains("a");
        assertThat(files.useOnce(file, this::use)).contains("a");
        assertThat(used).containsExactly("a");
        assertThatThrownBy(() -> files.read(file, copy -> ""))
                .isInstanceOfSatisfying(
                        UserError.class, gone -> assertThat(gone.code()).isEqualTo("upload.gone"));
    }

    @Test
    void nobody_uses_it_while_somebody_does() throws IOException {
        KeptFile file = keep("li", Optional.empty(), "a");
        List<Optional<String>> meanwhile = new ArrayList<>();
        files.useOnce(file, copy -> {
            meanwhile.add(files.useOnce(file, this::use));
            return "done";
        });
        assertThat(meanwhile).containsExactly(Optional.empty());
        assertThat(used).isEmpty();
        assertThat(files.useOnce(file, this::use)).contains("done");
    }

    @Test
    void a_use_that_failed_may_be_tried_again_and_one_that_died_after_a_while() throws IOException {
        KeptFile file = keep("li", Optional.empty(), "a");
        assertThatThrownBy(() -> files.useOnce(file, copy -> {
                    throw UserError.of("upload.refused", "x");
                }))
                .isInstanceOf(UserError.class);
        database.jdbi()
                .useTransaction(handle -> handle.execute(
                        "UPDATE kept_file SET busy_until = ?",
                        NOW.plusSeconds(9).toString()));
        assertThat(files.useOnce(file, this::use)).isEmpty();
        assertThat(at(NOW.plusSeconds(9)).useOnce(file, this::use)).contains("a");
    }

    @Test
    void what_nobody_used_goes_after_seven_days_unless_it_is_kept_for_good() throws IOException {
        KeptFile waiting = keep("li", Optional.empty(), "a");
        KeptFile photo = keep("li", Optional.empty(), "b");
        files.keepForGood(photo);
        at(NOW.plus(Duration.ofDays(7)).minusSeconds(1)).sweep();
        assertThat(read(waiting)).isEqualTo("a");
        at(NOW.plus(Duration.ofDays(7))).sweep();
        assertThatThrownBy(() -> read(waiting)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> files.keepForGood(waiting)).isInstanceOf(UserError.class);
        assertThat(read(photo)).isEqualTo("b");
        files.forget(photo);
        assertThatThrownBy(() -> read(photo)).isInstanceOf(UserError.class);
    }

    private String use(Path copy) throws IOException {
        used.add(Files.readString(copy));
        return used.getLast();
    }

    private String read(KeptFile file) {
        return files.read(file, Files::readString);
    }

    private KeptFiles at(Instant now) {
        return new KeptFiles(database.jdbi(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private KeptFile keep(String person, Optional<String> delivery, String content) throws IOException {
        return files.keep(upload(person, "a.csv", delivery, content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Upload upload(String person, String name, Optional<String> delivery, byte[] content) throws IOException {
        User user = new User(person, person, Locale.SIMPLIFIED_CHINESE);
        return new Upload(
                new Message(user, "", Optional.empty(), "c", delivery, false),
                name,
                Files.write(Files.createTempFile(folder, "sent", ""), content));
    }
}
