package endcap.channel.slack.line;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import endcap.channel.Hook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack over HTTP: every request proves itself by its signature before anything of it is read. */
public final class HttpLine implements Hook {
    /** The path of the manifest. */
    public static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(HttpLine.class);
    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";
    private static final Pattern CERTIFICATE_CHECK = Pattern.compile("(?:[^&]*&)*ssl_check=1(?:&[^&]*)*");
    private static final int SHORT = 500;

    private final Signature signature;
    private final Switchboard switchboard;
    private final SlackRequestParser parser;
    private final Clock clock;
    private final AtomicLong refused = new AtomicLong();
    private final Repeats repeats = new Repeats();

    /**
     * The line into a switchboard.
     *
     * @param secret the signing secret; whoever knows it can speak as anybody
     * @param clock the time now, to the second
     */
    public HttpLine(String secret, Switchboard switchboard, Clock clock) {
        this.signature = new Signature(secret, clock);
        this.switchboard = switchboard;
        this.parser = new SlackRequestParser(switchboard.config());
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer answer(byte[] body, Function<String, @Nullable String> header) {
        if (!signature.proves(body, header.apply(TIMESTAMP), header.apply(SIGNATURE))) {
            if (header.apply(SIGNATURE) == null && isCertificateCheck(body)) {
                return Answer.of(200);
            }
            long times = refused.incrementAndGet();
            // Who knocks without a key may do so a thousand times a second; the log tells it once in a while.
            if (repeats.isWorthTelling("unsigned")) {
                LOG.warn("requests to {} without a valid signature so far: {}", PATH, times);
            }
            return Answer.of(401);
        }
        Request<?> request = read(body, header);
        if (request == null) {
            if (repeats.isWorthTelling("unreadable")) {
                LOG.warn("a signed request is nothing that Slack sends, or cannot be read");
            }
            return Answer.of(400);
        }
        return answer(switchboard.run(request));
    }

    /** How many requests had no valid signature. */
    public long refused() {
        return refused.get();
    }

    /** Goes the whole way once, so that the first person does not wait for classes to load. */
    public void warmUp() {
        String now = Long.toString(clock.instant().getEpochSecond());
        for (WarmUp one : WarmUp.all()) {
            Map<String, String> headers =
                    Map.of(TIMESTAMP, now, SIGNATURE, signature.of(one.body(), now), "Content-Type", one.contentType());
            answer(one.body(), headers::get);
        }
    }

    private @Nullable Request<?> read(byte[] body, Function<String, @Nullable String> header) {
        try {
            String text = new String(body, StandardCharsets.UTF_8);
            if (CommandForm.is(text)) {
                return CommandForm.read(text, headers(header), switchboard.config());
            }
            return parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(PATH)
                    .requestBody(text)
                    .queryString(Map.of())
                    .headers(headers(header))
                    .build());
        } catch (RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    /** Slack looks at times whether our certificate is good; it wants an answer, and does nothing with it. */
    private static boolean isCertificateCheck(byte[] body) {
        return body.length < SHORT
                && CERTIFICATE_CHECK
                        .matcher(new String(body, StandardCharsets.US_ASCII))
                        .matches();
    }

    private static RequestHeaders headers(Function<String, @Nullable String> header) {
        Map<String, List<String>> some = new HashMap<>();
        for (String name : List.of("Content-Type", "X-Slack-Retry-Num", "X-Slack-Retry-Reason")) {
            String value = header.apply(name);
            if (value != null) {
                some.put(name, new ArrayList<>(List.of(value)));
            }
        }
        return new RequestHeaders(some);
    }

    private static Answer answer(Response response) {
        String body = response.getBody() == null ? "" : response.getBody();
        return new Answer(response.getStatusCode(), response.getContentType(), body);
    }
}
