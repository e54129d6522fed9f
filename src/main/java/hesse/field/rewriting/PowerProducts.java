package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Operator;
import hesse.expression.simplification.Trees;
import java.util.Optional;
import java.util.OptionalDouble;

/// u^p u^q = u^(p + q) for positive numbers of which one isn't whole: both sides are defined where u >= 0, and a whole sum is
/// held to that. Where u = 0 the product's derivatives are 0 · ∞, those of the power are limits.
final class PowerProducts implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Binary(var operator, _, _)) || operator != Operator.TIMES) {
            return Optional.empty();
        }
        var factors = Factors.of(formula);
        for (int i = 0; i < factors.above().size(); i++) {
            var first = Powers.of(factors.above().get(i), numbers);
            for (int j = i + 1; j < factors.above().size(); j++) {
                var second = Powers.of(factors.above().get(j), numbers);
                if (isMerged(first, second)) {
                    return Optional.of(merged(first, second, factors.without(new int[] {i, j}, new int[0]).formula()));
                }
            }
        }
        return Optional.empty();
    }

    static boolean isMerged(Powers first, Powers second) {
        return first.base().equals(second.base()) && !Numbers.isConstant(first.base()) && first.exponent() > 0 && second.exponent() > 0
                && !(first.isWhole() && second.isWhole());
    }

    private static StableForm merged(Powers first, Powers second, Expression rest) {
        var total = Numbers.sum(first.exponent(), second.exponent());
        var power = Trees.times(rest, new Sum(first, second).formula(total));
        return total.isPresent() && total.getAsDouble() == Math.rint(total.getAsDouble())
                ? new StableForm.Guarded(power, first.base(), StableForm.Allowed.NOT_NEGATIVE) : new StableForm.Formula(power);
    }

    private record Sum(Powers first, Powers second) {
        /// With the sum of the exponents as it is where doubles would round it.
        Expression formula(OptionalDouble total) {
            return total.isPresent() ? new Powers(first.base(), total.getAsDouble()).formula()
                    : Trees.power(first.base(), Trees.plus(Term.number(first.exponent()), Term.number(second.exponent())));
        }
    }
}
