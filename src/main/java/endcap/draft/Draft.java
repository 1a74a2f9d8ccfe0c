package endcap.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person is about to write down.
 *
 * @param id also what makes the write come once: a kind keeps it beside what it wrote
 * @param kind the {@link DraftKind#name} of what it becomes
 * @param personId whose it is; nobody else can say yes to it
 * @param fields by name, in the order they are shown; a field nobody filled is not there
 * @param settledAt when yes or no was said
 */
public record Draft(
        long id,
        String kind,
        String personId,
        State state,
        Map<String, String> fields,
        Instant draftedAt,
        Optional<Instant> settledAt) {
    private static final Pattern REFERENCE = Pattern.compile("[qQ](\\d{1,18})");

    /** How far it has come. */
    public enum State {
        /** Shown, and nothing said to it. */
        OPEN,
        /** Said yes to, and being written; as long as a crash left it here, a yes finishes it. */
        CONFIRMING,
        /** Said yes to. */
        CONFIRMED,
        /** Said no to. */
        CANCELLED,
        /** Said yes to and taken back. */
        UNDONE
    }

    public Draft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What people call it by: {@code Q12}. */
    public String reference() {
        return "Q" + id;
    }

    /** The field, which its kind always fills. */
    public String field(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(reference() + " has no " + name));
    }

    /** The field, if it is filled. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The same draft with other fields. */
    public Draft with(Map<String, String> others) {
        return new Draft(id, kind, personId, state, others, draftedAt, settledAt);
    }

    /** The same draft with one field filled, or emptied by a blank value. */
    public Draft with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return with(changed);
    }

    /** The id that a reference names; empty when it is no reference to a draft. */
    static Optional<Long> id(String reference) {
        Matcher matcher = REFERENCE.matcher(reference.strip());
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }
}
