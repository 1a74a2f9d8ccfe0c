package endcap.channel.slack;

import endcap.channel.slack.api.Pause;

/** What tests of the whole bot need of the channel and nobody else does. */
public final class SlackParts {
    private SlackParts() {}

    /** A channel that passes its pauses in that way, and has room for so much at once. */
    public static SlackChannel channel(SlackSettings settings, Company company, Pause pause, int mostAtOnce) {
        return new SlackChannel(settings, company, pause, mostAtOnce);
    }

    /** Tells what waits to be told, instead of at the next round. */
    public static void tellNews(SlackChannel channel) {
        channel.tellNews();
    }
}
