package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.Map;

/** Who is who and what is where: users.*, conversations.*, files.info, auth.test. */
final class PeopleMethods {
    private final Workspace workspace;
    private final Credentials credentials;
    private final Clock clock;

    PeopleMethods(Workspace workspace, Credentials credentials, Clock clock) {
        this.workspace = workspace;
        this.credentials = credentials;
        this.clock = clock;
    }

    Map<String, ApiMethod> all() {
        return Map.of(
                "auth.test", call -> self(),
                "users.info", this::user,
                "conversations.open", this::open,
                "conversations.info", this::room,
                "files.info", this::file);
    }

    private static JsonObject self() {
        return Json.object(
                "url",
                "https://company.example.com/",
                "team",
                "Company",
                "user",
                "endcap",
                "team_id",
                FakeSlack.TEAM,
                "user_id",
                FakeSlack.BOT_USER,
                "bot_id",
                FakeSlack.BOT,
                "is_enterprise_install",
                false);
    }

    private JsonObject user(WebCall call) {
        SlackUser user = workspace.user(call.argument("user")).orElseThrow(() -> new Refused("user_not_found"));
        boolean withLocale = call.argument("include_locale").matches("true|1");
        long offset = user.zone().getRules().getOffset(clock.instant()).getTotalSeconds();
        return Json.object("user", user.json(withLocale, offset));
    }

    private JsonObject open(WebCall call) {
        String user = call.argument("users");
        if (user.contains(",")) {
            throw new Refused("missing_scope", "mpim:write");
        }
        if (workspace.user(user).isEmpty()) {
            throw new Refused("user_not_found");
        }
        return Json.object("channel", Json.object("id", workspace.direct(user).id()));
    }

    private JsonObject room(WebCall call) {
        Room room = ChatMethods.known(workspace, call.argument("channel"));
        credentials.need(room.scopeToRead());
        return Json.object("channel", room.json());
    }

    private JsonObject file(WebCall call) {
        SharedFile file = workspace.file(call.argument("file")).orElseThrow(() -> new Refused("file_not_found"));
        return Json.object("file", file.json());
    }
}
