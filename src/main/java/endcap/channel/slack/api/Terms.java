package endcap.channel.slack.api;

import java.time.Duration;

/**
 * How long a call may take, all in all.
 *
 * @param method Slack's name of it, which its pace goes by
 * @param longestPause when Slack or reason ask for more than this before the next try, there is none
 * @param counts whether somebody misses something when it is given up
 */
record Terms(String method, Duration longestPause, boolean counts) {
    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Nobody waits in front of it: better late than not at all. */
    static Terms patient(String method) {
        return new Terms(method, MINUTES, true);
    }

    /** Worth nothing after three seconds. */
    static Terms hurried(String method) {
        return new Terms(method, A_MOMENT, true);
    }

    /** A question; who asked gets along without an answer. */
    static Terms asking(String method) {
        return new Terms(method, MINUTES, false);
    }

    /** Whether waiting so long is worth it. */
    boolean allows(Duration pause) {
        return pause.compareTo(longestPause) <= 0;
    }
}
