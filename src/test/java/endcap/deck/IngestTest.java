package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that changes: what is read again, what is kept, what goes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IngestTest {
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    @TempDir
    private Path scratch;

    private Path folder;
    private CountingReader reader;
    private Ingest ingest;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectories(scratch.resolve("knowledge"));
        restart();
    }

    private void restart() {
        reader = new CountingReader();
        ingest = new Ingest(
                reader, new DeckCache(scratch.resolve("cache")), Clock.fixed(NOW, ZoneOffset.UTC), Ingest.QUIET);
    }

    @Test
    void a_file_is_read_once_and_again_only_when_it_has_changed() throws Exception {
        put("a.txt", "一、开场\n先问好。", 100);
        put("b.txt", "二、离店\n写下来。", 100);
        assertThat(outcomes()).containsExactly("a.txt READ 1", "b.txt READ 1");
        assertThat(outcomes()).containsExactly("a.txt UNCHANGED 1", "b.txt UNCHANGED 1");
        put("a.txt", "一、开场\n先问好，再看货架。", 50);
        assertThat(outcomes()).containsExactly("a.txt READ 1", "b.txt UNCHANGED 1");
        assertThat(reader.read).isEqualTo(3);
    }

    @Test
    void a_restart_reads_nothing_again() throws Exception {
        put("a.txt", "一、开场\n先问好。", 100);
        List<Unit> before = read().units();
        restart();
        assertThat(read().units()).isEqualTo(before);
        assertThat(reader.read).isZero();
    }

    @Test
    void a_copy_under_another_name_is_not_read_but_cited_by_its_own_name() throws Exception {
        put("a.txt", "一、开场\n先问好。", 100);
        put("copy/b.txt", "一、开场\n先问好。", 100);
        assertThat(read().units()).extracting(Unit::file).containsExactly("a.txt", "copy/b.txt");
        assertThat(reader.read).isEqualTo(1);
    }

    @Test
    void units_of_a_deleted_file_are_gone_and_so_is_what_was_kept_of_it() throws Exception {
        put("a.txt", "一、开场\n先问好。", 100);
        read();
        Files.delete(folder.resolve("a.txt"));
        Ingest.Result result = read();
        assertThat(result.units()).isEmpty();
        assertThat(result.report().changed()).isTrue();
        assertThat(scratch.resolve("cache")).isEmptyDirectory();
        assertThat(read().report().changed()).isFalse();
    }

    @Test
    void a_file_still_being_written_waits_and_its_old_units_stay() throws Exception {
        put("a.txt", "一、开场\n先问好。", 100);
        List<Unit> old = read().units();
        put("a.txt", "一、开场\n先问", 0);
        assertThat(outcomes()).containsExactly("a.txt WAITING 1");
        assertThat(read().units()).isEqualTo(old);
        put("a.txt", "一、开场\n先问候。", 2);
        assertThat(outcomes()).containsExactly("a.txt READ 1");
    }

    @Test
    void articles_hidden_files_and_open_office_files_are_not_ours() throws Exception {
        put("credit/late.zh.md", "# x", 100);
        put(".DS_Store", "x", 100);
        put(".git/config.txt", "x", 100);
        put("~$deck.pptx", "x", 100);
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void a_link_is_named_and_not_followed() throws Exception {
        Path outside = Files.writeString(scratch.resolve("secret.txt"), "outside");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        Files.createSymbolicLink(folder.resolve("up"), scratch);
        assertThat(read().report().files())
                .extracting(FileReport::file, FileReport::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("link.txt", Reason.LINK),
                        org.assertj.core.api.Assertions.tuple("up", Reason.LINK));
    }

    @Test
    void a_folder_that_is_not_there_is_empty() {
        assertThat(ingest.read(scratch.resolve("nowhere"), file -> true).units())
                .isEmpty();
    }

    @Test
    void a_damaged_cache_is_read_past() throws Exception {
        put("a.txt", "一、开场\n先问好。", 100);
        List<Unit> before = read().units();
        try (var kept = Files.list(scratch.resolve("cache"))) {
            for (Path file : kept.toList()) {
                Files.write(file, new byte[] {1, 0, 0});
            }
        }
        restart();
        assertThat(read().units()).isEqualTo(before);
        assertThat(reader.read).isEqualTo(1);
    }

    @Test
    void many_looks_at_an_unchanged_folder_take_no_reading() throws Exception {
        for (int i = 0; i < 20; i++) {
            put("deck" + i + ".txt", "一、开场\n先问好" + i, 100);
        }
        List<Unit> units = read().units();
        for (int i = 0; i < 500; i++) {
            assertThat(read().units() == units).isTrue();
        }
        assertThat(reader.read).isEqualTo(20);
    }

    private void put(String name, String text, int secondsAgo) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofSeconds(secondsAgo))));
    }

    private Ingest.Result read() {
        return ingest.read(folder, file -> !file.toString().endsWith(".zh.md"));
    }

    private List<String> outcomes() {
        return read().report().files().stream()
                .map(file -> file.file() + " " + file.outcome() + " " + file.units())
                .toList();
    }

    private static final class CountingReader implements DeckReader {
        private final DeckReader direct = new DirectReader(Limits.USUAL);
        private int read;

        @Override
        public Reading read(Path file, String name) {
            Reading reading = direct.read(file, name);
            read += reading instanceof Reading.Read ? 1 : 0;
            return reading;
        }
    }
}
