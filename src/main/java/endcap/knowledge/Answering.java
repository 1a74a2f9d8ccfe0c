package endcap.knowledge;

import endcap.chat.Card;
import endcap.chat.Choice;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.UserError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers a question for the person who asks it: what did not help them before comes last, whether this helps is asked,
 * and what has no answer is kept for those who write articles.
 */
final class Answering {
    private static final int HITS = 3;
    private static final int NEAREST = 3;

    private final Supplier<KnowledgeSearch> searches;
    private final Optional<Feedback> feedback;
    private final QuestionKey keys;
    private final Votes votes = new Votes();

    /** @param feedback where votes and unanswered questions go; without it nothing of the above is done */
    Answering(Supplier<KnowledgeSearch> searches, Optional<Feedback> feedback, QuestionKey keys) {
        this.searches = searches;
        this.feedback = feedback;
        this.keys = keys;
    }

    /** The reply to a word on an answer; empty when it is something else. */
    Optional<Reply> vote(Request request, String words) {
        return feedback.flatMap(kept -> votes.read(words).map(said -> voted(request, kept, said)));
    }

    /** The question whose answer these words are about; empty when they are something else. */
    Optional<String> votedOn(String words) {
        return votes.read(words).map(Votes.Said::question);
    }

    /** The answer to a question, or an honest no. */
    Reply answer(Request request, String question) {
        Found found = find(request, question);
        if (found.answered()) {
            return shown(request, found);
        }
        Optional<Long> number = feedback.flatMap(kept -> kept.unanswered(request, asked(question, found)));
        Reply no = nothing(request, found);
        return number.map(kept -> no.after(1, List.of(new Card.Text(request.text("knowledge.filed", kept)))))
                .orElse(no);
    }

    /** How the question would be answered; nothing is kept of it. */
    Reply explain(Request request, String question) {
        KnowledgeSearch search = searches.get();
        AnswerReasons reasons = new Explanation(search, look(search, request, question)).reasons();
        String language = request.texts().locale().getLanguage();
        return Reply.of(request.intent(), reasons, new WhyCards(request.texts(), reasons, language).cards());
    }

    /** The answer to words that may be no question at all; only where their meaning leaves no doubt. */
    Optional<Reply> answerIfSure(Request request, String words) {
        if (!searches.get().readsMeaningOf(words)) {
            return Optional.empty();
        }
        Found found = find(request, words);
        // A near second best is no reason for small talk: the card names the doubt.
        boolean fits = found.matches().stream().limit(1).anyMatch(best -> best.score() >= Floors.WITH_MEANING.sure());
        return fits ? Optional.of(shown(request, found)) : Optional.empty();
    }

    private Found find(Request request, String question) {
        return look(searches.get(), request, question).found();
    }

    private Looked look(KnowledgeSearch search, Request request, String question) {
        Set<String> demoted = feedback.map(kept ->
                        kept.of(keys.of(question), Optional.of(request.user().id())))
                .orElse(Set.of());
        String language = request.texts().locale().getLanguage();
        return search.look(question, HITS, KnowledgeSearch.LANGUAGES, language, demoted);
    }

    private Reply shown(Request request, Found found) {
        Reply reply = Reply.of(
                        request.intent(),
                        found.data(),
                        new AnswerCards(searches.get().library()).answer(request, found))
                .forEveryone();
        String question = found.query().strip();
        if (feedback.isEmpty() || !Votes.on(question)) {
            return reply;
        }
        String topic = found.matches().get(0).article().id();
        return reply.and(List.of(new Card.Choices(Stream.concat(
                                why(request, reply, question).stream(),
                                Votes.buttons(request, topic, question).stream())
                        .toList())))
                .asking(Votes.open(topic, question));
    }

    /** The way to what the answer came from, where there is room for one more button. */
    private static Optional<Choice> why(Request request, Reply reply, String question) {
        return reply.choices().size() < AnswerCards.MOST_BUTTONS
                ? Optional.of(new Choice(request.text("knowledge.why"), "/why " + question))
                : Optional.empty();
    }

    private Reply nothing(Request request, Found found) {
        return Reply.of(
                request.intent(), found.data(), new AnswerCards(searches.get().library()).nothing(request, found));
    }

    private Reply voted(Request request, Feedback kept, Votes.Said said) {
        Topic topic = searches.get()
                .library()
                .topic(said.topic())
                .orElseThrow(() -> UserError.of("knowledge.unknown-topic", "#" + said.topic()));
        boolean helpful = said.helpful().orElseThrow(() -> UserError.of("knowledge.no-vote"));
        String question = said.question();
        Feedback.Asked asked = asked(question, find(request, question));
        kept.vote(request, new Feedback.Vote(asked, topic.id(), topic.edition(), helpful));
        if (helpful) {
            return Reply.of(request.intent(), new Card.Text(request.text("knowledge.thanks")));
        }
        Found next = find(request, question);
        String sorry = request.text(next.answered() ? "knowledge.sorry-try" : "knowledge.sorry");
        return (next.answered() ? shown(request, next) : nothing(request, next))
                .after(0, List.of(new Card.Text(sorry)));
    }

    private Feedback.Asked asked(String question, Found found) {
        List<String> nearest = found.matches().stream()
                .map(match -> match.article().id())
                .limit(NEAREST)
                .toList();
        return new Feedback.Asked(question, keys.of(question), nearest);
    }
}
