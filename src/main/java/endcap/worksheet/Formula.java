package endcap.worksheet;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A formula of a definition: sums, differences, products, quotients, comparisons, {@code if min max abs} over the names of
 * fields and results. It reaches nothing else, and there is no power in it whose size nobody can foresee.
 *
 * <p>Reckoned in decimals of 34 digits, half to even; what is shown is rounded by the result. Safe for any number of
 * threads.
 */
public final class Formula implements Rule {
    /** Names that always have a value: days are counted since 1970, so that they can be subtracted. */
    public static final Set<String> ALWAYS_KNOWN = Set.of("today", "year");

    private final String text;
    private final Expression parsed;
    private final Set<String> needs;

    private Formula(String text, Expression parsed, Set<String> needs) {
        this.text = text;
        this.parsed = parsed;
        this.needs = needs;
    }

    /** A formula cannot be read, or comes to nothing with these figures. */
    public static final class Impossible extends Exception {
        Impossible(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * The formula of that text.
     *
     * @throws Impossible when it is none
     */
    public static Formula of(String text) throws Impossible {
        try {
            Expression parsed = new Expression(text, Arithmetic.CONFIGURATION);
            Set<String> needs = parsed.getUsedVariables().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Formula(text, parsed, Set.copyOf(needs));
        } catch (BaseException unreadable) {
            throw new Impossible(String.valueOf(unreadable.getMessage()));
        }
    }

    /** The words that are no names of fields. */
    public static boolean reserved(String name) {
        return Arithmetic.FUNCTIONS.contains(name)
                || ALWAYS_KNOWN.contains(name)
                || name.equals("true")
                || name.equals("false");
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    /**
     * What it comes to.
     *
     * @param values by name: decimals, texts, booleans
     * @throws Impossible when it divides by zero, or compares what cannot be compared
     */
    BigDecimal figure(Map<String, Object> values) throws Impossible {
        EvaluationValue value = evaluate(values);
        if (!value.isNumberValue()) {
            throw new Impossible("it comes to no number");
        }
        return value.getNumberValue();
    }

    /** Whether the condition holds, as {@link #figure}. */
    boolean holds(Map<String, Object> values) throws Impossible {
        EvaluationValue value = evaluate(values);
        if (!value.isBooleanValue()) {
            throw new Impossible("it comes to neither yes nor no");
        }
        return value.getBooleanValue();
    }

    private EvaluationValue evaluate(Map<String, Object> values) throws Impossible {
        try {
            return parsed.copy().withValues(values).evaluate();
        } catch (BaseException | ArithmeticException cannot) {
            throw new Impossible(String.valueOf(cannot.getMessage()));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
