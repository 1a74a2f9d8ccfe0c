package endcap;

import endcap.channel.web.WebChannel;
import endcap.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./endcap demo}: the sample company, on this machine only, leaving nothing behind. */
@Command(
        name = "demo",
        description = "Serve a sample company on 127.0.0.1 and print a sign-in link; Ctrl-C leaves nothing running.",
        mixinStandardHelpOptions = true)
final class DemoCli implements Runnable {
    private static final List<String> SPEAKERS = List.of("li.na", "zhang.min", "chen.hao", "zhou.yan");

    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "listen on another address than 127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "listen on this port; 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = 7070;

    @Override
    public void run() {
        var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        var err = spec.commandLine().getErr();
        Optional<Path> scratch = place.dataGiven() ? Optional.empty() : Optional.of(scratch());
        scratch.ifPresent(place::dataUnlessGiven);
        Map<String, String> tokens = new LinkedHashMap<>();
        SPEAKERS.forEach(id -> tokens.put(id, TokenCli.newToken()));
        Setting setting = Setting.server(place, err::println, tokens);
        App app = App.open(place, setting);
        err.println("importing the sample company / 导入示例公司");
        app.moveIn(place.data().resolve("sample-files"));
        app.warm(setting);
        WebChannel web = WebServer.over(app, host, port, List.of());
        ServeCli.untilStopped(
                List.of(web),
                app,
                () -> {
                    err.println("ready / 已就绪. Ctrl-C stops it. Open a link / 打开链接:");
                    tokens.forEach((id, token) ->
                            app.people().byId(id).ifPresent(person -> out.println(link(web, person, token))));
                    out.flush();
                },
                () -> scratch.ifPresent(DemoCli::delete));
    }

    private static String link(WebChannel web, Person person, String token) {
        return web.address() + "signin?token=" + token + "    " + person.name() + " ("
                + person.role().name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("endcap-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // A file that vanished while the folder was being emptied is what we wanted.
        }
    }
}
