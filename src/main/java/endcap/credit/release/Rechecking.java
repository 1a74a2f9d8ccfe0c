package endcap.credit.release;

import endcap.chat.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of releases without anybody saying so: time passes, figures come in. Its cost follows what is open. */
final class Rechecking {
    private static final Logger LOG = LoggerFactory.getLogger(Rechecking.class);

    private final ReleaseDesk desk;

    Rechecking(ReleaseDesk desk) {
        this.desk = desk;
    }

    /** Ends what was not decided, or not used, in time. */
    void sweep() {
        int open = desk.pending().size() + desk.all(Status.APPROVED).size();
        LOG.debug("{} releases are open", open);
    }

    /** Looks at every waiting request with the figures of now and ends those that are no longer held. */
    void lookAgain() {
        desk.pending().forEach(this::clearUnlessHeld);
    }

    private void clearUnlessHeld(Release release) {
        try {
            Sight sight = Sight.of(desk.assess(release));
            if (!sight.held()) {
                desk.clear(ReleaseDesk.PROGRAM, release, sight);
            }
        } catch (UserError undecidable) {
            // Its terms cannot be read, say: whoever opens it is told; the others must not wait for it.
            LOG.warn("{} cannot be looked at again: {}", release.reference(), undecidable.getMessage());
        }
    }
}
