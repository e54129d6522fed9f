package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;
import java.util.Optional;

/// Products and quotients: multiples, squares, exponentials, quadratic over linear, entropy, geometric means.
final class ProductRule {
    private static final Interval MINUS_ONE = new Interval(-1, -1);

    private final TermReader reader;
    private final ExponentialSum exponentials;
    private final EntropyRule entropies;
    private final QuotientRule quotients;
    private final PowerProductRule powerProducts;

    ProductRule(TermReader reader) {
        this.reader = reader;
        exponentials = new ExponentialSum(reader);
        entropies = new EntropyRule(reader);
        quotients = new QuotientRule(reader);
        powerProducts = new PowerProductRule(reader);
    }

    Term of(Expression product) {
        var factors = Trees.factors(product);
        var factor = factors.stream().filter(part -> !Trees.varies(part.expression())).map(this::value).reduce(Bounds.ONE, Bounds::product);
        var varying = factors.stream().filter(part -> Trees.varies(part.expression())).toList();
        if (factor.isEmpty()) {
            return Term.unknown(product, Interval.EMPTY, List.of());
        }
        if (!factor.equals(Bounds.ONE)) {
            var rest = varying.size() == 1 && !varying.getFirst().inverse() ? varying.getFirst().expression() : Trees.product(varying);
            return SumRule.times(product, factor, reader.read(rest));
        }
        return of(product, varying);
    }

    private Interval value(Part part) {
        var value = reader.value(part.expression());
        return part.inverse() ? Bounds.quotient(Bounds.ONE, value) : value;
    }

    private Term of(Expression product, List<Part> factors) {
        var first = factors.getFirst();
        if (factors.size() == 1) {
            return first.inverse() ? reciprocal(product, reader.read(first.expression())) : reader.read(first.expression()).as(product);
        }
        return power(product, factors).or(() -> exponential(product)).or(() -> quotients.of(product, factors))
                .or(() -> entropies.of(product, factors)).or(() -> powerProducts.of(product, factors))
                .orElseGet(() -> unknown(product, factors));
    }

    private static Term reciprocal(Expression quotient, Term u) {
        return FunctionRule.of(quotient, Bend.ofPower(MINUS_ONE, u.range()), u, Bounds.quotient(Bounds.ONE, u.range()));
    }

    /// Equal factors are a power; but not above and below a fraction's line, for u²/u isn't defined wherever u is.
    private Optional<Term> power(Expression product, List<Part> factors) {
        if (factors.stream().distinct().count() > 1) {
            return Optional.empty();
        }
        var size = new Literal(factors.size());
        var first = factors.getFirst();
        return Optional.of(reader.read(new Binary(Operator.POWER, first.expression(), first.inverse() ? new Negation(size) : size))
                .as(product));
    }

    private Optional<Term> exponential(Expression product) {
        return exponentials.exponents(product).filter(exponents -> exponents.size() == 1).map(exponents -> {
            var exponent = reader.read(exponents.getFirst());
            var term = FunctionRule.of(product, Bend.of(Function.EXP, exponent.range()), exponent,
                    Ranges.of(Function.EXP, List.of(exponent.range())));
            return new Term(product, term.shape(), term.range(), term.slope(), term.flat(), term.total(),
                    term.isUnknown() ? CompositionRule.NONE : CompositionRule.PRODUCT_OF_EXPONENTIALS, term.premises());
        });
    }

    private Term unknown(Expression product, List<Part> factors) {
        var terms = factors.stream().map(part -> reader.read(part.expression())).toList();
        var range = Bounds.ONE;
        for (int i = 0; i < terms.size(); i++) {
            range = factors.get(i).inverse() ? Bounds.quotient(range, terms.get(i).range()) : Bounds.product(range, terms.get(i).range());
        }
        return Term.unknown(product, range, terms);
    }
}
