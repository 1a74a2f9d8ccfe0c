package endcap.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of an article, for measuring other ways of searching them.
 *
 * @param id of its topic
 * @param lang {@code zh} or {@code en}
 * @param body all sections with their headings, as they stand in the file
 */
public record ArticleText(
        String id, String lang, String title, String situation, List<String> asks, List<String> keywords, String body) {
    public ArticleText {
        asks = List.copyOf(asks);
        keywords = List.copyOf(keywords);
    }

    static ArticleText of(Article article) {
        String body = article.sections().stream()
                .map(section -> section.heading() + "\n" + section.text())
                .collect(Collectors.joining("\n"));
        return new ArticleText(
                article.id(),
                article.lang(),
                article.title(),
                article.situation(),
                article.asks(),
                article.keywords(),
                body);
    }
}
