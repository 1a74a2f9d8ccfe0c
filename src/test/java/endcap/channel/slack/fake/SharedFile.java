package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file somebody dropped.
 *
 * @param url where its content is, for those with the token; empty until it has been dropped
 */
public record SharedFile(String id, String name, String mimetype, byte[] content, String owner, String url) {
    public static SharedFile of(String name, String mimetype, byte[] content) {
        return new SharedFile("", name, mimetype, content, "", "");
    }

    public static SharedFile csv(String name, String text) {
        return of(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    SharedFile kept(String newId, String by, String at) {
        return new SharedFile(newId, name, mimetype, content, by, at);
    }

    /** As Slack tells of it, in events and in files.info. */
    JsonObject json() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Json.object(
                "id", id,
                "name", name,
                "title", name,
                "mimetype", mimetype,
                "filetype", ending,
                "pretty_type", ending.toUpperCase(Locale.ROOT),
                "user", owner,
                "user_team", FakeSlack.TEAM,
                "mode", "hosted",
                "is_external", false,
                "external_type", "",
                "is_public", false,
                "size", content.length,
                "url_private", url,
                "url_private_download", url);
    }
}
