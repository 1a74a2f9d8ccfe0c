package endcap.worksheet;

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
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What formulas can reach: these operators and four functions, and nothing of the machine. */
final class Arithmetic {
    /** The functions by the names definitions use. */
    static final Set<String> FUNCTIONS = Set.of("if", "min", "max", "abs");

    /** Decimals of 34 digits; no powers, arrays, dates or text functions. */
    static final ExpressionConfiguration CONFIGURATION = configuration();

    private Arithmetic() {}

    @SuppressWarnings("unchecked")
    private static ExpressionConfiguration configuration() {
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
