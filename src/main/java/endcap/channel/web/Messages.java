package endcap.channel.web;

import endcap.channel.ReplyJson;
import endcap.chat.Message;
import endcap.chat.Reply;
import endcap.chat.User;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code POST /api/messages}: a message in, its reply out. */
final class Messages implements Handler {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final ReplyJson json = new ReplyJson();
    private final Function<Message, Reply> chat;
    private final SignIn signIn;
    private final RateLimit limit;

    Messages(Function<Message, Reply> chat, SignIn signIn, int perMinute, Clock clock) {
        this.chat = chat;
        this.signIn = signIn;
        this.limit = new RateLimit(perMinute, clock);
    }

    @Override
    public void handle(Context context) {
        User user = signIn.person(context).orElseThrow(Refusal::signedOut);
        limit.take(user.id()).ifPresent(wait -> {
            throw Refusal.tooMany(limit.perMinute(), wait);
        });
        Reply reply = chat.apply(message(user, JsonBody.read(context)));
        context.status(failed(reply) ? 500 : 200)
                .contentType("application/json")
                .result(json.line(reply));
    }

    private static Message message(User user, JsonBody body) {
        // Names given by a client stand under the person's own, or they could reach into another's conversation.
        String own = "web:" + user.id();
        return new Message(
                user,
                body.text("text"),
                locale(body),
                name(body, "conversation", "aisle-7")
                        .map(name -> own + ":" + name)
                        .orElse(own),
                name(body, "id", "m-1").map(name -> own + ":" + name),
                false);
    }

    private static Optional<Locale> locale(JsonBody body) {
        return body.optional("locale", "zh-CN")
                .map(tag -> AskedLanguage.named(tag).orElseThrow(() -> JsonBody.unreadable("locale", "zh-CN")));
    }

    private static Optional<String> name(JsonBody body, String field, String example) {
        Optional<String> name = body.optional(field, example);
        if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
            throw JsonBody.unreadable(field, example);
        }
        return name;
    }

    private static boolean failed(Reply reply) {
        return reply.error().filter(error -> error.code().equals("internal")).isPresent();
    }
}
