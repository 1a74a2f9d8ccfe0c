package endcap.worksheet;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Command;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import endcap.draft.Drafts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code /sheet} lists the worksheets; {@code /sheet customer-lifetime-value 新万家 购买次数=12 …} works one out. */
final class WorksheetCommand implements Command {
    static final String NAME = "sheet";

    private final Sheets sheets;
    private final FillingReader reader;
    private final WorksheetDesk desk;
    private final WorksheetDraft kind;
    private final Drafts drafts;
    private final Predicate<String> onlyAsks;

    /** @param onlyAsks whether a free text asks or denies: then nothing is written, not even a draft */
    WorksheetCommand(
            Sheets sheets,
            FillingReader reader,
            WorksheetDesk desk,
            WorksheetDraft kind,
            Drafts drafts,
            Predicate<String> onlyAsks) {
        this.onlyAsks = onlyAsks;
        this.sheets = sheets;
        this.reader = reader;
        this.desk = desk;
        this.kind = kind;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply run(Request request) {
        String words = request.words().strip();
        if (words.isEmpty()) {
            return list(request, sheets.all());
        }
        return sheets.in(words)
                .map(named -> fill(request, named.sheet(), named.rest()))
                .orElseGet(() -> groupOrNearest(request, words));
    }

    private Reply groupOrNearest(Request request, String words) {
        List<Sheet> group = sheets.ofGroup(words);
        if (!group.isEmpty() || !request.explicit()) {
            return list(request, group.isEmpty() ? sheets.all() : group);
        }
        String asked = words.split("\\s", 2)[0];
        List<Choice> near = sheets.near(asked).stream()
                .map(sheet -> new Choice(
                        sheet.title().in(request.texts()),
                        "/sheet " + (sheet.id() + words.substring(asked.length())).strip()))
                .toList();
        throw UserError.of("worksheet.unknown", asked)
                .offering(near.isEmpty() ? List.of(new Choice("/sheet", "/sheet")) : near);
    }

    private static Reply list(Request request, List<Sheet> listed) {
        Map<String, List<Sheet>> groups = listed.stream()
                .collect(Collectors.groupingBy(
                        sheet -> sheet.group().in(request.texts()), LinkedHashMap::new, Collectors.toList()));
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Heading(request.text("worksheet.list.title")));
        groups.forEach((group, sheets) -> cards.add(new Card.Table(
                group,
                List.of(
                        Card.Column.text(request.text("worksheet.list.say")),
                        Card.Column.text(request.text("worksheet.list.title-column")),
                        Card.Column.text(request.text("worksheet.list.does"))),
                sheets.stream()
                        .map(sheet -> List.of(
                                "/sheet " + sheet.id(),
                                sheet.title().in(request.texts()),
                                sheet.help().in(request.texts())))
                        .toList())));
        List<SheetData.One> data = listed.stream()
                .map(sheet -> new SheetData.One(
                        sheet.id(),
                        sheet.group().in(request.texts()),
                        sheet.title().in(request.texts())))
                .toList();
        return Reply.of(NAME, new SheetData.Listed(data), cards).forEveryone();
    }

    private Reply fill(Request request, Sheet sheet, String words) {
        FillingReader.Reading reading = reader.read(request, sheet, words, customer -> desk.figures(request, customer));
        desk.refuseUnlessMaySee(request, reading.filling());
        History before = desk.history(request.user(), reading.filling(), 0);
        Filling said = reading.proof().onto(reading.filling(), before.folded());
        Filling filling = desk.filled(request, said, before);
        desk.recordLook(request.user(), filling);
        Reply reply = reply(request, said, filling, before);
        return reading.notUnderstood().isBlank()
                ? reply
                : reply.and(List.of(new Card.Warning(
                        Card.Tone.WARN, request.text("worksheet.not-understood", reading.notUnderstood()))));
    }

    private Reply reply(Request request, Filling said, Filling filling, History before) {
        boolean form = filling.sheet().isForm();
        if (!form && !filling.missing().isEmpty()) {
            return asking(request, filling, before);
        }
        if (form && said.given().isEmpty() || !desk.mayKeep(request.user(), filling)) {
            return lookedAt(request, filling, before);
        }
        if (!request.explicit() && onlyAsks.test(request.message().text())) {
            return lookedAt(request, filling, before);
        }
        return drafts.propose(request, kind, DraftFields.of(filling, request.today()))
                .and(waysOn(request, filling.sheet()));
    }

    /** A form as it stands, or a result that somebody without the right to keep it may see. */
    private Reply lookedAt(Request request, Filling filling, History before) {
        Worked worked = desk.worked(request, filling, request.today(), before);
        List<Card> cards = new ArrayList<>(new SheetCards(worked).all());
        if (!desk.mayKeep(request.user(), filling)) {
            cards.add(new Card.Text(request.text("worksheet.not-kept")));
        } else if (!filling.said().isEmpty() || !filling.sheet().isForm()) {
            cards.add(new Card.Choices(List.of(new Choice(
                    request.text("worksheet.keep-this"),
                    soFar(filling, worked.figures()).strip()))));
        } else if (!filling.missing().isEmpty()) {
            cards.add(new Card.Fill(SheetForm.of(request, filling, worked.figures())));
        }
        cards.addAll(waysOn(request, filling.sheet()));
        return Reply.of(NAME, worked.data(), cards);
    }

    /** Asks for everything that is missing at once. */
    private Reply asking(Request request, Filling filling, History before) {
        Worked worked = new Worked(
                filling,
                request.today(),
                new Calculation(Map.of(), Optional.empty(), List.of()),
                before,
                desk.figures(request, filling.customer()));
        List<Field> missing = filling.missing();
        String names = missing.stream()
                .map(worked.figures()::label)
                .collect(Collectors.joining(request.text("worksheet.list-comma")));
        List<Card> cards = new ArrayList<>();
        cards.add(new SheetCards(worked).heading());
        cards.add(new Card.Text(filling.sheet().help().in(request.texts())));
        cards.add(new Card.Warning(Card.Tone.INFO, request.text("worksheet.missing", missing.size(), names)));
        cards.add(new Card.Fill(SheetForm.of(request, filling, worked.figures())));
        cards.addAll(waysOn(request, filling.sheet()));
        String only = missing.size() == 1 ? worked.figures().label(missing.getFirst()) + "=" : "";
        return Reply.of(NAME, worked.data(), cards).asking(soFar(filling, worked.figures()) + only + "{}");
    }

    /** The sentence that said everything the person has said. */
    private static String soFar(Filling filling, SheetFigures figures) {
        StringBuilder sentence = new StringBuilder(SheetForm.sentence(filling));
        filling.said().forEach((name, given) -> {
            Field field = filling.sheet().field(name).orElseThrow();
            sentence.append(figures.label(field)).append('=');
            sentence.append(figures.typed(field, given.value())).append(' ');
        });
        return sentence.toString();
    }

    private static List<Card> waysOn(Request request, Sheet sheet) {
        List<Choice> topic = SheetCards.topic(sheet, request.texts());
        return topic.isEmpty() ? List.of() : List.of(new Card.Choices(topic));
    }
}
