package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.List;
import java.util.Optional;

/// log(c₁ exp(a₁) + c₂ exp(a₂) + …) = m + log(c₁ exp(a₁ - m) + …) with m = max(a₁, …), which doesn't overflow, for constants
/// c > 0; and log(cosh(u)) = |u| + log(1 + exp(-2|u|)) - log(2). The sum is positive, so that both are defined everywhere.
///
/// Blanchard, Higham & Higham, "Accurately computing the log-sum-exp and softmax functions", 2021.
final class LogOfExponentials implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Call(var function, var arguments))) {
            return Optional.empty();
        }
        return switch (function) {
            case LOG -> log(formula, arguments.getFirst(), numbers);
            case LOG2 -> toBase(2, arguments.getFirst(), numbers);
            case LOG10 -> toBase(10, arguments.getFirst(), numbers);
            default -> Optional.empty();
        };
    }

    private static Optional<StableForm> toBase(double base, Expression sum, Numbers numbers) {
        return terms(sum, numbers).map(_ -> new StableForm.Formula(
                Trees.divided(Trees.call(Function.LOG, sum), Trees.call(Function.LOG, new Literal(base)))));
    }

    private static Optional<StableForm> log(Expression formula, Expression sum, Numbers numbers) {
        if (sum instanceof Call(var function, var arguments) && function == Function.COSH) {
            var u = arguments.getFirst();
            var size = Trees.call(Function.ABS, u);
            var decay = Trees.call(Function.EXP, Trees.negated(Trees.times(Trees.TWO, size)));
            return Optional.of(new StableForm.LogCosh(u, Trees.minus(Trees.plus(size, Trees.call(Function.LOG1P, decay)),
                    Trees.call(Function.LOG, Trees.TWO))));
        }
        return terms(sum, numbers).map(terms -> terms.size() == 1 ? single(terms.getFirst()) : several(terms));
    }

    private static Optional<List<ExponentialTerm>> terms(Expression sum, Numbers numbers) {
        return ExponentialTerm.of(sum, numbers).filter(terms -> terms.stream().anyMatch(term -> !Numbers.isConstant(term.exponent())));
    }

    private static StableForm single(ExponentialTerm term) {
        return new StableForm.Formula(term.hasCoefficientOne() ? term.exponent()
                : Trees.plus(term.exponent(), Trees.call(Function.LOG, term.coefficient())));
    }

    private static StableForm several(List<ExponentialTerm> terms) {
        var common = terms.getFirst().coefficient();
        if (!common.equals(ONE) && terms.stream().allMatch(term -> term.coefficient().equals(common))) {
            var ones = terms.stream().map(term -> new ExponentialTerm(ONE, term.exponent())).toList();
            return new StableForm.Formula(Trees.plus(Trees.call(Function.LOG, common),
                    Trees.call(Function.LOG, ExponentialTerm.sum(ones))));
        }
        if (terms.size() == 2 && terms.stream().allMatch(ExponentialTerm::hasCoefficientOne)) {
            return two(terms);
        }
        var largest = terms.stream().map(ExponentialTerm::exponent).reduce((a, b) -> Trees.call(Function.MAX, a, b)).orElseThrow();
        var shifted = terms.stream().map(term -> term.over(new ExponentialTerm(ONE, largest))).toList();
        return new StableForm.LogSumExp(terms, Trees.plus(largest, Trees.call(Function.LOG, ExponentialTerm.sum(shifted))));
    }

    private static StableForm two(List<ExponentialTerm> terms) {
        var a = terms.getFirst().exponent();
        var b = terms.getLast().exponent();
        if (terms.getFirst().isConstant() || terms.getLast().isConstant()) {
            return new StableForm.Formula(Trees.call(Function.SOFTPLUS, terms.getFirst().isConstant() ? b : a));
        }
        var decay = Trees.call(Function.EXP, Trees.negated(Trees.call(Function.ABS, Trees.minus(a, b))));
        return new StableForm.LogSumExp(terms, Trees.plus(Trees.call(Function.MAX, a, b), Trees.call(Function.LOG1P, decay)));
    }
}
