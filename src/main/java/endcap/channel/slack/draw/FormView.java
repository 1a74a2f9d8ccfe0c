package endcap.channel.slack.draw;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import endcap.chat.Form;
import endcap.chat.Texts;
import java.util.ArrayList;
import java.util.List;

/** A form as a modal. What is filled in there is read by {@link FormAnswer}. */
public final class FormView {
    /** What a submitted form is told by. */
    public static final String CALLBACK = "form";

    /** The action of a list of customers, which asks for them as one types. */
    public static final String CUSTOMER = "customer";

    /** How much a caller may keep with a view. */
    public static final int LONGEST_METADATA = 3000;

    static final String VALUE = "value";

    /** Slack allows 100 blocks; one is left for the title. */
    private static final int MOST_FIELDS = 99;

    private static final int LONGEST_TITLE = 24;
    private static final String PLAIN = "plain_text";

    private FormView() {}

    /**
     * The view, as JSON.
     *
     * @param metadata what comes back when it is submitted; at most {@value #LONGEST_METADATA} characters
     */
    public static String of(Form form, String metadata, Texts texts) {
        if (metadata.length() > LONGEST_METADATA) {
            throw new IllegalArgumentException("a view keeps at most " + LONGEST_METADATA + " characters");
        }
        View view = View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(metadata)
                .title(ViewTitle.builder().type(PLAIN).text(title(form.title())).build())
                .submit(ViewSubmit.builder()
                        .type(PLAIN)
                        .text(title(form.submit()))
                        .build())
                .close(ViewClose.builder()
                        .type(PLAIN)
                        .text(title(texts.text("slack.form.close")))
                        .build())
                .blocks(blocks(form, texts))
                .build();
        return Json.text(view);
    }

    private static List<LayoutBlock> blocks(Form form, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        // A view of nothing is refused.
        if (form.fields().isEmpty() || form.title().strip().length() > LONGEST_TITLE) {
            blocks.add(HeaderBlock.builder()
                    .text(Json.plain(form.title(), Blocks.LONGEST_HEADING))
                    .build());
        }
        form.fields().stream()
                .limit(MOST_FIELDS)
                .map(field -> new FormInput(field, texts).block())
                .forEach(blocks::add);
        return blocks;
    }

    private static String title(String text) {
        return Json.plain(text, LONGEST_TITLE).getText();
    }
}
