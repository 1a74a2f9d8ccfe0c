package endcap.knowledge;

import endcap.chat.Card;
import endcap.chat.Card.Column;
import endcap.chat.Card.Fact;
import endcap.chat.Choice;
import endcap.chat.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws how an answer came about, for whoever keeps the articles: what was looked up, what it found, what decided. */
final class WhyCards {
    private static final int MOST_NAMED = 12;
    private static final int LONGEST_QUESTION = 60;

    private final Texts texts;
    private final AnswerReasons reasons;
    private final String language;

    /** @param language the one an answer was wanted in */
    WhyCards(Texts texts, AnswerReasons reasons, String language) {
        this.texts = texts;
        this.reasons = reasons;
        this.language = language;
    }

    List<Card> cards() {
        List<Card> cards = new ArrayList<>(
                List.of(new Card.Heading(texts.text("knowledge.why.title", cut(reasons.query()))), outcome()));
        cards.add(new Card.Facts(reading()));
        if (!reasons.topics().isEmpty()) {
            cards.add(topics());
            cards.add(new Card.Text(formula()));
            cards.add(fields());
            cards.add(new Card.Facts(choices()));
        }
        String question = reasons.query().strip();
        if (Votes.on(question)) {
            cards.add(
                    new Card.Choices(List.of(new Choice(texts.text("knowledge.why.see-answer"), "/ask " + question))));
        }
        return cards;
    }

    private Card outcome() {
        if (reasons.topics().isEmpty()) {
            return new Card.Warning(Card.Tone.INFO, texts.text("knowledge.why.nothing-found"));
        }
        AnswerReasons.Candidate best = reasons.topics().get(0);
        if (best.byTitle()) {
            return new Card.Warning(Card.Tone.INFO, texts.text("knowledge.why.by-title", best.title()));
        }
        return new Card.Warning(
                Card.Tone.INFO,
                texts.text(
                        "knowledge.why.outcome." + reasons.outcome(),
                        best.title(),
                        figure(best.score()),
                        figure(reasons.floors().worthShowing()),
                        figure(reasons.floors().sure()),
                        figure(reasons.floors().ahead())));
    }

    private List<Fact> reading() {
        AnswerReasons.Reading read = reasons.reading();
        List<Fact> facts = new ArrayList<>();
        if (read.reworded() != null) {
            fact(facts, "reworded", cut(read.reworded()));
        }
        // Single characters stand in too many words to tell anybody anything.
        List<AnswerReasons.LookedUp> words = read.lookedUp().stream()
                .filter(word -> !Analysis.isCharacter(word.word()))
                .toList();
        add(
                facts,
                "looked-up",
                words.stream()
                        .filter(AnswerReasons.LookedUp::found)
                        .map(word -> texts.text("knowledge.why.share", word.word(), percent(word.share()))));
        add(facts, "in-no-page", words.stream().filter(word -> !word.found()).map(AnswerReasons.LookedUp::word));
        add(facts, "dropped", read.dropped().stream());
        add(
                facts,
                "corrected",
                read.corrected().stream().map(typo -> texts.text("knowledge.why.into", typo.asked(), typo.read())));
        add(
                facts,
                "expanded",
                read.expanded().stream()
                        .map(one -> texts.text("knowledge.why.into", one.word(), String.join(" / ", one.into()))));
        add(facts, "sounds", read.sounds().stream());
        fact(facts, "meaning", meaning());
        add(facts, "switched-off", reasons.switchedOff().stream());
        return facts;
    }

    private String meaning() {
        AnswerReasons.Meaning meaning = reasons.meaning();
        Double belonging = meaning.belonging();
        return belonging == null
                ? texts.text("knowledge.why.unused." + meaning.unusedBecause())
                : texts.text("knowledge.why.belonging", figure(belonging));
    }

    private Card topics() {
        List<List<String>> rows = new ArrayList<>();
        for (AnswerReasons.Candidate topic : reasons.topics()) {
            Double nearness = topic.nearness();
            rows.add(List.of(
                    (rows.size() + 1) + ". " + topic.title(),
                    figure(topic.score()),
                    figure(topic.words()),
                    nearness == null ? "–" : figure(nearness)));
        }
        return new Card.Table(
                texts.text("knowledge.why.topics"),
                List.of(
                        Column.text(texts.text("knowledge.why.topic")),
                        Column.number(texts.text("knowledge.why.score")),
                        Column.number(texts.text("knowledge.why.words")),
                        Column.number(texts.text("knowledge.why.nearness"))),
                rows);
    }

    private String formula() {
        AnswerReasons.Weights weights = reasons.weights();
        return reasons.meaning().used()
                ? texts.text(
                        "knowledge.why.formula",
                        figure(weights.words()),
                        figure(weights.meaning()),
                        figure(weights.belonging()),
                        figure(weights.shift()))
                : texts.text("knowledge.why.formula-words");
    }

    /** What the words are worth in each part of the best topics; the columns are the topics' numbers. */
    private Card fields() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(texts.text("knowledge.why.field"))));
        IntStream.rangeClosed(1, reasons.topics().size())
                .forEach(number -> columns.add(Column.number(Integer.toString(number))));
        List<List<String>> rows = List.of(
                row("title", topic -> topic.byField().title()),
                row("asks", topic -> topic.byField().asks()),
                row("keywords", topic -> topic.byField().keywords()),
                row("situation", topic -> topic.byField().situation()),
                row("body", topic -> topic.byField().body()),
                row("sound", AnswerReasons.Candidate::sound));
        return new Card.Table(texts.text("knowledge.why.by-field"), columns, rows);
    }

    private List<String> row(String field, ToDoubleFunction<AnswerReasons.Candidate> score) {
        return Stream.concat(
                        Stream.of(texts.text("knowledge.why.field." + field)),
                        reasons.topics().stream().map(topic -> figure(score.applyAsDouble(topic))))
                .toList();
    }

    private List<Fact> choices() {
        List<Fact> facts = new ArrayList<>();
        AnswerReasons.Candidate best = reasons.topics().get(0);
        for (int i = 0; i < reasons.topics().size(); i++) {
            AnswerReasons.Candidate topic = reasons.topics().get(i);
            Double cosine = topic.cosine();
            if (cosine != null) {
                facts.add(new Fact(
                        texts.text("knowledge.why.nearest", i + 1),
                        texts.text("knowledge.why.quoted", cut(topic.nearestText()), figure(cosine))));
            }
        }
        fact(facts, "section", texts.text("knowledge.why.section." + wanted(best), best.section()));
        String kept = best.lang().equals(language) ? "knowledge.why.own-language" : "knowledge.why.other-language";
        fact(facts, "language", texts.text(kept, texts.text("knowledge.why.language." + best.lang())));
        if (!reasons.demoted().isEmpty()) {
            fact(facts, "demoted", named(reasons.demoted().stream()));
        }
        return facts;
    }

    /** The part that was asked for; an article may not have it, and a deck has no parts. */
    private String wanted(AnswerReasons.Candidate best) {
        Part wanted = SectionChoice.wanted(reasons.query());
        return wanted.heading(best.lang()).equals(best.section()) ? wanted.name() : "FIRST";
    }

    private void add(List<Fact> facts, String label, Stream<String> values) {
        String all = named(values);
        if (!all.isEmpty()) {
            fact(facts, label, all);
        }
    }

    private void fact(List<Fact> facts, String label, String value) {
        facts.add(new Fact(texts.text("knowledge.why.fact." + label), value));
    }

    private static String named(Stream<String> values) {
        List<String> all = values.toList();
        String some = all.stream().limit(MOST_NAMED).collect(Collectors.joining(" · "));
        return all.size() > MOST_NAMED ? some + " …" : some;
    }

    private static String cut(@Nullable String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_QUESTION, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
