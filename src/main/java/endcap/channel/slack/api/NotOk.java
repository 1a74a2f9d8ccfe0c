package endcap.channel.slack.api;

import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Slack's refusal of a call, in its own word. */
final class NotOk extends Exception {
    private static final long serialVersionUID = 1L;

    private final String error;

    NotOk(String error) {
        super(error);
        this.error = error;
    }

    /** Slack's word: {@code channel_not_found}. */
    String error() {
        return error;
    }

    /** The answer when it says ok; one that is not there is none, and may come the next time. */
    static <T extends SlackApiTextResponse> T unless(@Nullable T answer) throws IOException, NotOk {
        if (answer == null) {
            throw new IOException("an empty answer");
        }
        if (!answer.isOk()) {
            throw new NotOk(String.valueOf(answer.getError()));
        }
        return answer;
    }
}
