package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// 1/(1 + exp(u)) = σ(-u) and exp(a)/(exp(a) + exp(b) + …) = σ(-log(exp(b - a) + …)) with σ(z) = 1/(1 + exp(-z)), which is
/// computed by exp(-|z|) and doesn't overflow; also with positive factors, a power of the divisor, and any numerator over
/// a sum that has a constant term. The divisor is positive, so that all are defined wherever their numerator is.
///
/// Blanchard, Higham & Higham, "Accurately computing the log-sum-exp and softmax functions", 2021.
final class LogisticQuotients implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Binary(var operator, var left, var right))) {
            return Optional.empty();
        }
        return switch (operator) {
            case DIVIDE -> quotient(left, right, numbers).map(StableForm.Formula::new);
            case POWER -> negativePower(left, right, numbers).map(StableForm.Formula::new);
            case PLUS, MINUS, TIMES -> Optional.empty();
        };
    }

    private static Optional<Expression> quotient(Expression numerator, Expression divisor, Numbers numbers) {
        if (divisor instanceof Binary(var operator, var base, var exponent) && operator == Operator.POWER) {
            return reciprocal(base, numbers).filter(_ -> numbers.exact(exponent).isPresent())
                    .map(sigmoid -> Trees.times(numerator, Trees.power(sigmoid, exponent)));
        }
        var terms = sum(divisor, numbers);
        var share = terms.flatMap(all -> ExponentialTerm.of(numerator, numbers).filter(one -> one.size() == 1)
                .flatMap(one -> share(one.getFirst(), all)));
        return share.isPresent() ? share : terms.flatMap(all -> share(new ExponentialTerm(ONE, Trees.ZERO), all))
                .map(sigmoid -> Trees.times(numerator, sigmoid));
    }

    private static Optional<Expression> negativePower(Expression base, Expression exponent, Numbers numbers) {
        double p = numbers.exact(exponent).orElse(0);
        return p < 0 ? reciprocal(base, numbers).map(sigmoid -> Trees.power(sigmoid, Term.number(-p))) : Optional.empty();
    }

    /// 1 / (a sum with a constant term).
    private static Optional<Expression> reciprocal(Expression sum, Numbers numbers) {
        return sum(sum, numbers).flatMap(terms -> share(new ExponentialTerm(ONE, Trees.ZERO), terms));
    }

    private static Optional<List<ExponentialTerm>> sum(Expression divisor, Numbers numbers) {
        return ExponentialTerm.of(divisor, numbers).filter(terms -> terms.size() > 1)
                .filter(terms -> terms.stream().anyMatch(term -> !Numbers.isConstant(term.exponent())));
    }

    /// What part of a sum a term is, if the sum has one with its exponent.
    private static Optional<Expression> share(ExponentialTerm term, List<ExponentialTerm> sum) {
        return IntStream.range(0, sum.size()).filter(i -> sum.get(i).exponent().equals(term.exponent())).boxed().findFirst()
                .map(i -> Trees.times(term.over(sum.get(i)).coefficient(), Trees.call(Function.SIGMOID, Trees.negated(excess(sum, i)))));
    }

    /// log of all the other terms over this one.
    private static Expression excess(List<ExponentialTerm> sum, int index) {
        var others = IntStream.range(0, sum.size()).filter(i -> i != index).mapToObj(i -> sum.get(i).over(sum.get(index))).toList();
        return others.size() == 1 && others.getFirst().hasCoefficientOne() ? others.getFirst().exponent()
                : Trees.call(Function.LOG, ExponentialTerm.sum(others));
    }
}
