package endcap.knowledge;

import endcap.chat.Choice;
import endcap.chat.Request;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences by which a person says whether an answer helped: the buttons under it, and a few plain words said right
 * after it.
 */
final class Votes {
    /** Nobody asks a longer question twice, and a button holds no page. */
    private static final int LONGEST_QUESTION = 200;

    private static final String HELPFUL = "#helpful ";
    private static final String NOT_HELPFUL = "#not-helpful ";
    private static final String SAID = "#said ";

    /** Stands between the question and what was said of its answer. */
    private static final String BEFORE_WORDS = " :: ";

    private static final Pattern VOTE = Pattern.compile("#(helpful|not-helpful|said) (\\S{1,300}) (.{1,300})");

    private final VoteWords words = new VoteWords();

    /** What a person said of an answer; {@code helpful} is empty for words that are no vote. */
    record Said(String topic, String question, Optional<Boolean> helpful) {}

    /** Whether these words of {@code /ask} are about an answer, and what they say. */
    Optional<Said> read(String ask) {
        Matcher vote = VOTE.matcher(ask);
        if (!vote.matches()) {
            return Optional.empty();
        }
        String topic = vote.group(2).replace("%20", " ").replace("%25", "%");
        String rest = vote.group(3);
        if (!vote.group(1).equals("said")) {
            return Optional.of(new Said(topic, rest, Optional.of(vote.group(1).equals("helpful"))));
        }
        int end = rest.lastIndexOf(BEFORE_WORDS);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Said(
                        topic, rest.substring(0, end), words.helpful(rest.substring(end + BEFORE_WORDS.length()))));
    }

    /** Whether the answer to this question can be voted on. */
    static boolean on(String question) {
        return question.length() <= LONGEST_QUESTION
                && !question.contains("{}")
                && question.lines().count() == 1;
    }

    /** The buttons under an answer. */
    static List<Choice> buttons(Request request, String topic, String question) {
        return List.of(
                new Choice(
                        request.text("knowledge.helpful"),
                        "/ask " + HELPFUL + word(topic) + " " + question,
                        Choice.Kind.HELPFUL),
                new Choice(
                        request.text("knowledge.not-helpful"),
                        "/ask " + NOT_HELPFUL + word(topic) + " " + question,
                        Choice.Kind.NOT_HELPFUL));
    }

    /** What the next message completes when it is a vote. */
    static String open(String topic, String question) {
        return "/ask " + SAID + word(topic) + " " + question + BEFORE_WORDS + "{}";
    }

    /** The id of a dropped file is its path, which may hold spaces. */
    private static String word(String topic) {
        return topic.replace("%", "%25").replace(" ", "%20");
    }
}
