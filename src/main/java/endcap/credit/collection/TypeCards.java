package endcap.credit.collection;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Form;
import endcap.chat.Texts;
import endcap.credit.AccountRights;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws how a debtor is dealt with: the technique when it is known, else the signs to tick. */
final class TypeCards {
    private static final int SIGNS_ASKED = 3;

    private final Texts texts;
    private final AccountRights rights;
    private final ZoneId zone;

    TypeCards(Texts texts, AccountRights rights, ZoneId zone) {
        this.texts = texts;
        this.rights = rights;
        this.zone = zone;
    }

    /** What was decided, by whom and when, and the article’s own steps. */
    List<Card> known(Plan plan, KnownType known) {
        List<Card> cards = new ArrayList<>();
        cards.add(new Card.Text(texts.text(
                "collection.type.known",
                known.type().name(texts),
                rights.name(known.personId()),
                known.decidedAt().atZone(zone).toLocalDate())));
        cards.addAll(technique(plan));
        return cards;
    }

    /** What the signs speak for, for the person to agree to. */
    List<Card> proposed(Plan plan, KnownType proposed) {
        List<Card> cards = new ArrayList<>();
        String name = proposed.type().name(texts);
        String signs = signs(proposed.signs(), proposed.type());
        cards.add(new Card.Text(
                signs.isEmpty()
                        ? texts.text("collection.type.picked", name)
                        : texts.text(
                                "collection.type.best",
                                name,
                                proposed.signs().count(proposed.type()),
                                Signs.OF_EACH,
                                signs)));
        cards.addAll(technique(plan));
        cards.add(new Card.Text(texts.text(
                "collection.type.remember", plan.debtor().account().customer().name(), name)));
        return cards;
    }

    /** Several types that the signs speak for alike, to choose from. */
    List<Card> tied(Plan plan, Signs signs) {
        List<Choice> ways = signs.best().stream()
                .map(type -> new Choice(
                        type.name(texts),
                        plan.debtor().says("collect") + " type=" + type.word() + " signs=" + signs.codes()))
                .toList();
        return List.of(
                new Card.Text(texts.text("collection.type.tied", ways.size())),
                new Card.Facts(signs.best().stream()
                        .map(type -> new Card.Fact(type.name(texts), signs(signs, type)))
                        .toList()),
                new Card.Choices(ways));
    }

    /** The signs of every type, and a form to tick them in. */
    List<Card> asked(Plan plan) {
        return List.of(
                new Card.Text(texts.text("collection.type.ask")),
                new Card.Facts(Arrays.stream(DebtorType.values())
                        .map(type -> new Card.Fact(
                                texts.text("collection.type.numbered", type.number(), type.name(texts)),
                                String.join(
                                        texts.text("collection.sign.separator"),
                                        Signs.of(type).stream().map(this::coded).toList())))
                        .toList()),
                new Card.Fill(form(plan)));
    }

    private Form form(Plan plan) {
        List<String> options = Signs.all().stream().map(this::coded).toList();
        List<Form.Field> fields = IntStream.rangeClosed(1, SIGNS_ASKED)
                .mapToObj(number -> new Form.Field(
                        "sign" + number,
                        texts.text("collection.sign.field", number),
                        Form.Kind.ONE_OF,
                        number == 1,
                        options,
                        ""))
                .toList();
        return new Form(
                texts.text("collection.sign.form"),
                texts.text("collection.sign.submit"),
                plan.debtor().says("collect") + " signs={sign1}; {sign2}; {sign3}",
                fields);
    }

    private String coded(Signs.Sign sign) {
        return sign.code() + " " + sign.words(texts);
    }

    private String signs(Signs signs, DebtorType type) {
        return String.join(
                texts.text("collection.separator"),
                signs.ticked().stream()
                        .filter(sign -> sign.type() == type)
                        .map(sign -> sign.words(texts))
                        .toList());
    }

    private static List<Card> technique(Plan plan) {
        return plan.technique()
                .<List<Card>>map(found ->
                        List.of(new Card.Quote(numbered(found.steps()), found.title() + " · " + found.source())))
                .orElse(List.of());
    }

    private static String numbered(List<String> steps) {
        return String.join(
                "\n",
                IntStream.range(0, steps.size())
                        .mapToObj(i -> (i + 1) + ". " + steps.get(i))
                        .toList());
    }
}
