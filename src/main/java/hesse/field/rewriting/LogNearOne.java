package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;
import java.util.Optional;

/// log(1 + u) as log1p(u), which keeps the digits of a small u. Its derivatives, 1/(1 + u) and so on, lose none as they are.
///
/// Goldberg, "What every computer scientist should know about floating-point arithmetic", 1991, theorem 4.
final class LogNearOne implements Rule {

    @Override
    public Optional<StableForm> of(Expression formula, Numbers numbers) {
        return formula instanceof Call(var function, var arguments) && function == Function.LOG
                ? excess(arguments.getFirst(), numbers).map(u -> new StableForm.Parts(Trees.call(Function.LOG1P, u), formula,
                        StableForm.Enclosures.BY_FORM))
                : Optional.empty();
    }

    /// u of a sum 1 + u, which isn't a number.
    static Optional<Expression> excess(Expression sum, Numbers numbers) {
        var terms = Term.of(sum, numbers);
        var rest = terms.stream().filter(term -> !term.isNumber()).toList();
        return !rest.isEmpty() && Term.total(terms).orElse(0) == 1 ? Optional.of(Term.sum(rest)) : Optional.empty();
    }
}
