package endcap.channel.slack.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/** The content of files: for whoever shows the token; all others get the page where one signs in, and that with 200. */
final class FileContents {
    static final String PATH = "/files-pri/";

    private final Workspace workspace;
    private final Credentials credentials;

    FileContents(Workspace workspace, Credentials credentials) {
        this.workspace = workspace;
        this.credentials = credentials;
    }

    static String path(String id, String name) {
        return PATH + FakeSlack.TEAM + "-" + id + "/download/" + name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    void answer(WebCall call, HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI()
                .getPath()
                .replaceFirst(".*?-pri/[^-]*-", "")
                .replaceFirst("/.*", "");
        Optional<SharedFile> file = workspace.file(id);
        if (!mayRead(call)) {
            Answers.text(exchange, 200, "text/html; charset=utf-8", "<!DOCTYPE html><title>Sign in | Slack</title>");
        } else if (file.isEmpty()) {
            Answers.text(exchange, 404, "text/html; charset=utf-8", "<!DOCTYPE html><title>Not found | Slack</title>");
        } else {
            Answers.bytes(exchange, 200, file.get().mimetype(), file.get().content());
        }
    }

    private boolean mayRead(WebCall call) {
        try {
            credentials.check(call);
            credentials.need("files:read");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
