package endcap.channel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A path that another service posts to, and proves by the very bytes that it was that service. The web server mounts it
 * and asks for no sign-in.
 */
public interface Hook {
    /** Where it is reached, such as {@code /slack/events}. */
    String path();

    /**
     * Answers one request.
     *
     * @param body the bytes as they came; no longer than the web server takes
     * @param header the value of a header, null when there is none
     */
    Answer answer(byte[] body, Function<String, @Nullable String> header);

    /**
     * What goes back.
     *
     * @param body may be empty
     */
    record Answer(int status, String contentType, String body) {
        /** A status and nothing else. */
        public static Answer of(int status) {
            return new Answer(status, "text/plain; charset=utf-8", "");
        }
    }
}
