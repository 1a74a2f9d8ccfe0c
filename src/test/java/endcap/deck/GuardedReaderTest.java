package endcap.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading in a process of its own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuardedReaderTest {
    @TempDir
    private Path folder;

    private final GuardedReader reader = new GuardedReader(Limits.USUAL);

    @AfterEach
    void end() {
        reader.close();
    }

    @Test
    void it_reads_what_is_read_in_this_process() throws Exception {
        Path file = SampleDecks.slides(folder.resolve("培训.pptx"));
        Reading here = new DirectReader(Limits.USUAL).read(file, "培训.pptx");
        assertThat(here).isInstanceOf(Reading.Read.class);
        assertThat(reader.read(file, "培训.pptx")).isEqualTo(here);
    }
}
