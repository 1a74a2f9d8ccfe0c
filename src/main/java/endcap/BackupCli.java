package endcap;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./endcap backup}: says honestly that it is not built yet. */
@Command(
        name = "backup",
        description = "Write a consistent copy of the data to FILE, also while the server runs. (not built yet)",
        mixinStandardHelpOptions = true)
final class BackupCli implements Runnable {
    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "the copy")
    private @Nullable Path file;

    @Override
    public void run() {
        throw new CannotStart(
                "backup is not built yet. Until it is, stop the server and copy the folder " + place.data() + ".");
    }
}
