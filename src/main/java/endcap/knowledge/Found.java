package endcap.knowledge;

import java.util.List;

/** What a search has come to. */
record Found(String query, Confidence confidence, List<Match> matches) {
    Found {
        matches = List.copyOf(matches);
    }

    /** How far the best topic may be taken for the answer. */
    enum Confidence {
        /** It is the answer. */
        SURE,
        /** It is the closest there is, and the doubt is named. */
        CLOSE,
        /** It is no answer; an honest no is better. */
        NONE
    }

    /** A topic found: its article in the asker's language and the section that answers best. */
    record Match(Article article, Section section, double score) {}

    boolean answered() {
        return confidence != Confidence.NONE;
    }

    AskAnswer data() {
        return answered()
                ? new AskAnswer(query, true, matches.stream().map(Found::hit).toList(), List.of())
                : new AskAnswer(
                        query,
                        false,
                        List.of(),
                        matches.stream().limit(3).map(Found::near).toList());
    }

    private static AskAnswer.Hit hit(Match match) {
        Article article = match.article();
        return new AskAnswer.Hit(
                article.knownAs(),
                article.lang(),
                article.title(),
                article.group(),
                rounded(match.score()),
                match.section().text(),
                source(match));
    }

    private static AskAnswer.Near near(Match match) {
        Article article = match.article();
        return new AskAnswer.Near(
                article.knownAs(),
                article.lang(),
                article.title(),
                article.group(),
                rounded(match.score()),
                source(match));
    }

    private static AskAnswer.Source source(Match match) {
        Citation citation = Citation.forPrograms(match.article(), match.section());
        return new AskAnswer.Source(citation.file(), citation.locator());
    }

    private static double rounded(double score) {
        return Math.round(Math.min(1, score) * 10_000) / 10_000d;
    }
}
