package endcap.channel.slack.fake;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody with an account in Slack.
 *
 * @param locale as Slack writes it, zh-CN; empty when Slack does not tell one
 * @param restricted a guest
 */
public record SlackUser(
        String id,
        String name,
        String team,
        String locale,
        ZoneId zone,
        boolean restricted,
        boolean bot,
        boolean deleted) {
    public static SlackUser of(String id, String name) {
        return new SlackUser(id, name, FakeSlack.TEAM, "zh-CN", ZoneId.of("Asia/Shanghai"), false, false, false);
    }

    public SlackUser speaking(String anyLocale) {
        return new SlackUser(id, name, team, anyLocale, zone, restricted, bot, deleted);
    }

    public SlackUser livingIn(String anyZone) {
        return new SlackUser(id, name, team, locale, ZoneId.of(anyZone), restricted, bot, deleted);
    }

    public SlackUser asGuest() {
        return new SlackUser(id, name, team, locale, zone, true, bot, deleted);
    }

    public SlackUser asBot() {
        return new SlackUser(id, name, team, locale, zone, restricted, true, deleted);
    }

    /** Whose account was closed. */
    public SlackUser asGone() {
        return new SlackUser(id, name, team, locale, zone, restricted, bot, true);
    }

    /** Of another company, met in shared channels. */
    public SlackUser ofTeam(String otherTeam) {
        return new SlackUser(id, name, otherTeam, locale, zone, restricted, bot, deleted);
    }

    String account() {
        return id.toLowerCase(Locale.ROOT);
    }

    /** As users.info tells it. */
    JsonObject json(boolean withLocale, long offsetSeconds) {
        boolean elsewhere = !team.equals(FakeSlack.TEAM);
        JsonObject json = Json.object(
                "id",
                id,
                "team_id",
                team,
                "name",
                account(),
                "real_name",
                name,
                "deleted",
                deleted,
                "tz",
                zone.getId(),
                "tz_label",
                zone.getId(),
                "tz_offset",
                offsetSeconds,
                "profile",
                Json.object("real_name", name, "display_name", name, "team", team),
                "is_admin",
                false,
                "is_owner",
                false,
                "is_restricted",
                restricted,
                "is_ultra_restricted",
                false,
                "is_bot",
                bot,
                "is_app_user",
                false,
                // Slack says it only of those who share no room with us, who never meet us.
                "is_stranger",
                false,
                "updated",
                1_700_000_000L);
        if (withLocale && !locale.isEmpty() && !elsewhere) {
            json.addProperty("locale", locale);
        }
        return json;
    }
}
