package endcap.customer;

import endcap.customer.NameIndex.Entry;
import java.util.ArrayList;
import java.util.List;

/** Finds names with a slip: a wrong, missing, additional or swapped character or letter. */
final class TypoScan {
    private static final int A_SLIP = 8;

    private final NameIndex index;
    private final Care care;

    TypoScan(NameIndex index, Care care) {
        this.index = index;
        this.care = care;
    }

    /** The customers whose names the span is but for a slip, or two in a long one. */
    List<Candidate> in(Span span) {
        if (!span.standsOut() || span.splitsAWord()) {
            return List.of();
        }
        return span.latin() ? letters(span) : characters(span);
    }

    private List<Candidate> characters(Span span) {
        Word said = Word.of(span.written());
        List<Candidate> found = new ArrayList<>();
        for (int length = said.length() - 1; length <= said.length() + 1; length++) {
            boolean sameLength = length == said.length();
            // Of three characters one may be wrong, but none missing: two are too little to know a name by.
            if (Math.min(length, said.length()) >= (sameLength ? care.typoUnits() : care.typoUnits() + 1)) {
                for (Entry entry : index.writtenLike(said, length, 1)) {
                    NameForm form = entry.form();
                    if (form.telling(0, form.length()) > 2 && said.slipsTo(form.name(), 1) == 1) {
                        found.add(means(span, entry, 1, form.length() - 1));
                    }
                }
            }
        }
        return found;
    }

    private List<Candidate> letters(Span span) {
        Word said = Word.of(span.written());
        int most = said.length() >= care.twoSlips() ? 2 : said.length() >= care.typoLetters() ? 1 : 0;
        List<Candidate> found = new ArrayList<>();
        for (int length = said.length() - most; most > 0 && length <= said.length() + most; length++) {
            for (Entry entry : index.spelledLike(said, length, most)) {
                int slips = said.slipsTo(entry.form().spelled(), most);
                if (slips > 0 && slips <= most && tells(entry.form())) {
                    // A wrong letter leaves most of its syllable.
                    found.add(means(span, entry, slips, entry.form().length() - slips / 2));
                }
            }
        }
        return found;
    }

    /** Whether enough of the letters are of the name itself and not of a city or a kind of business. */
    private boolean tells(NameForm form) {
        int telling = 0;
        for (int i = 0; i < form.length(); i++) {
            telling +=
                    form.ordinary(i) ? 0 : form.units().get(i).readings().get(0).length();
        }
        return telling >= care.typoLetters();
    }

    private static Candidate means(Span span, Entry entry, int slips, int matched) {
        int shortfall = slips * A_SLIP + entry.form().strength().ordinal();
        return span.means(entry.customer(), Likeness.TYPO, shortfall, matched)
                .covering(!entry.form().tail(), true);
    }
}
