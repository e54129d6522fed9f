package hesse.field.rewriting;

import static hesse.expression.simplification.Trees.ONE;

import hesse.expression.Expression;
import hesse.expression.simplification.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// √p - √q = (p - q)/(√p + √q) within a sum, where p - q is a number other than zero once what p and q have in common is gone,
/// as in √(u + 1) - √u: then never both roots are zero, and both sides are defined where both roots are.
///
/// Higham, "Accuracy and Stability of Numerical Algorithms", 2nd ed. 2002, section 1.7.
final class RootDifference implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        var terms = Term.of(formula, numbers);
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                var quotient = terms.get(i).factor() == -terms.get(j).factor() ? quotient(terms.get(i), terms.get(j), numbers)
                        : Optional.<Term>empty();
                if (quotient.isPresent()) {
                    var rewritten = new ArrayList<>(terms);
                    rewritten.set(i, quotient.get());
                    rewritten.remove(j);
                    return Optional.of(new StableForm.Formula(Term.sum(rewritten)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> quotient(Term first, Term second, Numbers numbers) {
        var p = Powers.of(first.rest(), numbers);
        var q = Powers.of(second.rest(), numbers);
        if (p.exponent() != 0.5 || q.exponent() != 0.5) {
            return Optional.empty();
        }
        double difference = difference(Term.of(p.base(), numbers), Term.of(q.base(), numbers));
        var factor = Numbers.product(first.factor(), difference);
        return difference == 0 || factor.isEmpty() ? Optional.empty()
                : Optional.of(new Term(factor.getAsDouble(), Trees.divided(ONE, Trees.plus(first.rest(), second.rest()))));
    }

    /// p - q if it is a number, else 0.
    private static double difference(List<Term> p, List<Term> q) {
        var left = new ArrayList<>(p.stream().filter(term -> !term.isNumber()).toList());
        var right = q.stream().filter(term -> !term.isNumber()).toList();
        boolean isCommon = !left.isEmpty() && left.size() == right.size() && right.stream().allMatch(left::remove);
        var a = Term.total(p);
        var b = Term.total(q);
        return isCommon && a.isPresent() && b.isPresent() ? Numbers.sum(a.getAsDouble(), -b.getAsDouble()).orElse(0) : 0;
    }
}
