package hesse.curvature.proof;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Parts u of a formula f on whose level lines critical points lie, if there are any: because f is a function of u alone, or has
/// a power of u as a factor.
final class CurveTerms {
    private static final int MOST_PARTS = 300;

    private CurveTerms() {}

    /// The parts but for f itself through which alone f depends on x and y, the largest first.
    static List<Expression> through(Expression f) {
        var parts = new LinkedHashSet<Expression>();
        collect(f, parts);
        return parts.stream().filter(part -> !part.equals(f) && dependsThrough(f, part, Addends.of(part))).toList();
    }

    private static void collect(Expression term, SequencedSet<Expression> into) {
        if (into.size() < MOST_PARTS && varies(term)) {
            into.add(term);
            operands(term).forEach(operand -> collect(operand, into));
        }
    }

    /// @param addends the part's
    private static boolean dependsThrough(Expression term, Expression part, Addends addends) {
        return !varies(term) || term.equals(part) || Addends.of(term).isMultipleOf(addends)
                || !(term instanceof Variable) && operands(term).stream().allMatch(operand -> dependsThrough(operand, part, addends));
    }

    /// What is squared or raised higher in a product that f is, but for numbers added or multiplied.
    static List<Expression> factors(Expression f) {
        var factors = new ArrayList<Expression>();
        collectFactors(f, factors);
        return factors;
    }

    private static void collectFactors(Expression term, List<Expression> into) {
        switch (term) {
            case Negation(var operand) -> collectFactors(operand, into);
            case Binary(var operator, var left, var right) -> {
                switch (operator) {
                    case PLUS, MINUS -> (varies(left) && varies(right) ? List.<Expression>of() : List.of(left, right))
                            .forEach(operand -> collectFactors(operand, into));
                    case TIMES -> {
                        collectFactors(left, into);
                        collectFactors(right, into);
                    }
                    case DIVIDE -> collectFactors(left, into);
                    case POWER -> {
                        if (right instanceof Literal(double exponent) && exponent >= 2 && varies(left)) {
                            into.add(left);
                        }
                    }
                }
            }
            case Call _, Literal _, Constant _, Parameter _, Variable _ -> { }
        }
    }

    /// Whether x or y occurs.
    static boolean varies(Expression term) {
        return term instanceof Variable || operands(term).stream().anyMatch(CurveTerms::varies);
    }

    private static List<Expression> operands(Expression term) {
        return switch (term) {
            case Literal _, Constant _, Parameter _, Variable _ -> List.of();
            case Negation(var operand) -> List.of(operand);
            case Binary(_, var left, var right) -> List.of(left, right);
            case Call call -> call.arguments();
        };
    }
}
