package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests to the address an app gave, each signed over its time and its bytes. */
public final class SignedHttp implements Transport {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final URI endpoint;
    private final String secret;
    private final Clock clock;
    private final Duration limit;

    public SignedHttp(URI endpoint, String secret, Clock clock, Duration limit) {
        this.endpoint = endpoint;
        this.secret = secret;
        this.clock = clock;
        this.limit = limit;
    }

    @Override
    public Ack deliver(Delivery delivery) {
        byte[] body = body(delivery);
        Map<String, String> headers = headers(contentType(delivery.kind()), body);
        if (delivery.attempt() > 0) {
            headers.put("X-Slack-Retry-Num", String.valueOf(delivery.attempt()));
            headers.put("X-Slack-Retry-Reason", delivery.reason());
        }
        return post(headers, body);
    }

    /** The bytes of a delivery as they go over the line. */
    public static byte[] body(Delivery delivery) {
        JsonObject payload = delivery.payload();
        String text = switch (delivery.kind()) {
            case EVENT -> payload.toString();
            case INTERACTIVE -> "payload=" + encoded(payload.toString());
            case COMMAND ->
                payload.asMap().entrySet().stream()
                        .filter(field -> !field.getValue().isJsonNull())
                        .map(field ->
                                field.getKey() + "=" + encoded(field.getValue().getAsString()))
                        .collect(Collectors.joining("&"));
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String contentType(Delivery.Kind kind) {
        return kind == Delivery.Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** The headers of a good request, for tests to spoil. */
    public Map<String, String> headers(String contentType, byte[] body) {
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)");
        headers.put(Signing.TIMESTAMP, String.valueOf(seconds));
        headers.put(Signing.SIGNATURE, Signing.signature(secret, seconds, body));
        return headers;
    }

    /** Sends any request, good or bad. */
    public Ack post(Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint).timeout(limit).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        long start = System.nanoTime();
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean finished = response.headers().firstValue("X-Slack-No-Retry").isPresent();
            return Ack.said(response.statusCode(), response.body(), since(start), finished);
        } catch (HttpTimeoutException late) {
            return Ack.failed("http_timeout", since(start));
        } catch (IOException broken) {
            return Ack.failed("connection_failed", since(start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the app was told", interrupted);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
