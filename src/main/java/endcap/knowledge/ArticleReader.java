package endcap.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a file into an article, or says what is wrong with it and where.
 *
 * <p>Whatever stands in the file, reading it ends in a result: files come from many hands.
 */
final class ArticleReader {
    /** Larger files are no articles: the longest good one has some 8 KB. */
    private static final int LARGEST_BYTES = 200_000;

    private static final String FENCE = "---";
    private static final Pattern NAMED = Pattern.compile(".+\\.(?:zh|en)\\.md");
    private static final Pattern HEAD =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?---\\R(?=[\\s\\S]*?^id:)(?=[\\s\\S]*?^lang:)", Pattern.MULTILINE);
    private static final int HEAD_CHARACTERS = 2_000;

    private final Sections sections = new Sections();

    /** An article when the file holds one that can be answered with, and all that is wrong with the file. */
    record Reading(Optional<Article> article, FrontMatter head, List<Problem> problems, List<String> lines) {
        /** The article as an editor sees it. */
        Optional<Draft> draft() {
            return article.map(one -> new Draft(one, head, lines));
        }
    }

    /** Each article file of a folder as read, in the order of their paths. */
    static List<Reading> readings(Path folder) {
        ArticleReader reader = new ArticleReader();
        return ArticleFolder.files(folder).stream()
                .filter(ArticleReader::isArticle)
                .map(file -> reader.read(folder, file))
                .toList();
    }

    /**
     * Whether a Markdown file is meant as an article: it is named as one ({@code ….zh.md}), or its head says which topic
     * and language it is. Any other is a document somebody dropped.
     */
    static boolean isArticle(Path file) {
        if (NAMED.matcher(file.getFileName().toString()).matches()) {
            return true;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char[] start = new char[HEAD_CHARACTERS];
            int length = Math.max(0, lines.read(start));
            return HEAD.matcher(new String(start, 0, length)).lookingAt();
        } catch (IOException unreadable) {
            return false;
        }
    }

    Reading read(Path folder, Path path) {
        String file = folder.relativize(path).toString().replace('\\', '/');
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                return broken(Problem.at(file, 1, "knowledge.lint.too-large", LARGEST_BYTES / 1000));
            }
            return read(file, decoded(Files.readAllBytes(path)));
        } catch (CharacterCodingException error) {
            return broken(Problem.at(file, 1, "knowledge.lint.not-utf8"));
        } catch (IOException error) {
            return broken(Problem.at(file, 1, "knowledge.lint.unreadable"));
        }
    }

    Reading read(String file, String content) {
        List<String> lines = content.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .toList();
        int end = lines.isEmpty() || !isFence(lines.get(0)) ? -1 : nextFence(lines);
        if (end < 0) {
            return broken(Problem.at(file, 1, "knowledge.lint.no-front-matter"));
        }
        FrontMatter head = FrontMatter.read(file, String.join("\n", lines.subList(1, end)));
        List<Problem> problems = new ArrayList<>(head.problems());
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        List<Section> parts = sections.of(head.value("title"), body, end + 2);
        if (parts.isEmpty()) {
            problems.add(Problem.at(file, end + 1, "knowledge.lint.no-section"));
        }
        // A head that could be read only in part lacks what stands in the rest of it.
        List.of("id", "lang", "title").stream()
                .filter(key -> head.problems().isEmpty() && head.value(key).isEmpty())
                .forEach(key -> problems.add(Problem.at(file, 1, "knowledge.lint.missing-key", key)));
        boolean usable = problems.isEmpty();
        if (!head.value("review").isEmpty() && day(head.value("review")).isEmpty()) {
            problems.add(Problem.at(file, head.line("review"), "knowledge.lint.review-date", head.value("review")));
        }
        return new Reading(usable ? Optional.of(article(file, head, parts)) : Optional.empty(), head, problems, lines);
    }

    private static Article article(String file, FrontMatter head, List<Section> parts) {
        return new Article(
                head.value("id"),
                head.value("lang"),
                head.value("title"),
                head.value("group"),
                head.value("kind"),
                head.value("situation"),
                head.values("asks"),
                head.values("keywords"),
                head.values("related"),
                head.values("sources"),
                head.value("command").isEmpty() ? "none" : head.value("command"),
                head.value("owner"),
                day(head.value("review")),
                file,
                Optional.empty(),
                parts);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static int nextFence(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Reading broken(Problem problem) {
        return new Reading(Optional.empty(), FrontMatter.read(problem.file(), ""), List.of(problem), List.of());
    }
}
