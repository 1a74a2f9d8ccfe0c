package endcap.channel.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.element.BlockElement;
import endcap.chat.Card;
import endcap.chat.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The home tab, as JSON: what somebody sees who opens the app without asking anything. */
public final class HomeView {
    /** The action of the button that draws the tab anew. */
    public static final String REFRESH = "home";

    static final String CALLBACK = "home";

    private HomeView() {}

    /**
     * What the tab shows.
     *
     * @param name how the person is addressed
     * @param at when the figures were looked up
     * @param fallback that moment in words, for who cannot be shown it in their own zone
     * @param choices what can be done at once
     * @param sections top to bottom
     */
    public record Home(String name, Instant at, String fallback, List<Choice> choices, List<Section> sections) {
        public Home {
            choices = List.copyOf(choices);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A part of the tab.
     *
     * @param cards what it shows, as far as there is room
     * @param says the sentence that asks for all of it
     */
    public record Section(String title, List<Card> cards, String says) {
        public Section {
            cards = List.copyOf(cards);
        }
    }

    /** The tab of somebody known. What does not fit is said to be there, with a button that asks for it. */
    public static String of(Home home, Drawing drawing) {
        HomePage page = new HomePage(drawing);
        page.add(Blocks.heading(drawing.texts().text("slack.home.greeting", home.name())));
        page.add(RichText.block(List.of(RichText.section(
                RichText.text(drawing.texts().text("slack.home.at") + " "),
                RichText.moment(home.at(), home.fallback())))));
        List<BlockElement> buttons = new ArrayList<>(page.buttons(home.choices()));
        buttons.add(Buttons.button(REFRESH, drawing.texts().text("slack.home.refresh"), REFRESH));
        page.add(List.of(Json.of(ActionsBlock.builder().elements(buttons).build())));
        for (int i = 0; i < home.sections().size(); i++) {
            page.add(home.sections().get(i), home.sections().size() - i);
        }
        return view(page.blocks());
    }

    /**
     * The tab of somebody we do not know: whom to turn to, and with what.
     *
     * @param slackId their id in Slack, which is what an administrator has to write down
     */
    public static String ofStranger(String slackId, String administrator, Drawing drawing) {
        List<JsonObject> blocks = new ArrayList<>(Blocks.heading(drawing.texts().text("slack.stranger.title")));
        blocks.addAll(Blocks.texts(drawing.texts().text("slack.stranger.what", administrator)));
        blocks.addAll(RichText.block(List.of(RichText.section(
                RichText.text(drawing.texts().text("slack.stranger.id") + " "), RichText.code(slackId)))));
        return view(blocks);
    }

    /** The tab with a sentence on it: it is being made, or could not be. */
    public static String saying(String sentence, Drawing drawing) {
        List<JsonObject> blocks = new ArrayList<>(Blocks.texts(sentence));
        blocks.add(Json.of(ActionsBlock.builder()
                .elements(List.of(Buttons.button(REFRESH, drawing.texts().text("slack.home.refresh"), REFRESH)))
                .build()));
        return view(blocks);
    }

    static JsonObject divider() {
        return Json.of(DividerBlock.builder().build());
    }

    private static String view(List<JsonObject> blocks) {
        JsonArray all = new JsonArray();
        blocks.forEach(all::add);
        JsonObject view = new JsonObject();
        view.addProperty("type", "home");
        view.addProperty("callback_id", CALLBACK);
        view.add("blocks", all);
        return view.toString();
    }
}
