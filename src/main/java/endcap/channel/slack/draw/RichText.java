package endcap.channel.slack.draw;

import com.google.gson.JsonObject;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.time.Instant;
import java.util.List;

/** Text with bold parts, lists and quotes, none of it read as markup. */
final class RichText {
    private RichText() {}

    /** One block of these parts; none without any. */
    static List<JsonObject> block(List<? extends BlockElement> parts) {
        return parts.isEmpty()
                ? List.of()
                : List.of(Json.of(
                        RichTextBlock.builder().elements(List.copyOf(parts)).build()));
    }

    static RichTextSectionElement section(RichTextElement... elements) {
        return RichTextSectionElement.builder().elements(List.of(elements)).build();
    }

    static RichTextQuoteElement quote(String text) {
        return RichTextQuoteElement.builder().elements(List.of(text(text))).build();
    }

    /** A list, numbered on from {@code before}. */
    static RichTextListElement numbered(List<RichTextElement> items, int before) {
        return RichTextListElement.builder()
                .style("ordered")
                .offset(before)
                .elements(items)
                .build();
    }

    static RichTextListElement bullets(List<RichTextElement> items) {
        return RichTextListElement.builder().style("bullet").elements(items).build();
    }

    static RichTextElement bold(String text) {
        return styled(text, TextStyle.builder().bold(true).build());
    }

    /** Something to be copied letter by letter. */
    static RichTextElement code(String text) {
        return styled(text, TextStyle.builder().code(true).build());
    }

    static RichTextElement text(String text) {
        return RichTextSectionElement.Text.builder().text(some(text)).build();
    }

    /** A moment, which Slack shows in each reader's own zone and language; {@code fallback} is for who cannot. */
    static RichTextElement moment(Instant at, String fallback) {
        return RichTextSectionElement.Date.builder()
                .timestamp(Math.toIntExact(at.getEpochSecond()))
                .format("{date_short_pretty} {time}")
                .fallback(fallback)
                .build();
    }

    private static RichTextElement styled(String text, TextStyle style) {
        return RichTextSectionElement.Text.builder()
                .text(some(text))
                .style(style)
                .build();
    }

    /** An empty text element is refused, and a line of nothing is what it stands for. */
    private static String some(String text) {
        return text.isEmpty() ? " " : text;
    }
}
