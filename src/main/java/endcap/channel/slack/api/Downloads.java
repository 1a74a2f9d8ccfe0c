package endcap.channel.slack.api;

import com.slack.api.Slack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Fetches the bytes of files people shared. The token goes to Slack's own hosts only. */
public final class Downloads {
    private static final int BUFFER = 8192;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final OkHttpClient http;
    private final String token;
    private final URI alsoTrusted;

    /** @param api where the Web API is; files may be there, too */
    public Downloads(Slack slack, String token, URI api) {
        // A large file takes longer than a call may.
        this.http = slack.getHttpClient()
                .getOkHttpClient()
                .newBuilder()
                .callTimeout(LONGEST)
                .build();
        this.token = token;
        this.alsoTrusted = api;
    }

    /** A file whose bytes could not be had. */
    public static final class NotFetched extends Exception {
        private static final long serialVersionUID = 1L;

        NotFetched(String why) {
            super(why);
        }
    }

    /**
     * Writes the bytes into that file.
     *
     * @param most more than this is not fetched
     * @throws NotFetched when Slack does not give them, gives a page to sign in on instead, or gives too many
     */
    public void fetch(String url, Path into, long most) throws NotFetched {
        HttpUrl address = HttpUrl.parse(url);
        if (address == null || !trusted(address)) {
            throw new NotFetched("not an address of Slack");
        }
        Request request = new Request.Builder()
                .url(address)
                .header("Authorization", "Bearer " + token)
                .build();
        try (Response response = http.newCall(request).execute()) {
            String type = String.valueOf(response.header("Content-Type"));
            // Without the right to files Slack answers with its own sign-in page, and says that all is well.
            boolean page =
                    type.startsWith("text/html") && !address.encodedPath().matches(".*\\.html?$");
            if (!response.isSuccessful() || response.body() == null || page) {
                throw new NotFetched("status " + response.code() + ", " + type);
            }
            write(response.body().byteStream(), into, most);
        } catch (IOException broken) {
            throw new NotFetched(broken.toString());
        }
    }

    private static void write(InputStream bytes, Path into, long most) throws IOException, NotFetched {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        try (OutputStream out = Files.newOutputStream(into)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new NotFetched("more than " + most + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private boolean trusted(HttpUrl address) {
        String host = address.host().toLowerCase(Locale.ROOT);
        return address.isHttps() && (host.equals("slack.com") || host.endsWith(".slack.com"))
                || host.equals(alsoTrusted.getHost()) && address.scheme().equals(alsoTrusted.getScheme());
    }
}
