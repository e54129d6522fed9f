package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.TWO;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Sums whose numbers are what their functions take away again where they have their value at 0, as `exp(u) - 1` and
/// `2 - cos(u) - cos(v)`:
///
/// | typed | computed |
/// |---|---|
/// | exp(u) - 1 | expm1(u) |
/// | cos(u) - 1 | -2 sin²(u/2) |
/// | cosh(u) - 1 | 2 sinh²(u/2) |
/// | √(c + v) - √c | v/(√(c + v) + √c), for numbers c > 0 whose root is one |
///
/// All hold for all u and v for which the left side is defined. Only where all such functions of the sum and its numbers
/// cancel: else no digit would be gained. The derivatives are right as they are.
///
/// Higham, "Accuracy and Stability of Numerical Algorithms", 2nd ed. 2002, sections 1.7 and 1.14.1.
final class VanishingSums implements Rule {

    /// A function's value where it cancels, and what is left of it when that is taken away.
    private record Vanishing(double value, Term rest, boolean enclosesWell) {}

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        var terms = Term.of(formula, numbers);
        var total = Term.total(terms);
        if (terms.size() < 2 || total.orElse(0) == 0) {
            return Optional.empty();
        }
        var parts = new ArrayList<Term>();
        boolean enclosesWell = true;
        for (var term : terms) {
            var vanishing = term.isNumber() ? Optional.<Vanishing>empty() : vanishing(term.rest(), numbers);
            if (vanishing.isPresent()) {
                var value = Numbers.product(term.factor(), vanishing.get().value);
                total = value.isEmpty() || total.isEmpty() ? OptionalDouble.empty() : Numbers.sum(total.getAsDouble(), value.getAsDouble());
                enclosesWell &= vanishing.get().enclosesWell;
                parts.add(vanishing.get().rest.times(term.factor()));
            } else if (!term.isNumber()) {
                parts.add(term);
            }
        }
        return total.orElse(1) != 0 ? Optional.empty() : Optional.of(new StableForm.Parts(Term.sum(parts), formula,
                enclosesWell ? StableForm.Enclosures.BY_FORM : StableForm.Enclosures.AS_TYPED));
    }

    private static Optional<Vanishing> vanishing(Expression function, Numbers numbers) {
        var power = Powers.of(function, numbers);
        if (power.exponent() == 0.5) {
            return root(power.base(), numbers);
        }
        if (function instanceof Expression.Binary(var operator, var base, var u) && operator == Expression.Operator.POWER
                && base == Constant.E) {
            return Optional.of(exponential(u));
        }
        if (!(function instanceof Call(var name, var arguments)) || Numbers.isConstant(arguments.getFirst())) {
            return Optional.empty();
        }
        var u = arguments.getFirst();
        return switch (name) {
            case EXP -> Optional.of(exponential(u));
            case COS -> Optional.of(new Vanishing(1, twiceSquared(Function.SIN, u).times(-1), true));
            case COSH -> Optional.of(new Vanishing(1, twiceSquared(Function.SINH, u), true));
            default -> Optional.empty();
        };
    }

    private static Vanishing exponential(Expression u) {
        return new Vanishing(1, new Term(1, Trees.call(Function.EXPM1, u)), true);
    }

    private static Term twiceSquared(Function function, Expression u) {
        return new Term(2, Trees.square(Trees.call(function, Trees.divided(u, TWO))));
    }

    private static Optional<Vanishing> root(Expression radicand, Numbers numbers) {
        List<Term> terms = Term.of(radicand, numbers);
        var rest = terms.stream().filter(term -> !term.isNumber()).toList();
        double c = Term.total(terms).orElse(0);
        var root = c > 0 && !rest.isEmpty() ? Numbers.root(c) : OptionalDouble.empty();
        return root.isEmpty() ? Optional.empty() : Optional.of(new Vanishing(root.getAsDouble(),
                new Term(1, Trees.divided(Term.sum(rest),
                Trees.plus(Trees.call(Function.SQRT, radicand), new Literal(root.getAsDouble())))), false));
    }
}
