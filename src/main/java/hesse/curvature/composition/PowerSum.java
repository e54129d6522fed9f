package hesse.curvature.composition;

import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a term as |u|ᵖ + c |v|ᵖ + ... with factors that are positive, p > 1 (Minkowski's inequality: the p-th root is convex).
final class PowerSum {
    private PowerSum() {}

    /// p, if the exponent is 1/p.
    static Optional<Double> ofRoot(Expression exponent) {
        return exponent instanceof Binary(var operator, var one, Literal(double p)) && operator == Operator.DIVIDE && one.equals(Trees.ONE)
                && p > 1
                ? Optional.of(p) : Optional.empty();
    }

    /// What is raised: affine terms, and convex ones that are nowhere negative. Nothing if the term is no such sum.
    static Optional<List<Term>> of(Expression sum, double p, TermReader reader) {
        var bases = new ArrayList<Term>();
        for (var part : Trees.summands(sum)) {
            var base = part.inverse() ? Optional.<Term>empty() : base(part.expression(), p, reader);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            bases.add(base.get());
        }
        return Optional.of(bases);
    }

    private static Optional<Term> base(Expression summand, double p, TermReader reader) {
        var factors = Trees.factors(summand);
        var varying = factors.stream().filter(part -> Trees.varies(part.expression())).toList();
        boolean positive = factors.stream().filter(part -> !Trees.varies(part.expression()))
                .allMatch(part -> reader.value(part.expression()).inf() > 0);
        return positive && varying.size() == 1 && !varying.getFirst().inverse() ? raised(varying.getFirst(), p, reader) : Optional.empty();
    }

    private static Optional<Term> raised(Part factor, double p, TermReader reader) {
        return Trees.power(factor.expression()).filter(power -> power.right().equals(new Literal(p)))
                .flatMap(power -> size(power.left(), reader)
                .or(() -> Optional.of(reader.read(power.left())).filter(Term::isAffine).filter(_ -> p % 2 == 0))
                        .or(() -> Optional.of(reader.read(power.left())).filter(term -> term.isConvex() && term.isNotNegative())));
    }

    /// u of |u|, if it is affine.
    private static Optional<Term> size(Expression term, TermReader reader) {
        return term instanceof Call(var function, var arguments) && function == Function.ABS
                ? Optional.of(reader.read(arguments.getFirst())).filter(Term::isAffine) : Optional.empty();
    }
}
