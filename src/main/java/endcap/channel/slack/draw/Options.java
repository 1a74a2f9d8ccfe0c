package endcap.channel.slack.draw;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.OptionObject;
import endcap.chat.Choice;
import java.util.List;

/** What can be picked from a list that opens. */
public final class Options {
    static final int LONGEST_VALUE = 150;
    private static final int LONGEST_TEXT = 75;

    private Options() {}

    /** The answer to what somebody has typed into a list: these, in this order; what they say is the value. */
    public static BlockSuggestionResponse suggested(List<Choice> found) {
        List<Option> options = found.stream()
                .filter(choice -> choice.says().length() <= LONGEST_VALUE
                        && !choice.says().isBlank())
                .limit(FormInput.MOST_OPTIONS)
                .map(choice -> Option.builder()
                        .text(Json.plain(choice.label(), LONGEST_TEXT))
                        .value(choice.says())
                        .build())
                .toList();
        return BlockSuggestionResponse.builder().options(options).build();
    }

    static OptionObject option(String text, String value) {
        return OptionObject.builder()
                .text(Json.plain(text, LONGEST_TEXT))
                .value(value)
                .build();
    }
}
