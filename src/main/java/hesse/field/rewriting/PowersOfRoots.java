package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.Optional;

/// (√u)^p = u^(p/2) where u >= 0, u > 0 for a negative p; hypot(a, b)^p = (a² + b²)^(p/2) for even p > 0 and odd p > 1, and (∛u)³ = u,
/// everywhere: powers that are smoother than the root of which they are, at zero.
final class PowersOfRoots implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        var power = Powers.of(formula, numbers);
        double p = power.exponent();
        if (p == 1 || p == 0.5) {
            return Optional.empty();
        }
        if (power.base() instanceof Call(var function, var arguments)) {
            if (function == Function.HYPOT && power.isWhole() && p > 1) {
                var sum = Trees.plus(Trees.square(arguments.getFirst()), Trees.square(arguments.getLast()));
                return Optional.of(new StableForm.Formula(new Powers(sum, p / 2).formula()));
            }
            if (function == Function.CBRT && p == 3) {
                return Optional.of(new StableForm.Formula(arguments.getFirst()));
            }
        }
        var root = Powers.of(power.base(), numbers);
        return root.exponent() == 0.5 ? ofRoot(root.base(), p / 2, numbers) : Optional.empty();
    }

    private static Optional<StableForm> ofRoot(Expression u, double half, Numbers numbers) {
        var power = half > 0 ? new Powers(u, half).formula() : Trees.divided(Trees.ONE, new Powers(u, -half).formula());
        boolean isDefinedElsewhere = half == Math.rint(half) && RootsOfSquares.squares(u, numbers).isEmpty();
        if (half < 0) {
            return isDefinedElsewhere ? Optional.of(new StableForm.Guarded(power, u, StableForm.Allowed.POSITIVE))
                    : Optional.of(new StableForm.Formula(power));
        }
        return Optional.of(isDefinedElsewhere ? new StableForm.Guarded(power, u, StableForm.Allowed.NOT_NEGATIVE)
                : new StableForm.Formula(power));
    }
}
