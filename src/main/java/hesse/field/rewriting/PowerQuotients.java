package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Operator;
import hesse.expression.simplification.Trees;
import java.util.Optional;

/// u^p/u^q = u^(p - q) for positive numbers p and q, where the left side is defined: u ≠ 0, and u > 0 if one of them isn't whole.
/// Large powers overflow in the quotient and not in the result.
final class PowerQuotients implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Binary(var operator, _, _)) || operator != Operator.DIVIDE) {
            return Optional.empty();
        }
        var factors = Factors.of(formula);
        for (int i = 0; i < factors.above().size(); i++) {
            var numerator = Powers.of(factors.above().get(i), numbers);
            for (int j = 0; j < factors.below().size(); j++) {
                var divisor = Powers.of(factors.below().get(j), numbers);
                var exponent = Numbers.sum(numerator.exponent(), -divisor.exponent());
                if (isCancelled(numerator, divisor) && exponent.isPresent()) {
                    var rest = factors.without(new int[] {i}, new int[] {j});
                    return Optional.of(new StableForm.Guarded(quotient(numerator.base(), exponent.getAsDouble(), rest), numerator.base(),
                            numerator.isWhole() && divisor.isWhole() ? StableForm.Allowed.NOT_ZERO : StableForm.Allowed.POSITIVE));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCancelled(Powers numerator, Powers divisor) {
        return numerator.base().equals(divisor.base()) && !Numbers.isConstant(divisor.base()) && numerator.exponent() > 0
                && divisor.exponent() > 0;
    }

    private static Expression quotient(Expression base, double exponent, Factors rest) {
        if (exponent == 0) {
            return rest.formula();
        }
        var power = new Powers(base, Math.abs(exponent)).formula();
        return exponent > 0 ? Trees.times(rest.formula(), power) : Trees.divided(rest.formula(), power);
    }
}
