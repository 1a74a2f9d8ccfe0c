package endcap.channel.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The files of the page, by name: what is not listed is not served. Browsers ask whether theirs is still the newest. */
final class PageFiles {
    private static final List<String> NAMES = List.of(
            "index.html",
            "icon.svg",
            "chat.css",
            "cards.css",
            "theme.js",
            "chat.js",
            "api.js",
            "cards.js",
            "chart.js",
            "composer.js",
            "dom.js",
            "entries.js",
            "form.js",
            "history.js",
            "outbox.js",
            "table.js",
            "talk.js",
            "texts.js");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, File> files = new LinkedHashMap<>();

    private PageFiles() {}

    static PageFiles read() {
        PageFiles page = new PageFiles();
        NAMES.forEach(name -> page.files.put("/" + name, File.read(name)));
        page.files.put("/", File.read("index.html"));
        return page;
    }

    /** Every path with what answers it. */
    void forEach(BiConsumer<String, Handler> route) {
        files.forEach(route);
    }

    private record File(String type, byte[] bytes, String tag) implements Handler {
        static File read(String name) {
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            try (InputStream stream = PageFiles.class.getResourceAsStream("/web/" + name)) {
                if (stream == null) {
                    throw new IllegalStateException("the page lacks its file web/" + name);
                }
                byte[] bytes = stream.readAllBytes();
                return new File(type, bytes, tag(bytes));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        // Weak, because the same file goes out compressed or not.
        private static String tag(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every Java has SHA-256", missing);
            }
        }

        @Override
        public void handle(Context context) {
            context.header("Cache-Control", "no-cache").header("ETag", tag);
            if (tag.equals(context.header("If-None-Match"))) {
                context.status(304);
            } else {
                context.contentType(type).result(bytes);
            }
        }
    }
}
