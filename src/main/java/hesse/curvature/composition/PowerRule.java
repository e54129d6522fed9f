package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;
import java.util.Optional;

/// Powers: of a term with a number as exponent, or of a number with a term as exponent.
final class PowerRule {
    private static final Interval ONE_HALF = new Interval(0.5, 0.5);

    private final TermReader reader;
    private final NormRule norms;
    private final PowerProductRule products;

    PowerRule(TermReader reader) {
        this.reader = reader;
        norms = new NormRule(reader);
        products = new PowerProductRule(reader);
    }

    Term of(Expression whole, Expression base, Expression exponent) {
        if (Trees.varies(exponent)) {
            return Trees.varies(base) ? Term.unknown(whole, Interval.ENTIRE, List.of(reader.read(base), reader.read(exponent)))
                    : exponential(whole, reader.value(base), reader.read(exponent));
        }
        var p = reader.value(exponent);
        if (p.equals(Bounds.ZERO)) {
            var u = reader.read(base);
            return u.total() ? Term.affine(whole, Bounds.ONE, Slope.NONE, true) : Term.unknown(whole, Bounds.ONE, List.of(u));
        }
        return p.equals(Bounds.ONE) ? reader.read(base).as(whole) : power(whole, base, exponent, p);
    }

    /// c^u; falls where c < 1.
    private static Term exponential(Expression whole, Interval c, Term u) {
        boolean rises = c.inf() > 1, falls = c.inf() > 0 && c.sup() < 1;
        var bend = rises ? Bend.convex(Bend.Direction.RISES) : falls ? Bend.convex(Bend.Direction.FALLS) : Bend.NONE;
        return FunctionRule.of(whole, bend, u, Ranges.of(Operator.POWER, c, u.range()));
    }

    private Term power(Expression whole, Expression base, Expression exponent, Interval p) {
        var u = reader.read(base);
        var range = Ranges.of(Operator.POWER, u.range(), p);
        return norm(whole, base, exponent, p, range).or(() -> ofProduct(whole, base, p)).or(() -> ofSize(whole, base, p, range))
                .orElseGet(() -> FunctionRule.of(whole, Bend.ofPower(p, u.range()), u, range));
    }

    private Optional<Term> norm(Expression whole, Expression base, Expression exponent, Interval p, Interval range) {
        return p.equals(ONE_HALF) ? norms.of(whole, base, range)
                : PowerSum.ofRoot(exponent).flatMap(order -> norms.of(whole, base, order, range));
    }

    /// The powers of a product whose factors aren't negative are those of the factors.
    private Optional<Term> ofProduct(Expression whole, Expression base, Interval p) {
        var factors = Trees.factors(base);
        boolean splits = factors.size() > 1 && Bounds.isPoint(p)
                && factors.stream().allMatch(part -> reader.read(part.expression()).isNotNegative());
        if (!splits) {
            return Optional.empty();
        }
        var exponent = new Expression.Literal(Math.abs(p.inf()));
        var powers = factors.stream().filter(part -> Trees.varies(part.expression()))
                .map(part -> new Part(new Binary(Operator.POWER, part.expression(), exponent), part.inverse() != p.inf() < 0)).toList();
        return powers.size() > 1 ? products.of(whole, powers) : Optional.empty();
    }

    /// |u|^p with p > 1 and an affine u, in which the kink of |u| is none; the even powers of ∛u from the fourth on are such powers too.
    private Optional<Term> ofSize(Expression whole, Expression base, Interval p, Interval range) {
        if (!(base instanceof Call(var function, var arguments))
                || !(function == Function.ABS && p.inf() > 1 || function == Function.CBRT && isEvenFromFour(p))) {
            return Optional.empty();
        }
        var u = reader.read(arguments.getFirst());
        return u.isAffine() ? Optional.of(new Term(whole, Curvature.CONVEX, range, Slope.NONE, u.flatOfFunction(), u.total(),
                CompositionRule.OF_AFFINE, List.of(u))) : Optional.empty();
    }

    private static boolean isEvenFromFour(Interval p) {
        return Bounds.isWhole(p) && p.inf() >= 4 && p.inf() % 2 == 0;
    }
}
