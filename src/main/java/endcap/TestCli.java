package endcap;

import picocli.CommandLine.Command;

/** Listed for its help only: the launcher runs the tests itself, because they build the program first. */
@Command(
        name = "test",
        description = "Get everything the project's tests need, then run the tests.",
        mixinStandardHelpOptions = true)
final class TestCli implements Runnable {
    @Override
    public void run() {
        throw new CannotStart("Start the tests through the launcher: ./endcap test");
    }
}
