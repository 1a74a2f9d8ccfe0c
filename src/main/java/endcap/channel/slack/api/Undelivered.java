package endcap.channel.slack.api;

/** Something Slack would not take, after all that could be tried. */
public final class Undelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Says what was not taken.
     *
     * @param call the method, or what kind of address
     * @param reason Slack's word for it ({@code channel_not_found}), or what happened on the way
     */
    public Undelivered(String call, String reason) {
        super(call + ": " + reason);
        this.reason = reason;
    }

    /** Slack's word for it. */
    public String reason() {
        return reason;
    }
}
