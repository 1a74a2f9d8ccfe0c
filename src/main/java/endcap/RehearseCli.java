package endcap;

import endcap.channel.web.WebChannel;
import endcap.chat.Message;
import endcap.people.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything, answers a few messages and stops: the launcher records which classes a start needs. */
@Command(name = "rehearse", description = "Start, answer a few messages and stop.", hidden = true)
final class RehearseCli implements Runnable {
    private static final List<String> MESSAGES = List.of("/help", "客户嫌贵怎么回", "新万家还能下5万吗", "/promo", "/visits");

    @Mixin
    private Place place = new Place();

    @Override
    public void run() {
        try (App app = App.open(place, Setting.quiet())) {
            for (Person person : app.people().all().stream().limit(1).toList()) {
                MESSAGES.forEach(text -> app.chat().answer(Message.from(person.user(), text, "rehearsal")));
            }
            try (WebChannel web = WebServer.over(app, "127.0.0.1", 0, java.util.List.of())) {
                web.start();
                visit(web.address().resolve("healthz"));
                visit(web.address());
            }
        }
    }

    private static void visit(URI page) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
