package endcap;

import endcap.chat.Card;
import endcap.config.BotConfig;
import endcap.config.ConfigException;
import endcap.config.ConfigProblem;
import endcap.config.WorksheetFile;
import endcap.worksheet.Channel;
import endcap.worksheet.Field;
import endcap.worksheet.Label;
import endcap.worksheet.Option;
import endcap.worksheet.Reliability;
import endcap.worksheet.Sheet;
import endcap.worksheet.Sheets;
import endcap.worksheet.Threshold;
import endcap.worksheet.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of bot-config/worksheets/ as the worksheets they mean. */
final class SheetDefinitions {
    private final List<ConfigProblem> problems = new ArrayList<>();

    private SheetDefinitions() {}

    /**
     * All worksheets.
     *
     * @throws ConfigException with every mistake that can only be seen once a file's meaning is known
     */
    static Sheets of(BotConfig config) {
        SheetDefinitions definitions = new SheetDefinitions();
        List<Sheet> sheets =
                config.worksheets().stream().map(definitions::sheet).toList();
        if (!definitions.problems.isEmpty()) {
            throw new ConfigException(definitions.problems);
        }
        return new Sheets(sheets);
    }

    private Sheet sheet(WorksheetFile file) {
        SheetProblems found = new SheetProblems(file.file(), problems);
        SheetFormulas formulas = new SheetFormulas(file, found);
        List<Field> fields =
                file.fields().stream().map(field -> field(field, found)).toList();
        found.names(file);
        found.sources(file, SheetSources.NAMES);
        List<String> words = new ArrayList<>(file.words().zh());
        words.addAll(file.words().en());
        return new Sheet(
                file.id(),
                label(file.title()),
                label(file.help()),
                label(file.group()),
                words,
                Sheet.Sees.valueOf(upper(file.sees())),
                Sheet.Shape.valueOf(upper(file.shape())),
                Sheet.About.valueOf(upper(file.customer())),
                Optional.of(file.topic().text()).filter(topic -> !topic.isBlank()),
                file.renewMonths(),
                fields,
                formulas.results(),
                thresholds(file.verdict(), formulas),
                thresholds(file.reasons(), formulas),
                formulas.charted(),
                file.channels().stream().map(SheetDefinitions::channel).toList());
    }

    private static Field field(WorksheetFile.FieldEntry entry, SheetProblems found) {
        Field field = new Field(
                entry.name(),
                label(entry.label()),
                entry.also(),
                entry.type().isEmpty() ? ValueType.TEXT : ValueType.named(entry.type()),
                entry.list(),
                label(entry.unit()),
                entry.least(),
                entry.most(),
                entry.options().stream().map(SheetDefinitions::option).toList(),
                entry.needed(),
                Optional.empty(),
                Optional.of(entry.filledFrom().text()).filter(source -> !source.isBlank()),
                entry.evidence());
        return entry.fallback().text().isBlank() ? field : found.withDefault(field, entry.fallback());
    }

    private static Option option(WorksheetFile.OptionEntry entry) {
        return new Option(entry.value(), label(entry.label()), entry.also(), entry.figure());
    }

    private static Channel channel(WorksheetFile.ChannelEntry entry) {
        return new Channel(entry.value(), label(entry.label()), entry.also(), Reliability.named(entry.reliability()));
    }

    private static List<Threshold> thresholds(List<WorksheetFile.ThresholdEntry> entries, SheetFormulas formulas) {
        return entries.stream()
                .map(entry -> new Threshold(
                        entry.name(),
                        formulas.condition(entry),
                        Card.Tone.valueOf(upper(entry.tone())),
                        formulas.sentence(entry.text(), entry.line())))
                .toList();
    }

    static Label label(WorksheetFile.Both both) {
        return new Label(both.zh(), both.en());
    }

    static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
