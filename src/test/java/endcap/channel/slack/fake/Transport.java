package endcap.channel.slack.fake;

/** One of the two ways from Slack to an app. */
public interface Transport {
    /** Tells the app, and waits for what it says to it for as long as Slack does. */
    Ack deliver(Delivery delivery);
}
