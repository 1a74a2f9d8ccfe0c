package endcap.upload;

import endcap.chat.UserError;
import endcap.draft.Draft;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was seen of a deck, as the fields of a draft, and back. */
final class DeckFields {
    static final String NAME = "name";

    private static final String STANDING = "standing";
    private static final String UNITS = "units";
    private static final String NOTES = "notes";

    private DeckFields() {}

    static Map<String, String> of(KeptFile file, DeckShelf.Looked looked) {
        Map<String, String> fields = new LinkedHashMap<>(KeptFiles.fields(file));
        fields.put(NAME, file.name());
        fields.put(STANDING, looked.standing().name());
        fields.put(UNITS, String.valueOf(looked.units()));
        fields.put(NOTES, String.join("\n", looked.notes()));
        return fields;
    }

    static DeckShelf.Looked seen(Draft draft) {
        return new DeckShelf.Looked(
                DeckShelf.Standing.valueOf(draft.field(STANDING)),
                Integer.parseInt(draft.field(UNITS)),
                draft.field(NOTES).lines().toList());
    }

    /**
     * The copy of a deck, which has the name the deck will have.
     *
     * @throws UserError {@code upload.name} when this computer cannot write that name
     */
    static Path named(Path copy, String name) {
        if (!name.equals(String.valueOf(copy.getFileName()))) {
            throw UserError.of("upload.name", name);
        }
        return copy;
    }
}
