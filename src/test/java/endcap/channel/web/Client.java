package endcap.channel.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A program, or a browser without a screen, that talks to the server. */
final class Client {
    private final HttpClient http = HttpClient.newHttpClient();
    private final TestServer server;

    Client(TestServer server) {
        this.server = server;
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(response.body());
            } catch (IOException notJson) {
                throw new UncheckedIOException(response.body(), notJson);
            }
        }

        String code() {
            return json().at("/error/code").asText();
        }

        String sentence() {
            return json().at("/error/message").asText();
        }

        /** The cookie as a browser would send it back. */
        String cookie() {
            return header("Set-Cookie").split(";", 2)[0];
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** A message as a program sends it. */
    Answer say(String token, String body) {
        return post("/api/messages", body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    /** A message as our page sends it. */
    Answer sayFromPage(String cookie, String text) {
        return post(
                "/api/messages",
                "{\"text\":\"" + text + "\"}",
                "Cookie",
                cookie,
                "Content-Type",
                "application/json",
                "X-Endcap-Page",
                "1");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        URI uri = server.uri(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
