package endcap.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The articles of a folder, read again only where a file changed.
 *
 * <p>A changed file counts once it looks the same in two rounds, for an editor may be in the middle of writing it; and a
 * file that cannot be read any more leaves its last good version standing until it can. The first round takes everything
 * as it is. A round costs one look at each file's size and time.
 */
final class ArticleFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleFolder.class);
    static final String GUIDE = "README.md";

    private final Path folder;
    private final ArticleReader reader = new ArticleReader();
    private final Map<Path, Read> read = new TreeMap<>();
    private Map<Path, FileStamp> before = Map.of();
    private boolean first = true;

    ArticleFolder(Path folder) {
        this.folder = folder;
    }

    private record Read(FileStamp stamp, Optional<Article> article) {}

    /** Every Markdown file of a folder but its guide, in the order of their paths; none in an absent folder. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().equals(GUIDE))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException error) {
            throw new UncheckedIOException(
                    "cannot list the knowledge folder " + folder, new IOException(error.getMessage(), error));
        }
    }

    /**
     * Looks at the folder once more.
     *
     * @return whether an article has come, changed or gone since the last time
     */
    boolean look() {
        Map<Path, FileStamp> now = new HashMap<>();
        for (Path file : files(folder)) {
            FileStamp.of(file).ifPresent(stamp -> now.put(file, stamp));
        }
        boolean changed = false;
        for (Map.Entry<Path, FileStamp> file : new TreeMap<>(now).entrySet()) {
            boolean settled = first || file.getValue().equals(before.get(file.getKey()));
            Read known = read.get(file.getKey());
            if (settled && (known == null || !known.stamp().equals(file.getValue()))) {
                changed |= take(file.getKey(), file.getValue(), Optional.ofNullable(known));
            }
        }
        changed |= forget(now);
        before = now;
        first = false;
        return changed;
    }

    /** The articles as they were at the last look, in the order of their paths. */
    Collection<Article> articles() {
        List<Article> articles = new ArrayList<>();
        read.values().forEach(one -> one.article().ifPresent(articles::add));
        return articles;
    }

    private boolean take(Path file, FileStamp stamp, Optional<Read> known) {
        Optional<Article> article =
                ArticleReader.isArticle(file) ? reader.read(folder, file).article() : Optional.empty();
        Optional<Article> standing = known.flatMap(Read::article);
        if (article.isEmpty() && standing.isPresent()) {
            LOG.warn("{} cannot be read any more; its last good version stays. ./endcap check says why", file);
        }
        read.put(file, new Read(stamp, article.or(() -> standing)));
        return article.isPresent();
    }

    /** A file is gone when two rounds have not seen it: some editors delete and write anew. */
    private boolean forget(Map<Path, FileStamp> now) {
        return read.entrySet()
                .removeIf(known -> !now.containsKey(known.getKey()) && !before.containsKey(known.getKey()));
    }
}
