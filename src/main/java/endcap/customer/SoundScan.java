package endcap.customer;

import endcap.customer.NameIndex.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names by how they sound: spelled in pinyin, by their initials, or with other characters of the same sound. */
final class SoundScan {
    /** A part comes after every whole, whichever form of the name it is. */
    private static final int PART = 4;

    private final NameIndex index;
    private final Care care;

    SoundScan(NameIndex index, Care care) {
        this.index = index;
        this.care = care;
    }

    /** The customers whose names, or parts of them, the span spells or sounds like. */
    List<Candidate> in(Span span) {
        if (span.splitsAWord() || span.han() && span.length() < care.homophone()) {
            return List.of();
        }
        if (span.han()) {
            return sounding(span);
        }
        if (!span.standsOut()) {
            return List.of();
        }
        if (span.latin()) {
            List<Candidate> found = new ArrayList<>(spelled(span, Likeness.PINYIN, index.entries()));
            found.addAll(initials(span));
            return found;
        }
        return spelled(span, Likeness.HOMOPHONE, index.entries());
    }

    private List<Candidate> spelled(Span span, Likeness likeness, List<Entry> entries) {
        String letters = span.letters();
        if (letters.length() < care.pinyin() || !index.canSpell(letters)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Entry entry : entries) {
            part(entry.form(), letters).ifPresent(part -> found.add(part.means(span, entry, likeness)));
        }
        return found;
    }

    /** Units of a form that were said. */
    private record Part(int from, int to) {
        Candidate means(Span span, Entry entry, Likeness likeness) {
            boolean whole = from == 0 && to == entry.form().length();
            int shortfall = whole ? entry.form().strength().ordinal() : PART;
            return span.means(
                            entry.customer(), likeness, shortfall, Math.max(to - from, span.han() ? span.length() : 0))
                    .covering(
                            from == 0 && !entry.form().tail(),
                            to == entry.form().length());
        }
    }

    private Optional<Part> part(NameForm form, String letters) {
        for (int from = 0; from < form.length(); from++) {
            int to = Spelling.end(form.units(), from, letters);
            if (to >= 0) {
                Part part = new Part(from, to);
                return enough(part, form) ? Optional.of(part) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean enough(Part part, NameForm form) {
        boolean whole = part.from() == 0 && part.to() == form.length();
        boolean atAnEnd = part.from() == 0 || part.to() == form.length();
        boolean tells = form.telling(part.from(), part.to()) >= 2
                || form.units().subList(part.from(), part.to()).stream().anyMatch(Unit::latin);
        return whole || tells && (care.anywhere() || atAnEnd);
    }

    private List<Candidate> initials(Span span) {
        String letters = span.written();
        List<Candidate> found = new ArrayList<>();
        if (span.length() == 1 && letters.length() >= 2 && letters.chars().allMatch(Character::isLetter)) {
            for (Entry entry : index.entries()) {
                if (Spelling.initials(entry.form().units(), letters) && enough(letters, entry.form())) {
                    boolean whole = letters.length() == entry.form().length();
                    int shortfall = whole ? entry.form().strength().ordinal() : PART;
                    found.add(span.means(entry.customer(), Likeness.INITIALS, shortfall, letters.length())
                            .covering(true, whole));
                }
            }
        }
        return found;
    }

    private boolean enough(String initials, NameForm form) {
        boolean whole = initials.length() == form.length();
        return whole
                ? initials.length() >= care.initials()
                        || care.anywhere() && form.strength() != NameForm.Strength.TRIMMED
                : care.anywhere() && initials.length() >= care.initials();
    }

    private List<Candidate> sounding(Span span) {
        List<Unit> said = span.units();
        List<Candidate> found = new ArrayList<>();
        if (said.size() > 2 || span.standsOut()) {
            index.sounding(said, false).stream()
                    .filter(entry -> Spelling.soundsLike(entry.form().units(), 0, said))
                    .forEach(entry -> found.add(new Part(0, said.size()).means(span, entry, Likeness.HOMOPHONE)));
        }
        if (span.standsOut()) {
            found.addAll(spelled(span, Likeness.HOMOPHONE, index.partlyLatin()));
        }
        if (care.anywhere() && said.size() > 2 && span.clearOfSentence()) {
            index.entries()
                    .forEach(entry -> soundingPart(entry.form(), said)
                            .ifPresent(part -> found.add(part.means(span, entry, Likeness.HOMOPHONE))));
        }
        return found;
    }

    private Optional<Part> soundingPart(NameForm form, List<Unit> said) {
        for (int from = 0; from + said.size() <= form.length(); from++) {
            Part part = new Part(from, from + said.size());
            if (Spelling.soundsLike(form.units(), from, said) && enough(part, form)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
