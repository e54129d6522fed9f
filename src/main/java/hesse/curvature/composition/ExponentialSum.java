package hesse.curvature.composition;

import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a term as exp(a) + exp(b) + ...: positive numbers, powers of positive numbers, cosh, and their sums and products are
/// such terms too. Answers with the exponents, those of cosh without its factor ½.
final class ExponentialSum {
    private static final int MOST = 512;

    private final TermReader reader;

    ExponentialSum(TermReader reader) {
        this.reader = reader;
    }

    Optional<List<Expression>> exponents(Expression term) {
        if (!Trees.varies(term)) {
            return isPositive(reader.value(term)) ? Optional.of(List.of(Trees.call(Function.LOG, term))) : Optional.empty();
        }
        return switch (term) {
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS -> exponents(left).flatMap(a -> exponents(right).map(b -> joined(a, b))).filter(sum -> sum.size() <= MOST);
                case TIMES -> exponents(left).flatMap(a -> exponents(right).flatMap(b -> products(a, b)));
                case DIVIDE -> exponents(right).filter(b -> b.size() == 1)
                        .flatMap(b -> exponents(left).flatMap(a -> products(a, List.of(Trees.sum(List.of(new Part(b.getFirst(), true)))))));
                case POWER -> power(left, right);
                case MINUS -> Optional.empty();
            };
            case Call(var function, var arguments) -> switch (function) {
                case EXP -> Optional.of(List.of(arguments.getFirst()));
                case COSH -> Optional.of(List.of(arguments.getFirst(), new Negation(arguments.getFirst())));
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    /// c^u = exp(u log c); exp(u)^c = exp(c u).
    private Optional<List<Expression>> power(Expression base, Expression exponent) {
        if (!Trees.varies(base)) {
            return isPositive(reader.value(base))
                    ? Optional.of(List.of(new Binary(Operator.TIMES, Trees.call(Function.LOG, base), exponent))) : Optional.empty();
        }
        return Trees.varies(exponent) ? Optional.empty()
                : exponents(base).filter(a -> a.size() == 1).map(a -> List.of(new Binary(Operator.TIMES, exponent, a.getFirst())));
    }

    private static List<Expression> joined(List<Expression> a, List<Expression> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static Optional<List<Expression>> products(List<Expression> a, List<Expression> b) {
        if (a.size() * b.size() > MOST) {
            return Optional.empty();
        }
        var products = new ArrayList<Expression>();
        for (var first : a) {
            for (var second : b) {
                products.add(isZero(first) ? second : isZero(second) ? first : new Binary(Operator.PLUS, first, second));
            }
        }
        return Optional.of(products);
    }

    /// log 1, which the factor 1 leaves.
    private static boolean isZero(Expression exponent) {
        return exponent instanceof Call(var function, var arguments) && function == Function.LOG
                && arguments.getFirst().equals(new Literal(1));
    }

    private static boolean isPositive(Interval value) {
        return value.inf() > 0;
    }
}
