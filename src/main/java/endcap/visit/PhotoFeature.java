package endcap.visit;

import endcap.chat.Command;
import endcap.chat.Feature;
import endcap.chat.Receiver;
import endcap.customer.Customers;
import endcap.draft.DraftKind;
import endcap.draft.Drafts;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.upload.KeptFiles;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The door of the photos of visits. */
public final class PhotoFeature implements Feature {
    private final Receiver receiver;
    private final DraftKind kind;

    /**
     * Photos of the visits in that database.
     *
     * @param clock the time in the company's zone
     */
    public PhotoFeature(
            Jdbi jdbi,
            Customers customers,
            People people,
            Access access,
            KeptFiles files,
            Drafts drafts,
            AuditLog audit,
            Clock clock) {
        VisitRights rights = new VisitRights(people, access, customers);
        PhotoVisits visits = new PhotoVisits(new VisitStore(jdbi), rights, customers, clock);
        PhotoDraft draft = new PhotoDraft(new VisitPhotoStore(jdbi), visits, files, customers, audit, clock);
        this.kind = draft;
        this.receiver = new PhotoReceiver(visits, files, drafts, draft);
    }

    /** What its drafts are of. */
    public DraftKind draftKind() {
        return kind;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public List<Receiver> receivers() {
        return List.of(receiver);
    }
}
