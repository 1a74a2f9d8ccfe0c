package endcap.knowledge;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A formula on a line of its own reads {@code name = expression}: both sides there, brackets in pairs, an operator
 * between two things and never two together.
 */
final class FormulaRule implements LintRule {
    private static final Pattern MARKED = Pattern.compile("`([^`]*[=≥≤><][^`]*)`");
    private static final Pattern EQUAL = Pattern.compile("(?<![<>])=|>=|<=|≥|≤");

    /** What is tested instead, such as a margin that must be above the cost. */
    private static final Pattern COMPARED = Pattern.compile("[<>]");

    /** A line that says something besides the formula. */
    private static final Pattern PROSE = Pattern.compile("[,;:。、!?]|\\.(?!\\d)|^\\||^>");

    private static final String OPERATOR = "[+−×*÷/]|(?<=\\s)-(?=\\s)|(?<=[\\s\\d)])x(?=[\\s\\d(])";
    private static final Pattern DOUBLE = Pattern.compile("(?:" + OPERATOR + ")\\s*(?:" + OPERATOR + "|-)");
    private static final Pattern OPEN_LEFT = Pattern.compile("(?:^|\\()\\s*(?:[+×*÷/]|x\\s|[-−]\\s)");
    private static final Pattern OPEN_RIGHT = Pattern.compile("(?:[+−×*÷/]|\\s-|\\sx)\\s*(?:$|\\))");
    private static final Pattern FOREIGN = Pattern.compile("\\\\|\\$|\\^|\\{|}");

    @Override
    public Stream<Problem> check(Drafts drafts) {
        return drafts.each(draft -> draft.article().sections().stream()
                .filter(section -> section.heading()
                        .equals(Part.FIGURES.heading(draft.article().lang())))
                .flatMap(draft::lines)
                .flatMap(line -> formulas(line.text()).stream()
                        .flatMap(formula -> fault(formula).stream()
                                .map(fault -> draft.error(line.number(), "knowledge.lint." + fault, formula)))));
    }

    /** The formulas of a line: those in backticks, or the whole line. */
    private static List<String> formulas(String line) {
        String plain = Normalizer2.getNFKCInstance().normalize(line).strip();
        List<String> marked =
                MARKED.matcher(plain).results().map(found -> found.group(1)).toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        String bare = plain.replaceFirst("^[-*]\\s+", "");
        String words =
                bare.replaceAll("\\d,\\d", "0").replaceFirst("\\s*\\((?![^()]*(?:" + OPERATOR + "))[^()]*\\)\\s*$", "");
        return EQUAL.matcher(bare).find() && !PROSE.matcher(words).find() ? List.of(words) : List.of();
    }

    private static Optional<String> fault(String formula) {
        Pattern sign = EQUAL.matcher(formula).find() ? EQUAL : COMPARED;
        if (sign.matcher(formula).results().count() != 1) {
            return Optional.of("formula-equals");
        }
        if (!paired(formula)) {
            return Optional.of("formula-brackets");
        }
        if (FOREIGN.matcher(formula).find()) {
            return Optional.of("formula-signs");
        }
        return Stream.of(sign.split(formula, 2)).anyMatch(side -> side.isBlank() || hanging(side.strip()))
                ? Optional.of("formula-operator")
                : Optional.empty();
    }

    private static boolean hanging(String side) {
        return DOUBLE.matcher(side).find()
                || OPEN_LEFT.matcher(side).find()
                || OPEN_RIGHT.matcher(side).find();
    }

    private static boolean paired(String formula) {
        int open = 0;
        for (char c : formula.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0 && !formula.replaceAll("\\s", "").contains("()");
    }
}
