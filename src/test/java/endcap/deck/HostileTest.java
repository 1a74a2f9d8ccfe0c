package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged or meant to do harm: each is skipped with its reason, and the deck after it is read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTest {
    @TempDir
    private Path scratch;

    @Test
    void whatever_lies_in_the_folder_the_good_deck_is_read() throws Exception {
        Path folder = Files.createDirectories(scratch.resolve("knowledge"));
        Path secret = Files.writeString(scratch.resolve("secret.txt"), "TOP-SECRET");
        HostileDecks.bomb(folder.resolve("bomb.pptx"));
        HostileDecks.entity(folder.resolve("entity.docx"), secret);
        HostileDecks.laughs(folder.resolve("laughs.xlsx"));
        HostileDecks.nested(folder.resolve("nested.pptx"));
        HostileDecks.endlessSheet(folder.resolve("cells.xlsx"));
        HostileDecks.circle(folder.resolve("circle.pdf"));
        HostileDecks.locked(folder.resolve("locked.pptx"));
        HostileDecks.lockedPdf(folder.resolve("locked.pdf"));
        HostileDecks.cut(SampleDecks.slides(folder.resolve("cut.pptx")));
        HostileDecks.huge(folder.resolve("huge.pptx"));
        Files.writeString(folder.resolve("lie.pdf"), "no pdf at all");
        Files.copy(folder.resolve("cut.pptx"), folder.resolve("lie.txt"));
        SampleDecks.document(folder.resolve("lie.pptx"));
        Files.write(folder.resolve("noise.txt"), noise());
        Files.writeString(folder.resolve("empty.md"), "");
        Files.writeString(folder.resolve("old.ppt"), "x");
        Files.writeString(folder.resolve("photo.jpg"), "x");
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(10_000) + "客户嫌贵" + "</div>".repeat(10_000));
        Files.writeString(folder.resolve("deep.md"), ">".repeat(10_000) + "客户嫌贵");
        Files.writeString(folder.resolve("a\nb ..%2f.txt"), "名字里有换行。");
        SampleDecks.slides(folder.resolve("good.pptx"));

        Ingest ingest = new Ingest(
                new GuardedReader(Limits.USUAL),
                new DeckCache(scratch.resolve("cache")),
                Clock.systemUTC(),
                Duration.ZERO);
        Ingest.Result result = ingest.read(folder, file -> true);

        Map<String, String> became = new TreeMap<>();
        result.report()
                .files()
                .forEach(file -> became.put(
                        file.file(),
                        file.reason() == null
                                ? file.units() + " units"
                                : file.reason().name()));
        assertThat(became)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("bomb.pptx", "TOO_LARGE"),
                        Map.entry("entity.docx", "BROKEN"),
                        Map.entry("laughs.xlsx", "BROKEN"),
                        Map.entry("nested.pptx", "BROKEN"),
                        Map.entry("cells.xlsx", "TOO_LARGE"),
                        Map.entry("circle.pdf", "BROKEN"),
                        Map.entry("locked.pptx", "ENCRYPTED"),
                        Map.entry("locked.pdf", "ENCRYPTED"),
                        Map.entry("cut.pptx", "BROKEN"),
                        Map.entry("huge.pptx", "TOO_LARGE"),
                        Map.entry("lie.pdf", "NOT_A_DECK"),
                        Map.entry("lie.txt", "NOT_A_DECK"),
                        Map.entry("lie.pptx", "NOT_A_DECK"),
                        Map.entry("noise.txt", "NOT_A_DECK"),
                        Map.entry("empty.md", "EMPTY"),
                        Map.entry("old.ppt", "OLD_FORMAT"),
                        Map.entry("photo.jpg", "NOT_A_DECK"),
                        Map.entry("deep.html", "1 units"),
                        Map.entry("deep.md", "1 units"),
                        Map.entry("a\nb ..%2f.txt", "1 units"),
                        Map.entry("good.pptx", "2 units")));
        assertThat(result.units()).noneMatch(unit -> unit.toString().contains("TOP-SECRET"));
    }

    @Test
    void a_deck_of_too_many_units_or_too_much_text_is_refused_whole() throws Exception {
        Path file = SampleDecks.slides(scratch.resolve("a.pptx"));
        assertThat(new DirectReader(new Limits(1 << 20, 3, 2_000, Duration.ZERO, 0)).read(file, "a"))
                .isEqualTo(new Reading.Skipped(Reason.TOO_MANY_PAGES));
        assertThat(new DirectReader(new Limits(1 << 20, 9, 20, Duration.ZERO, 0)).read(file, "a"))
                .isEqualTo(new Reading.Skipped(Reason.TOO_LARGE));
    }

    @Test
    void no_file_makes_the_reader_call_anybody() throws Exception {
        try (ServerSocket listening = new ServerSocket(0)) {
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
            Path page = Files.writeString(
                    scratch.resolve("a.html"),
                    "<base href='" + address + "'><link rel=stylesheet href='a.css'><img src='a.png'><p>先问好。</p>");
            Path text = Files.writeString(scratch.resolve("a.md"), "![x](" + address + ")\n\n先问好。");
            Path entity = HostileDecks.remoteEntity(scratch.resolve("a.docx"), address);
            DeckReader reader = new DirectReader(Limits.USUAL);
            assertThat(reader.read(page, "a").units()).hasSize(1);
            assertThat(reader.read(text, "a").units()).hasSize(1);
            assertThat(reader.read(entity, "a").units()).isEmpty();
            listening.setSoTimeout(50);
            org.assertj.core.api.Assertions.assertThatThrownBy(listening::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_file_that_never_ends_is_ended() throws Exception {
        Path endless = HostileDecks.selfDrawn(scratch.resolve("self.pdf"));
        Path good = Files.writeString(scratch.resolve("good.txt"), "先问好。");
        try (GuardedReader reader = new GuardedReader(Limits.USUAL.withPatience(Duration.ofSeconds(2)))) {
            assertThat(reader.read(endless, "self")).isEqualTo(new Reading.Skipped(Reason.TOO_SLOW));
            assertThat(reader.read(good, "good").units()).hasSize(1);
        }
    }

    @Test
    void a_file_that_needs_more_memory_than_it_gets_is_too_large() throws Exception {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            page.append("<p><b><i>x</i></b></p>");
        }
        Path file = Files.writeString(scratch.resolve("wide.html"), page);
        try (GuardedReader tight =
                new GuardedReader(new Limits(64 << 20, 2_000, 2_000_000, Duration.ofSeconds(20), 24))) {
            assertThat(tight.read(file, "wide")).isEqualTo(new Reading.Skipped(Reason.TOO_LARGE));
            Path good = Files.writeString(scratch.resolve("good.txt"), "先问好。");
            assertThat(tight.read(good, "good").units()).hasSize(1);
        }
    }

    @Test
    void bytes_that_were_changed_anywhere_are_survived() throws Exception {
        Random random = new Random(20261121);
        try (GuardedReader reader = new GuardedReader(Limits.USUAL)) {
            for (Path file : SampleDecks.oneOfEach(scratch)) {
                byte[] whole = Files.readAllBytes(file);
                for (int round = 0; round < 12; round++) {
                    byte[] changed = whole.clone();
                    for (int i = 0; i < 1 + round * 3; i++) {
                        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                    }
                    Files.write(file, changed);
                    assertThat(reader.read(file, "changed"))
                            .as("%s, round %d", file.getFileName(), round)
                            .isNotEqualTo(new Reading.Skipped(Reason.TOO_SLOW));
                }
            }
        }
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
