package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Slack's rules for the options of a select, of boxes to tick and of menus. */
final class OptionLimits {
    private final Findings findings;

    OptionLimits(Findings findings) {
        this.findings = findings;
    }

    /** Options that stand in the element itself. */
    void of(JsonObject element, int most) {
        boolean grouped = element.has("option_groups");
        findings.say(element.has("options") == grouped, "neither or both of options and option_groups: " + element);
        JsonArray known = new JsonArray();
        if (grouped) {
            groups(element.getAsJsonArray("option_groups"), 1);
            element.getAsJsonArray("option_groups")
                    .forEach(group -> known.addAll(group.getAsJsonObject().getAsJsonArray("options")));
        } else {
            options(element.getAsJsonArray("options"), 1, most);
            known.addAll(element.getAsJsonArray("options"));
        }
        if (element.has("initial_option")) {
            findings.say(!known.contains(element.get("initial_option")), "an initial option that is not offered");
        }
        if (element.has("initial_options")) {
            element.getAsJsonArray("initial_options")
                    .forEach(each ->
                            findings.say(!known.contains(each), "an initial option that is not offered: " + each));
        }
    }

    /** Options offered while somebody types; none is an answer too. */
    void suggested(JsonObject answer) {
        findings.say(answer.has("options") == answer.has("option_groups"), "neither or both of options and groups");
        if (answer.has("options")) {
            options(answer.getAsJsonArray("options"), 0, 100);
        } else {
            groups(answer.getAsJsonArray("option_groups"), 0);
        }
    }

    private void groups(JsonArray groups, int least) {
        findings.say(groups.size() < least || groups.size() > 100, "groups of options: " + groups.size());
        for (JsonElement each : groups) {
            JsonObject group = each.getAsJsonObject();
            findings.plain("label of a group", group.get("label"), 75);
            options(group.getAsJsonArray("options"), 1, 100);
        }
    }

    private void options(JsonArray options, int least, int most) {
        findings.say(options.size() < least || options.size() > most, "options: " + options.size());
        options.forEach(this::option);
    }

    void option(JsonElement each) {
        JsonObject option = each.getAsJsonObject();
        findings.plain("option", option.get("text"), 75);
        findings.say(!option.has("value"), "an option without value: " + option);
        if (option.has("value")) {
            findings.text("option", "value", option.get("value").getAsString(), 150);
        }
        if (option.has("description")) {
            findings.plain("description of an option", option.get("description"), 75);
        }
    }
}
