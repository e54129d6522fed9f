package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// u^n |u|^m = u |u|^(n+m-1) for odd n and |u|^(n+m) for even n > 0, all u and m > 0: a function that is smoother at u = 0 than
/// |u| alone, as x |x| with the slope 2 |x|.
final class SignedPowers implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Binary(var operator, _, _)) || operator != Operator.TIMES) {
            return Optional.empty();
        }
        var factors = Factors.of(formula);
        for (int i = 0; i < factors.above().size(); i++) {
            var size = Powers.of(factors.above().get(i), numbers);
            if (size.exponent() > 0 && size.base() instanceof Call(var function, var arguments) && function == Function.ABS) {
                var form = combined(formula, factors, i, arguments.getFirst(), size.exponent(), numbers);
                if (form.isPresent()) {
                    return form;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StableForm> combined(Expression formula, Factors factors, int size, Expression u, double m, Numbers numbers) {
        var powers = factors.above().stream().map(factor -> Powers.of(factor, numbers)).toList();
        return IntStream.range(0, powers.size()).filter(i -> i != size && isPowerOf(powers.get(i), u)).boxed().findFirst().flatMap(i -> {
            double n = powers.get(i).exponent();
            var total = Numbers.sum(n, m);
            if (total.isEmpty()) {
                return Optional.empty();
            }
            if (factors.size() == 2 && n == 1) {
                return Optional.of(new StableForm.SignedPower(u, total.getAsDouble(), formula));
            }
            var rest = factors.without(new int[] {i, size}, new int[0]).formula();
            return Optional.of(new StableForm.Formula(Trees.times(rest, combined(u, n, total.getAsDouble()))));
        });
    }

    private static boolean isPowerOf(Powers power, Expression u) {
        return power.base().equals(u) && power.isWhole() && power.exponent() > 0;
    }

    private static Expression combined(Expression u, double n, double total) {
        var size = new Call(Function.ABS, List.of(u));
        return n % 2 == 0 ? Trees.power(size, Term.number(total)) : Trees.times(u, Trees.power(size, Term.number(total - 1)));
    }
}
