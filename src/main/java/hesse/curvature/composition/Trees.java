package hesse.curvature.composition;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Formulas taken apart into summands and factors, and put together.
final class Trees {
    static final Expression ONE = new Literal(1);
    static final Expression HALF = new Literal(0.5);

    private static final int MOST_IN_A_ROW = 200;

    private Trees() {}

    /// A summand or factor.
    ///
    /// @param inverse whether it is subtracted, or divided by
    record Part(Expression expression, boolean inverse) {}

    /// What is added up in a sum, from left to right.
    static List<Part> summands(Expression sum) {
        var parts = new ArrayList<Part>();
        collectSummands(sum, false, parts);
        return parts;
    }

    private static void collectSummands(Expression term, boolean negative, List<Part> into) {
        switch (term) {
            case Binary(var operator, var left, var right) when operator == Operator.PLUS || operator == Operator.MINUS -> {
                collectSummands(left, negative, into);
                collectSummands(right, negative != (operator == Operator.MINUS), into);
            }
            case Negation(var operand) -> collectSummands(operand, !negative, into);
            default -> into.add(new Part(term, negative));
        }
    }

    /// What is multiplied in a product or quotient, from left to right. A minus sign is a factor. A fraction in a denominator stays
    /// one, for u/(1/v) isn't defined where v = 0.
    static List<Part> factors(Expression product) {
        var parts = new ArrayList<Part>();
        collectFactors(product, false, parts);
        return parts;
    }

    private static void collectFactors(Expression term, boolean inverse, List<Part> into) {
        switch (term) {
            case Binary(var operator, var left, var right)
                    when operator == Operator.TIMES || operator == Operator.DIVIDE && !(inverse && varies(right)) -> {
                collectFactors(left, inverse, into);
                collectFactors(right, inverse != (operator == Operator.DIVIDE), into);
            }
            case Negation(var operand) -> {
                into.add(new Part(new Negation(ONE), false));
                collectFactors(operand, inverse, into);
            }
            default -> into.add(new Part(term, inverse));
        }
    }

    /// The sum of summands; there is one at least. Long ones are a tree of sums, which isn't as deep as it is long.
    static Expression sum(List<Part> parts) {
        if (parts.size() > MOST_IN_A_ROW) {
            return new Binary(Operator.PLUS, sum(parts.subList(0, parts.size() / 2)), sum(parts.subList(parts.size() / 2, parts.size())));
        }
        var first = parts.getFirst();
        Expression sum = first.inverse() ? new Negation(first.expression()) : first.expression();
        for (var part : parts.subList(1, parts.size())) {
            sum = new Binary(part.inverse() ? Operator.MINUS : Operator.PLUS, sum, part.expression());
        }
        return sum;
    }

    /// The product of factors; there is one at least.
    static Expression product(List<Part> parts) {
        if (parts.size() > MOST_IN_A_ROW) {
            return new Binary(Operator.TIMES, product(parts.subList(0, parts.size() / 2)),
                    product(parts.subList(parts.size() / 2, parts.size())));
        }
        var first = parts.getFirst();
        Expression product = first.inverse() ? new Binary(Operator.DIVIDE, ONE, first.expression()) : first.expression();
        for (var part : parts.subList(1, parts.size())) {
            product = new Binary(part.inverse() ? Operator.DIVIDE : Operator.TIMES, product, part.expression());
        }
        return product;
    }

    static Expression call(Function function, Expression argument) {
        return new Call(function, List.of(argument));
    }

    /// The base and exponent of a power, if the term is written as one.
    static Optional<Binary> power(Expression term) {
        return switch (term) {
            case Binary power when power.operator() == Operator.POWER -> Optional.of(power);
            case Call(var function, var arguments) when function
                    == Function.SQRT -> Optional.of(new Binary(Operator.POWER, arguments.getFirst(), HALF));
            default -> Optional.empty();
        };
    }

    /// Whether x or y occurs.
    static boolean varies(Expression term) {
        return switch (term) {
            case Literal _, Constant _, Parameter _ -> false;
            case Variable _ -> true;
            case Negation(var operand) -> varies(operand);
            case Binary(_, var left, var right) -> varies(left) || varies(right);
            case Call(_, var arguments) -> arguments.stream().anyMatch(Trees::varies);
        };
    }
}
