package endcap.knowledge;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Explains;
import endcap.chat.Form;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code /ask 客户嫌贵怎么回}: the technique for a situation; {@code /ask #id} the whole article, {@code /ask #id 2} its second
 * page, {@code /ask #id 话术 2} the second when it begins with what to say. */
final class AskCommand implements Explains {
    private static final Pattern WHOLE = Pattern.compile(
            "#((?:[^#\\n]{1,300}\\.[A-Za-z]{2,4}#\\d{1,6}+)|[a-z0-9][a-z0-9-]{0,99}+)(\\D{0,60}+)(\\d{1,3})?\\D*+");

    private final Supplier<KnowledgeSearch> searches;
    private final Answering answering;

    /** @param searches what to ask, made at the first question */
    AskCommand(Supplier<KnowledgeSearch> searches, Answering answering) {
        this.searches = searches;
        this.answering = answering;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Reply run(Request request) {
        String question = question(request);
        Matcher whole = WHOLE.matcher(question);
        return answering
                .vote(request, question)
                .orElseGet(() -> whole.matches() ? whole(request, whole) : answering.answer(request, question));
    }

    @Override
    public Reply explain(Request request) {
        String words = question(request);
        Optional<String> votedOn = answering.votedOn(words);
        return votedOn.isEmpty() && WHOLE.matcher(words).matches()
                ? Reply.of(request.intent(), new Card.Text(request.text("knowledge.why.opened")))
                : answering.explain(request, votedOn.orElse(words));
    }

    private static String question(Request request) {
        String question = request.words().strip();
        if (question.isEmpty()) {
            throw UserError.worded("message.empty", "knowledge.question-missing")
                    .offering(examples(request))
                    .filling(form(request))
                    .asking("/ask {}");
        }
        return question;
    }

    private Reply whole(Request request, Matcher named) {
        String id = named.group(1);
        Library library = searches.get().library();
        Article article = library.topic(id)
                .flatMap(topic -> topic.in(request.texts().locale().getLanguage(), KnowledgeSearch.LANGUAGES))
                .orElseThrow(() -> UserError.of("knowledge.unknown-topic", "#" + id));
        Section first =
                Part.named(named.group(2)).flatMap(part -> part.of(article)).orElse(article.first());
        int page = named.group(3) == null ? 1 : Integer.parseInt(named.group(3));
        Found found = new Found(request.words(), Found.Confidence.SURE, List.of(new Found.Match(article, first, 1)));
        return Reply.of(name(), found.data(), new AnswerCards(library).page(request, article, first, page))
                .forEveryone();
    }

    private static Form form(Request request) {
        Form.Field situation = new Form.Field(
                "question", request.text("knowledge.form.question"), Form.Kind.LONG_TEXT, true, List.of(), "");
        return new Form(
                request.text("knowledge.form.title"),
                request.text("knowledge.form.submit"),
                "/ask {question}",
                List.of(situation));
    }

    private static List<Choice> examples(Request request) {
        return Stream.of("knowledge.example.1", "knowledge.example.2", "knowledge.example.3")
                .map(request::text)
                .map(sentence -> new Choice(sentence, "/ask " + sentence))
                .toList();
    }
}
