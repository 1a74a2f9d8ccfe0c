package endcap.channel.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a call: its arguments are a form or JSON, its token stands in the header or among them. */
final class Arguments {
    private static final String BEARER = "Bearer ";

    private Arguments() {}

    static WebCall of(HttpExchange exchange, String method, Instant at) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        Map<String, String> arguments = type.startsWith("application/json") ? json(body) : form(body);
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String token = header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length())
                : arguments.getOrDefault("token", "");
        return new WebCall(method, Map.copyOf(arguments), token, at);
    }

    private static Map<String, String> json(String body) {
        Map<String, String> arguments = new LinkedHashMap<>();
        JsonParser.parseString(body).getAsJsonObject().asMap().forEach((name, value) -> {
            if (!value.isJsonNull()) {
                arguments.put(name, text(value));
            }
        });
        return arguments;
    }

    private static String text(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                arguments.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return arguments;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
