package endcap.visit;

import endcap.chat.Choice;
import endcap.chat.Receiver;
import endcap.chat.Reply;
import endcap.chat.Request;
import endcap.chat.Upload;
import endcap.chat.UserError;
import endcap.draft.Drafts;
import endcap.upload.FileKind;
import endcap.upload.KeptFile;
import endcap.upload.KeptFiles;
import java.util.List;
import java.util.Map;

/** Photos: with the visit they are of at once when it is clear which, else after asking. They are kept and never looked into. */
final class PhotoReceiver implements Receiver {
    private static final long LARGEST = 10L << 20;

    private final PhotoVisits visits;
    private final KeptFiles files;
    private final Drafts drafts;
    private final PhotoDraft kind;

    PhotoReceiver(PhotoVisits visits, KeptFiles files, Drafts drafts, PhotoDraft kind) {
        this.visits = visits;
        this.files = files;
        this.drafts = drafts;
        this.kind = kind;
    }

    @Override
    public boolean takes(Upload upload) {
        return FileKind.of(upload) == FileKind.PHOTO;
    }

    @Override
    public Reply receive(Request request, Upload upload) {
        upload.refuseOver(LARGEST);
        PhotoVisits.Found found = visits.find(request);
        if (found.visits().isEmpty()) {
            throw logFirst(request);
        }
        Visit likeliest = visits.named(request, found.visits().getFirst().reference());
        KeptFile file = files.keep(upload);
        Map<String, String> fields = PhotoDraft.fields(file, likeliest, request.words());
        return found.sure()
                ? drafts.settleOnce(request, kind, fields, KeptFiles.onceKey(file))
                : drafts.proposeOnce(request, kind, fields, KeptFiles.onceKey(file));
    }

    /** The words with a photo are often the visit itself. */
    private static UserError logFirst(Request request) {
        UserError refused = UserError.of("visit.photo-none");
        return request.words().isBlank()
                ? refused
                : refused.offering(List.of(new Choice(request.text("visit.photo.log"), "/visit " + request.words())));
    }
}
