package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Literal;
import hesse.expression.simplification.Trees;
import java.util.Optional;
import java.util.OptionalDouble;

/// p² - q² = (p - q)(p + q) for all p and q, also with a common factor and with squares of numbers and of powers of two:
/// a difference of two rounded squares has lost what (p - q) keeps. The derivatives are right as they are.
///
/// Goldberg, "What every computer scientist should know about floating-point arithmetic", 1991, section 1.4.
final class DifferenceOfSquares implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        var terms = Term.of(formula, numbers);
        if (terms.size() != 2 || Numbers.isConstant(formula) || !(terms.getFirst().factor() * terms.getLast().factor() < 0)) {
            return Optional.empty();
        }
        boolean isFirstPositive = terms.getFirst().factor() > 0;
        var plus = terms.get(isFirstPositive ? 0 : 1);
        var minus = terms.get(isFirstPositive ? 1 : 0).times(-1);
        boolean isCommon = plus.factor() == minus.factor();
        double common = isCommon ? plus.factor() : 1;
        return root(plus, common, numbers).flatMap(p -> root(minus, common, numbers).map(q -> new StableForm.Parts(
                Trees.times(Trees.times(Term.number(common), Trees.minus(p, q)), Trees.plus(p, q)), formula,
                StableForm.Enclosures.AS_TYPED)));
    }

    /// q of a term common q².
    private static Optional<Expression> root(Term term, double common, Numbers numbers) {
        var number = common == term.factor() ? OptionalDouble.of(1) : Numbers.root(term.factor());
        if (number.isEmpty() || term.isNumber()) {
            return number.stream().mapToObj(root -> (Expression) new Literal(root)).findFirst();
        }
        var power = Powers.of(term.rest(), numbers);
        // Any other factor would be rounded before the difference.
        boolean isPowerOfTwo = number.getAsDouble() == Math.scalb(1.0, Math.getExponent(number.getAsDouble()));
        return isPowerOfTwo && power.exponent() == 2 ? Optional.of(Trees.times(Term.number(number.getAsDouble()), power.root()))
                : Optional.empty();
    }
}
