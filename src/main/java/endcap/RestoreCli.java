package endcap;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./endcap restore}: says honestly that it is not built yet. */
@Command(
        name = "restore",
        description = "Bring back the data from a copy in FILE. (not built yet)",
        mixinStandardHelpOptions = true)
final class RestoreCli implements Runnable {
    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "the copy")
    private @Nullable Path file;

    @Override
    public void run() {
        throw new CannotStart(
                "restore is not built yet. Until it is, stop the server and copy the folder " + place.data() + ".");
    }
}
