package endcap;

import endcap.chat.Feature;
import endcap.customer.CustomerDirectory;
import endcap.intake.ImportOptions;
import endcap.intake.ImportReport;
import endcap.intake.Progress;
import endcap.language.DateReader;
import endcap.people.Access;
import endcap.people.AuditLog;
import endcap.people.People;
import endcap.people.Person;
import endcap.upload.KeptFiles;
import endcap.upload.UploadFeature;
import endcap.visit.PhotoFeature;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What becomes of the files people send: tables go to the intake, decks to the knowledge folder, photos to the visits. */
final class UploadWiring {
    private final KeptFiles files;
    private final UploadFeature uploads;
    private final PhotoFeature photos;

    UploadWiring(
            Jdbi jdbi,
            Path knowledge,
            CreditWiring credit,
            Incoming incoming,
            CustomerDirectory customers,
            People people,
            Access access,
            DateReader dates,
            AuditLog audit,
            Clock clock) {
        files = new KeptFiles(jdbi, clock);
        uploads = new UploadFeature(
                files,
                credit.drafts(),
                people,
                access,
                (importer, file, asOf, dryRun) -> table(incoming, importer, file, asOf, dryRun),
                new KnowledgeDecks(knowledge.resolve("decks")),
                dates,
                audit);
        photos = new PhotoFeature(jdbi, customers, people, access, files, credit.drafts(), audit, clock);
        uploads.draftKinds().forEach(credit::knows);
        credit.knows(photos.draftKind());
    }

    private static ImportReport table(Incoming incoming, Person importer, Path file, LocalDate asOf, boolean dryRun) {
        return incoming.run(importer, List.of(file), new ImportOptions(asOf, dryRun), Progress.SILENT)
                .getFirst();
    }

    List<Feature> features() {
        return List.of(uploads, photos);
    }

    /** Lets go of files nobody has used for days. */
    void sweep() {
        files.sweep();
    }
}
