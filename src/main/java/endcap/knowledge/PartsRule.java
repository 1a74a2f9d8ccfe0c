package endcap.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections have their names, stand in their order, and begin with numbered steps. */
final class PartsRule implements LintRule {
    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(draft -> Stream.concat(headings(draft).stream(), steps(draft)));
    }

    private static List<Problem> headings(Draft draft) {
        List<String> order = Part.headings(draft.article().lang());
        List<Problem> problems = new ArrayList<>();
        int before = -1;
        for (Section section : draft.article().sections()) {
            int place = order.indexOf(section.heading());
            if (place < 0 || place <= before) {
                String key = place < 0 ? "knowledge.lint.unknown-heading" : "knowledge.lint.heading-order";
                problems.add(draft.error(section.line(), key, section.heading(), String.join(" / ", order)));
            }
            before = Math.max(before, place);
        }
        return problems;
    }

    private static Stream<Problem> steps(Draft draft) {
        Section first = draft.article().first();
        return Piece.of(first).stream().anyMatch(piece -> piece.kind() == Piece.Kind.STEP)
                ? Stream.empty()
                : Stream.of(draft.error(first.line(), "knowledge.lint.no-steps", first.heading()));
    }
}
