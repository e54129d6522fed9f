package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;
import java.util.Optional;

/// Logarithms of sums of exponentials and of products; other arguments are left to [FunctionRule].
final class LogarithmRule {
    private final TermReader reader;
    private final ExponentialSum exponentials;

    LogarithmRule(TermReader reader) {
        this.reader = reader;
        exponentials = new ExponentialSum(reader);
    }

    /// Of the logarithm of the argument.
    ///
    /// @param unit the logarithm of e, to the same base
    Optional<Term> of(Expression whole, Expression argument, Interval range, Interval unit) {
        return exponentials.exponents(argument)
                .flatMap(exponents -> logSumExp(whole, exponents.stream().map(reader::read).toList(), range, unit))
                .or(() -> ofProduct(whole, argument, unit));
    }

    /// log(exp(a) + exp(b) + ...) for convex a, b, ..., and log(exp(a)) for any a.
    Optional<Term> logSumExp(Expression whole, List<Term> exponents, Interval range, Interval unit) {
        var first = exponents.getFirst();
        if (exponents.size() == 1 ? first.isUnknown() : !exponents.stream().allMatch(Term::isConvex)) {
            return Optional.empty();
        }
        var premises = exponents.stream().filter(term -> term.shape() != Curvature.CONSTANT).toList();
        boolean single = exponents.size() == 1;
        return Optional.of(new Term(whole, single ? first.shape() : Curvature.CONVEX, range, first.slope().times(unit),
                single ? first.flat() : flat(exponents), exponents.stream().allMatch(Term::total), CompositionRule.LOG_SUM_EXP, premises));
    }

    /// Along a line the term is affine only if all exponents are and rise alike.
    private static Flat flat(List<Term> exponents) {
        var bent = exponents.stream().filter(term -> !term.isAffine()).map(Term::flat).reduce(Flat.EVERYWHERE, Flat::meet);
        if (!exponents.stream().allMatch(Term::isAffine)) {
            return bent;
        }
        var first = exponents.getFirst().slope();
        return exponents.stream().skip(1).<Flat>map(term -> new Flat.Across(term.slope().minus(first))).reduce(bent, Flat::meet);
    }

    /// The sum of the factors' logarithms, if all of them but one are positive for certain.
    private Optional<Term> ofProduct(Expression whole, Expression argument, Interval unit) {
        var factors = factors(argument);
        var varying = factors.stream().filter(part -> Trees.varies(part.expression())).toList();
        boolean positive = factors.stream().filter(part -> !Trees.varies(part.expression()))
                .allMatch(part -> reader.value(part.expression()).inf() > 0);
        if (factors.size() < 2 || !positive || varying.stream().filter(part -> !isPositive(part.expression())).count() > 1) {
            return Optional.empty();
        }
        var logs = varying.stream().map(part -> new Part(Trees.call(Function.LOG, part.expression()), part.inverse())).toList();
        var sum = reader.read(Trees.sum(logs));
        return sum.isUnknown() ? Optional.empty()
                : Optional.of(new Term(whole, sum.shape(), Interval.ENTIRE, sum.slope().times(unit), sum.flat(), sum.total(),
                CompositionRule.LOG_OF_PRODUCT, List.of(sum)));
    }

    private boolean isPositive(Expression factor) {
        return exponentials.exponents(factor).isPresent() || reader.read(factor).isPositive();
    }

    private List<Part> factors(Expression argument) {
        return Trees.factors(argument).stream().flatMap(part -> factors(part).stream()).toList();
    }

    /// 1/(1 + exp(−u)) in place of sigmoid(u), 1/(1 + exp(u)) in place of what it lacks to 1, and s/(1 + s) in place of 1 − 1/(1 + s),
    /// where s is a sum of exponentials.
    private List<Part> factors(Part part) {
        if (sigmoid(part.expression()).isPresent()) {
            return reciprocal(Trees.call(Function.EXP, new Negation(sigmoid(part.expression()).get())), part.inverse());
        }
        if (!(part.expression() instanceof Binary(var operator, var left, var right)) || operator != Operator.MINUS
                || !left.equals(Trees.ONE)) {
            return List.of(part);
        }
        if (sigmoid(right).isPresent()) {
            return reciprocal(Trees.call(Function.EXP, sigmoid(right).get()), part.inverse());
        }
        return addedToOneInDenominator(right)
                .map(sum -> List.of(new Part(sum, part.inverse()), new Part(new Binary(Operator.PLUS, Trees.ONE, sum), !part.inverse())))
                .orElse(List.of(part));
    }

    /// 1/(1 + term), or that inverted.
    private static List<Part> reciprocal(Expression term, boolean inverse) {
        return List.of(new Part(Trees.ONE, false), new Part(new Binary(Operator.PLUS, Trees.ONE, term), !inverse));
    }

    private static Optional<Expression> sigmoid(Expression term) {
        return term instanceof Call(var function, var arguments) && function == Function.SIGMOID ? Optional.of(arguments.getFirst())
                : Optional.empty();
    }

    /// s, if the term is 1/(1 + s) and s a sum of exponentials.
    private Optional<Expression> addedToOneInDenominator(Expression term) {
        return term instanceof Binary(var divide, var one, Binary(var plus, var left, var right)) && divide == Operator.DIVIDE
                && one.equals(Trees.ONE)
                && plus == Operator.PLUS && left.equals(Trees.ONE) && exponentials.exponents(right).isPresent() ? Optional.of(right)
                : Optional.empty();
    }
}
