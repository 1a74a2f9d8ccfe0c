package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** Slack's rules for what people tap, pick and fill in. */
final class ElementLimits {
    private static final Set<String> PICKED = Set.of(
            "checkboxes",
            "radio_buttons",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select");
    private static final Set<String> TAPPED = Set.of("button", "overflow", "workflow_button");
    private static final Set<String> TYPED = Set.of(
            "plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input", "file_input");

    private final Findings findings;
    private final OptionLimits options;

    ElementLimits(Findings findings) {
        this.findings = findings;
        this.options = new OptionLimits(findings);
    }

    void actions(JsonArray elements) {
        findings.say(elements.isEmpty() || elements.size() > 25, "buttons in one block: " + elements.size());
        Set<String> ids = new HashSet<>();
        for (JsonElement each : elements) {
            JsonObject element = each.getAsJsonObject();
            String type = Findings.type(element);
            findings.say(!TAPPED.contains(type) && !PICKED.contains(type), "no element of actions: " + type);
            findings.say(!ids.add(element.get("action_id").getAsString()), "an action_id twice in a block");
            element(element);
        }
    }

    void contextActions(JsonArray elements) {
        findings.say(elements.isEmpty() || elements.size() > 5, "elements under a message: " + elements.size());
        for (JsonElement each : elements) {
            JsonObject element = each.getAsJsonObject();
            actionId(element);
            switch (Findings.type(element)) {
                case "feedback_buttons" -> {
                    labelled("feedback", element.getAsJsonObject("positive_button"));
                    labelled("feedback", element.getAsJsonObject("negative_button"));
                }
                case "icon_button" -> {
                    findings.say(!element.has("icon"), "an icon button without icon");
                    labelled("icon button", element);
                }
                default -> findings.say(true, "no element under a message: " + element);
            }
        }
    }

    void accessory(JsonObject element) {
        String type = Findings.type(element);
        if (type.equals("image")) {
            findings.say(!element.has("alt_text"), "an image without words for those who do not see it");
            return;
        }
        findings.say(!TAPPED.contains(type) && !PICKED.contains(type), "no accessory: " + type);
        element(element);
    }

    void input(JsonObject input) {
        findings.plain("label of an input", input.get("label"), 2000);
        if (input.has("hint")) {
            findings.plain("hint of an input", input.get("hint"), 2000);
        }
        JsonObject element = input.getAsJsonObject("element");
        String type = Findings.type(element);
        findings.say(!TYPED.contains(type) && !PICKED.contains(type), "nothing to fill in: " + type);
        element(element);
    }

    private void element(JsonObject element) {
        actionId(element);
        if (element.has("placeholder")) {
            findings.plain("placeholder", element.get("placeholder"), 150);
        }
        if (element.has("confirm")) {
            confirm(element.getAsJsonObject("confirm"));
        }
        switch (Findings.type(element)) {
            case "button" -> button(element);
            case "overflow" -> options.of(element, 5);
            case "checkboxes", "radio_buttons" -> options.of(element, 10);
            case "static_select", "multi_static_select" -> options.of(element, 100);
            case "external_select", "multi_external_select" -> external(element);
            case "datepicker" -> date(element);
            case "plain_text_input" -> typed(element);
            case "number_input" ->
                findings.say(!element.has("is_decimal_allowed"), "a number without is_decimal_allowed");
            default -> {}
        }
    }

    private void actionId(JsonObject element) {
        if (element.has("action_id")) {
            findings.text(
                    Findings.type(element),
                    "action_id",
                    element.get("action_id").getAsString(),
                    255);
        }
    }

    private void button(JsonObject button) {
        labelled("button", button);
        if (button.has("url")) {
            findings.text("button", "url", button.get("url").getAsString(), 3000);
        }
        if (button.has("style")) {
            String style = button.get("style").getAsString();
            findings.say(!style.equals("primary") && !style.equals("danger"), "no style of a button: " + style);
        }
    }

    private void labelled(String what, JsonObject button) {
        findings.plain(what, button.get("text"), 75);
        if (button.has("value")) {
            findings.say(button.get("value").getAsString().length() > 2000, "a value over 2000");
        }
        if (button.has("accessibility_label")) {
            findings.text(
                    what,
                    "accessibility_label",
                    button.get("accessibility_label").getAsString(),
                    75);
        }
    }

    private void confirm(JsonObject confirm) {
        findings.plain("title of a confirmation", confirm.get("title"), 100);
        findings.plain("confirmation", confirm.get("text"), 300);
        findings.plain("yes of a confirmation", confirm.get("confirm"), 30);
        findings.plain("no of a confirmation", confirm.get("deny"), 30);
    }

    private void external(JsonObject select) {
        findings.say(select.has("options"), "options in a select that asks for them");
        if (select.has("initial_option")) {
            options.option(select.get("initial_option"));
        }
    }

    private void date(JsonObject picker) {
        if (picker.has("initial_date")) {
            String date = picker.get("initial_date").getAsString();
            findings.say(!date.matches("\\d{4}-\\d\\d-\\d\\d"), "no date: " + date);
        }
    }

    private void typed(JsonObject input) {
        int longest = input.has("max_length") ? input.get("max_length").getAsInt() : 3000;
        findings.say(longest < 1 || longest > 3000, "max_length of " + longest);
        if (input.has("min_length")) {
            int shortest = input.get("min_length").getAsInt();
            findings.say(shortest < 0 || shortest > longest, "min_length of " + shortest);
        }
        if (input.has("initial_value")) {
            int length = input.get("initial_value").getAsString().length();
            findings.say(length > longest, "initial_value of " + length + " where " + longest + " fit");
        }
    }
}
