package endcap.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the worksheets of a configuration folder; what is wrong in how one is written becomes a problem with its line. */
final class WorksheetReader {
    private static final String FOLDER = "worksheets";
    private static final String ENDING = ".yaml";

    private final ConfigFiles files;

    WorksheetReader(ConfigFiles files) {
        this.files = files;
    }

    /** All of them that are not switched off, by id. */
    List<WorksheetFile> read() {
        List<WorksheetFile> sheets = new ArrayList<>();
        for (String name : files.names(FOLDER, ENDING)) {
            YamlSection file = files.open(FOLDER + "/" + name);
            String id = name.substring(0, name.length() - ENDING.length());
            if (!id.matches("[a-z][a-z0-9-]*")) {
                file.problem(0, "a worksheet's file is named in small letters, digits and dashes: stock-turnover.yaml");
            }
            if (!file.flag("off", false)) {
                sheets.add(sheet(id, file));
                file.done();
            }
        }
        return List.copyOf(sheets);
    }

    private static WorksheetFile sheet(String id, YamlSection file) {
        YamlSection words = file.section("words");
        YamlSection evidence = file.section("evidence");
        List<WorksheetFile.ChannelEntry> channels = WorksheetParts.each(evidence, "channels", WorksheetReader::channel);
        WorksheetFile sheet = new WorksheetFile(
                file.file(),
                id,
                WorksheetParts.both(file, "title"),
                WorksheetParts.both(file, "help"),
                WorksheetParts.both(file, "group"),
                new WorksheetFile.BothLists(words.texts("zh"), words.texts("en")),
                WorksheetParts.oneOf(file, "sees", "account", Set.of("account", "credit")),
                WorksheetParts.oneOf(file, "shape", "calculation", Set.of("calculation", "form")),
                WorksheetParts.oneOf(file, "customer", "optional", Set.of("needed", "optional", "none")),
                WorksheetParts.written(file, "topic"),
                file.number("renew_months", 0, 0),
                WorksheetParts.each(file, "fields", WorksheetReader::field),
                WorksheetParts.each(file, "results", WorksheetReader::result),
                WorksheetParts.each(file, "verdict", WorksheetReader::threshold),
                WorksheetParts.each(file, "reasons", WorksheetReader::threshold),
                WorksheetParts.writtenList(file, "chart"),
                channels);
        words.done();
        evidence.done();
        if (sheet.fields().isEmpty()) {
            file.problem(file.line(), "a worksheet needs 'fields:', what is asked for");
        }
        return sheet;
    }

    private static WorksheetFile.FieldEntry field(YamlSection line) {
        WorksheetFile.FieldEntry field = new WorksheetFile.FieldEntry(
                WorksheetParts.name(line),
                WorksheetParts.both(line, "label"),
                line.texts("also"),
                WorksheetParts.oneOf(line, "type", "", WorksheetParts.TYPES),
                line.flag("list", false),
                WorksheetParts.bothIfThere(line, "unit"),
                WorksheetParts.figure(line, "least"),
                WorksheetParts.figure(line, "most"),
                WorksheetParts.each(line, "options", WorksheetReader::option),
                line.flag("needed", true),
                WorksheetParts.written(line, "default"),
                WorksheetParts.written(line, "filled_from"),
                line.flag("evidence", false),
                line.line());
        if (field.type().equals("choice") == field.options().isEmpty()) {
            line.problem(
                    line.line(),
                    field.options().isEmpty()
                            ? "a choice needs 'options:', each with a value and a label"
                            : "only a field of the type choice has 'options:'");
        }
        range(line, field.least(), field.most());
        return field;
    }

    private static void range(YamlSection line, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            line.problem(
                    line.lineOf("least"),
                    "the range is inverted: least " + least.get().toPlainString() + " is more than most "
                            + most.get().toPlainString());
        }
    }

    private static WorksheetFile.OptionEntry option(YamlSection line) {
        return new WorksheetFile.OptionEntry(
                line.text("value"),
                WorksheetParts.both(line, "label"),
                line.texts("also"),
                WorksheetParts.figure(line, "figure"));
    }

    private static WorksheetFile.ResultEntry result(YamlSection line) {
        boolean looksUp = line.keys().contains("table");
        if (looksUp == line.keys().contains("formula")) {
            line.problem(line.line(), "a result has either 'formula:' or 'table:'");
        }
        return new WorksheetFile.ResultEntry(
                WorksheetParts.name(line),
                WorksheetParts.both(line, "label"),
                WorksheetParts.oneOf(line, "type", "number", Set.of("number", "money", "percent")),
                WorksheetParts.bothIfThere(line, "unit"),
                WorksheetParts.written(line, "formula"),
                looksUp ? Optional.of(WorksheetParts.table(line.section("table"))) : Optional.empty(),
                line.number("digits", 2, 0),
                WorksheetParts.oneOf(line, "rounding", "half_up", Set.of("half_up", "down", "up")),
                WorksheetParts.bothIfThere(line, "explained"),
                line.line());
    }

    private static WorksheetFile.ThresholdEntry threshold(YamlSection line) {
        return new WorksheetFile.ThresholdEntry(
                line.text("name", ""),
                WorksheetParts.written(line, "when"),
                WorksheetParts.oneOf(line, "tone", "info", Set.of("good", "info", "warn", "stop")),
                WorksheetParts.both(line, "text"),
                line.line());
    }

    private static WorksheetFile.ChannelEntry channel(YamlSection line) {
        return new WorksheetFile.ChannelEntry(
                line.text("value"),
                WorksheetParts.both(line, "label"),
                line.texts("also"),
                WorksheetParts.oneOf(line, "reliability", "medium", Set.of("high", "medium", "low")));
    }
}
