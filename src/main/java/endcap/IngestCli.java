package endcap;

import endcap.channel.ReplyJson;
import endcap.chat.Reply;
import endcap.chat.Texts;
import endcap.deck.DeckDrop;
import endcap.deck.DeckDrop.Dropped;
import endcap.deck.DeckReader;
import endcap.deck.IngestReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./endcap ingest}: a team's own decks, put beside the articles and read. */
@Command(
        name = "ingest",
        description = "Copy decks (pptx, docx, pdf, xlsx, html, md, txt) into knowledge/decks; without FILE, read all "
                + "decks of knowledge/ and say what was read, what was skipped and why.",
        mixinStandardHelpOptions = true)
final class IngestCli implements Callable<Integer> {
    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Option(names = "--json", description = "print the report as JSON on one line")
    private boolean json;

    @Option(names = "--dry-run", description = "say what would be copied, and copy nothing")
    private boolean dryRun;

    @Option(names = "--replace", description = "replace a different deck of the same name")
    private boolean replace;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "decks to copy; none to read what is there")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        // A person at the keyboard reads the language of their machine; there is no message to go by.
        Locale machine = Locale.getDefault();
        IngestText text =
                new IngestText(Texts.of(machine.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH));
        int status = files.isEmpty() ? report(text, out) : copy(text, out);
        out.flush();
        return status;
    }

    private int report(IngestText text, PrintWriter out) {
        IngestReport report = Decks.ingest(place, Duration.ZERO)
                .read(place.knowledge(), Decks::isDeck)
                .report();
        if (json) {
            out.println(new ReplyJson().data(Reply.of("ingest", IngestText.json(report), List.of())));
        } else {
            text.lines(report).forEach(out::println);
        }
        return 0;
    }

    private int copy(IngestText text, PrintWriter out) throws IOException {
        List<Dropped> all = new ArrayList<>();
        try (DeckReader reader = Decks.reader()) {
            DeckDrop drop = new DeckDrop(reader, place.knowledge().resolve("decks"), Decks::isDeck);
            for (Path file : files) {
                Dropped dropped = drop.drop(file, replace, dryRun);
                all.add(dropped);
                if (!json) {
                    out.println(text.line(dropped, dryRun));
                }
            }
        }
        if (json) {
            out.println(new ReplyJson().data(Reply.of("ingest", IngestText.json(all), List.of())));
        }
        return all.stream().anyMatch(Dropped::failed) ? 1 : 0;
    }
}
