package endcap.channel.web;

import endcap.channel.SampleReplies;
import endcap.chat.Card;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.User;
import endcap.chat.UserError;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** The real server on a free port, over a chat that repeats what it hears. */
final class TestServer implements AutoCloseable {
    static final String LI_TOKEN = "li-token-3f9a";
    static final User LI = new User("li", "李想", Locale.SIMPLIFIED_CHINESE);
    static final String ANN_TOKEN = "ann-token-77b1";
    static final User ANN = new User("ann", "Ann Lee", Locale.ENGLISH);

    final Map<String, User> people = new ConcurrentHashMap<>(Map.of(LI_TOKEN, LI, ANN_TOKEN, ANN));
    final List<Message> heard = new CopyOnWriteArrayList<>();

    /** Opens when a message that takes a while has reached the chat. */
    final CountDownLatch slowUnderWay = new CountDownLatch(1);

    final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-21T01:00:00Z"));
    final AtomicBoolean ready = new AtomicBoolean(true);
    private final WebChannel channel;

    private TestServer(UnaryOperator<WebSettings> change) {
        channel = new WebChannel(
                this::answer,
                token -> Optional.ofNullable(people.get(token)),
                () -> List.of("credit", "visit", "promo", "ask", "help", "unheard-of"),
                new WebChannel.Operators(ready::get, () -> "endcap_messages_seconds_count 1\n"),
                List.of(),
                change.apply(WebSettings.local(0)),
                clock);
        channel.start();
    }

    static TestServer start() {
        return new TestServer(settings -> settings);
    }

    static TestServer with(UnaryOperator<WebSettings> change) {
        return new TestServer(change);
    }

    static WebSettings perMinute(WebSettings like, int messages) {
        return new WebSettings(
                like.host(),
                like.port(),
                like.publicAddress(),
                like.sessionKey(),
                like.idle(),
                like.longest(),
                messages);
    }

    static WebSettings at(WebSettings like, String host) {
        return new WebSettings(
                host,
                like.port(),
                like.publicAddress(),
                like.sessionKey(),
                like.idle(),
                like.longest(),
                like.messagesPerMinute());
    }

    static WebSettings behind(WebSettings like, String publicAddress) {
        return new WebSettings(
                like.host(),
                like.port(),
                Optional.of(URI.create(publicAddress)),
                like.sessionKey(),
                like.idle(),
                like.longest(),
                like.messagesPerMinute());
    }

    URI uri(String path) {
        return channel.address().resolve(path);
    }

    List<String> heardTexts() {
        return heard.stream().map(Message::text).toList();
    }

    private Reply answer(Message message) {
        heard.add(message);
        Locale locale = message.locale().orElse(message.user().language());
        String text = message.text();
        if (text.contains("every card")) {
            return SampleReplies.everyCard(locale);
        }
        if (text.contains("slow")) {
            slowUnderWay.countDown();
            sleep(Duration.ofMillis(700));
        }
        if (text.contains("burst")) {
            throw new IllegalStateException("as if the chat itself were broken");
        }
        if (text.isBlank()) {
            return Reply.refused("none", "message.empty", "没看到内容", List.of()).in(locale);
        }
        return Reply.of("none", new Card.Text("heard: " + text)).in(locale);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw UserError.of("internal", interrupted);
        }
    }

    @Override
    public void close() {
        channel.close();
    }
}
