package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.List;
import java.util.Optional;

/// √(a² + b²) = hypot(a, b), √(a²) = |a|, √(c + a² + b² + …) with second derivatives of its own, and for other p > 1/2 (a² + b²)^p with
/// the derivatives that it has where it is zero. For all a and b, and positive numbers c and before the squares.
///
/// The second derivatives of a length, t²/h, cancel in those of a root: see `PolarFunctions`.
final class RootsOfSquares implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        var power = Powers.of(formula, numbers);
        double p = power.exponent();
        if (!(p >= 0.5) || power.isWhole()) {
            return Optional.empty();
        }
        var terms = squares(power.base(), numbers);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        if (terms.size() == 1) {
            return single(terms.getFirst(), p, numbers);
        }
        if (terms.stream().anyMatch(Term::isNumber)) {
            return p == 0.5 ? above(terms, power.base(), formula, numbers) : Optional.empty();
        }
        if (p == 0.5) {
            return terms.size() > 2 ? Optional.empty()
                    : Optional.of(new StableForm.Formula(Trees.call(Function.HYPOT, root(terms.getFirst(), numbers),
                    root(terms.getLast(), numbers))));
        }
        return Optional.of(new StableForm.NormPower(power.base(), p, formula));
    }

    /// The root of squares and a number, which keeps it from zero.
    private static Optional<StableForm> above(List<Term> terms, Expression sum, Expression formula, Numbers numbers) {
        var roots = terms.stream().filter(term -> !term.isNumber()).map(term -> root(term, numbers)).toList();
        var constant = Term.total(terms);
        return constant.isEmpty() ? Optional.empty()
                : Optional.of(new StableForm.RootOfSquares(sum, roots, constant.getAsDouble(), formula));
    }

    /// (u^2m)^p = |u|^(2mp), where 2mp isn't rounded.
    private static Optional<StableForm> single(Term term, double p, Numbers numbers) {
        var power = Powers.of(term.rest(), numbers);
        var exponent = Numbers.product(power.exponent(), p);
        return term.factor() != 1 || exponent.isEmpty() ? Optional.empty() : Optional.of(new StableForm.Formula(
                Trees.power(Trees.call(Function.ABS, power.base()), Term.number(exponent.getAsDouble()))));
    }

    /// The terms of a sum of squares with positive factors, and of positive numbers; none of any other formula.
    static List<Term> squares(Expression sum, Numbers numbers) {
        if (Numbers.isConstant(sum)) {
            return List.of();
        }
        var terms = Term.of(sum, numbers);
        return terms.stream().allMatch(term -> term.factor() > 0 && (term.isNumber() || isSquare(term.rest(), numbers))) ? terms
                : List.of();
    }

    private static boolean isSquare(Expression formula, Numbers numbers) {
        var power = Powers.of(formula, numbers);
        return power.isEven() && power.exponent() > 0;
    }

    private static Expression root(Term term, Numbers numbers) {
        var exact = Numbers.root(term.factor());
        var factor = exact.isPresent() ? Term.number(exact.getAsDouble()) : new Call(Function.SQRT, List.of(Term.number(term.factor())));
        return Trees.times(factor, Powers.of(term.rest(), numbers).root());
    }
}
