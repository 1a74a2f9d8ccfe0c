package endcap.worksheet;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import java.math.BigDecimal;
import java.math.MathContext;
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
    private static final Set<String> FUNCTIONS = Set.of("if", "min", "max", "abs");

    /** Names that always have a value: days are counted since 1970, so that they can be subtracted. */
    public static final Set<String> ALWAYS_KNOWN = Set.of("today", "year");

    private static final ExpressionConfiguration ARITHMETIC = arithmetic();

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
            Expression parsed = new Expression(text, ARITHMETIC);
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
        return FUNCTIONS.contains(name) || ALWAYS_KNOWN.contains(name) || name.equals("true") || name.equals("false");
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

    @SuppressWarnings("unchecked")
    private static ExpressionConfiguration arithmetic() {
        return ExpressionConfiguration.builder()
                .mathContext(MathContext.DECIMAL128)
                .implicitMultiplicationAllowed(false)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .binaryAllowed(false)
                .stripTrailingZeros(false)
                .locale(Locale.ROOT)
                .defaultConstants(Map.of("TRUE", EvaluationValue.TRUE, "FALSE", EvaluationValue.FALSE))
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                        Map.entry("IF", new IfFunction()),
                        Map.entry("MIN", new MinFunction()),
                        Map.entry("MAX", new MaxFunction()),
                        Map.entry("ABS", new AbsFunction())))
                .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                        Map.entry("-", new PrefixMinusOperator()),
                        Map.entry("+", new InfixPlusOperator()),
                        Map.entry("-", new InfixMinusOperator()),
                        Map.entry("*", new InfixMultiplicationOperator()),
                        Map.entry("/", new InfixDivisionOperator()),
                        Map.entry("=", new InfixEqualsOperator()),
                        Map.entry("==", new InfixEqualsOperator()),
                        Map.entry("!=", new InfixNotEqualsOperator()),
                        Map.entry(">", new InfixGreaterOperator()),
                        Map.entry(">=", new InfixGreaterEqualsOperator()),
                        Map.entry("<", new InfixLessOperator()),
                        Map.entry("<=", new InfixLessEqualsOperator()),
                        Map.entry("&&", new InfixAndOperator()),
                        Map.entry("||", new InfixOrOperator()),
                        Map.entry("!", new PrefixNotOperator())))
                .build();
    }
}
