package endcap.knowledge.learning;

import endcap.chat.Card;
import endcap.chat.Request;
import endcap.knowledge.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The head of the article that would fill a gap, to be copied and completed. */
final class ArticleHead {
    private static final int ASKS = 10;

    private ArticleHead() {}

    /** Its {@code asks} are the questions as they were asked, its group and related topics those that came nearest. */
    static Card of(Request request, Gap gap, List<Gap.Question> questions, List<Page> nearest, String owner) {
        String asks = questions.stream()
                .filter(question -> !question.namesCustomer())
                .map(Gap.Question::text)
                .distinct()
                .limit(ASKS)
                .map(ask -> "\n  - " + quoted(ask))
                .collect(Collectors.joining());
        String group = nearest.isEmpty() ? "" : nearest.getFirst().group();
        String related = nearest.stream().map(Page::id).collect(Collectors.joining(", "));
        String language = request.texts().locale().getLanguage();
        String text = """
                ---
                id: new-topic
                lang: %s
                title: ''
                group: %s
                kind: technique
                situation: ''
                asks:%s
                keywords: []
                related: [%s]
                sources: []
                command: none
                owner: %s
                ---
                ## %s
                1. """.formatted(
                language, group, asks, related, gap.owner().orElse(owner), request.text("gaps.template-heading"));
        String file = "knowledge/" + (group.isEmpty() ? "…" : group) + "/new-topic." + language + ".md";
        return new Card.Text(request.text("gaps.template", file) + "\n" + text.strip());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
