package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Operator;
import hesse.expression.simplification.Trees;
import java.util.Optional;

/// The derivatives of u^p (… + k u^q + …) as those of … + k u^(p + q) + …, where q isn't whole and below 2: at u = 0 a derivative
/// of u^q is infinite and that of the product isn't. The value is that of the product, in which 1 - u^q keeps its digits.
///
/// Both are defined where u >= 0 and the other terms are.
final class DistributedPowers implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        if (!(formula instanceof Binary(var operator, var left, var right)) || operator != Operator.TIMES) {
            return Optional.empty();
        }
        return distributed(left, right, numbers).or(() -> distributed(right, left, numbers))
                .map(sum -> new StableForm.Parts(formula, sum, StableForm.Enclosures.BY_FORM));
    }

    private static Optional<Expression> distributed(Expression factor, Expression sum, Numbers numbers) {
        var power = Powers.of(Term.single(factor, numbers).rest(), numbers);
        var terms = Term.of(sum, numbers);
        boolean isRough = terms.size() > 1 && terms.stream().anyMatch(term -> isRough(term, power, numbers));
        return isRough
                ? Optional.of(Term.sum(terms.stream().map(term -> new Term(term.factor(), Trees.times(factor, term.rest()))).toList()))
                : Optional.empty();
    }

    private static boolean isRough(Term term, Powers factor, Numbers numbers) {
        return Factors.of(term.rest()).above().stream().map(each -> Powers.of(each, numbers))
                .anyMatch(power -> power.exponent() < 2 && PowerProducts.isMerged(factor, power));
    }
}
