package hesse.field.limit;

import hesse.expression.Expression;
import hesse.expression.Expression.Variable;
import hesse.expression.simplification.Trees;
import hesse.expression.symbolic.SymbolicDerivatives;
import hesse.field.rewriting.Factors;
import hesse.field.rewriting.Rewritings;
import hesse.field.rewriting.StableForm.Allowed;
import hesse.field.rewriting.StableForm.Guarded;
import hesse.interval.Interval;
import hesse.interval.Intervals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A quotient whose numerator and divisor are both zero at a point.
record Quotient(Expression numerator, Expression divisor) {

    /// L'Hôpital's rule is tried as often.
    private static final int HIGHEST_ORDER = 6;

    private static final Interval ONE = new Interval(1, 1);

    /// The limit at the point, if numerator and divisor can be divided into factors of one variable, or depend on the point
    /// by one part of them alone.
    Optional<Interval> limit(PointEnclosure at) {
        return cancelled(at).or(() -> switch (Occurrence.of(Trees.divided(numerator, divisor))) {
            case NEITHER -> Optional.empty();
            case X -> byDerivatives(Variable.X, at);
            case Y -> byDerivatives(Variable.Y, at);
            case BOTH -> byCommonPart(at).or(() -> byFactors(at));
        });
    }

    /// Of a quotient that is another formula wherever it is defined, as x³/x² is x.
    private Optional<Interval> cancelled(PointEnclosure at) {
        return new Rewritings(at.parameters()).form(Trees.divided(numerator, divisor))
                .flatMap(form -> form instanceof Guarded(var evaluated, _, var allowed) && allowed == Allowed.NOT_ZERO
                ? at.smoothValue(evaluated) : Optional.empty());
    }

    private Optional<Interval> byFactors(PointEnclosure at) {
        var factors = Factors.of(Trees.divided(numerator, divisor));
        var limit = Optional.of(ONE);
        for (var occurrence : Occurrence.values()) {
            var above = product(factors.above(), occurrence);
            var below = product(factors.below(), occurrence);
            limit = limit.flatMap(others -> new Quotient(above, below).limit(occurrence, at)
                    .flatMap(one -> combined(others, one, Intervals::mul)));
        }
        return limit;
    }

    private static Expression product(List<Expression> factors, Occurrence occurrence) {
        return factors.stream().filter(factor -> Occurrence.of(factor) == occurrence).reduce(Trees.ONE, Trees::times);
    }

    private Optional<Interval> limit(Occurrence occurrence, PointEnclosure at) {
        return switch (occurrence) {
            case NEITHER -> at.value(Trees.divided(numerator, divisor));
            case X -> byDerivatives(Variable.X, at);
            case Y -> byDerivatives(Variable.Y, at);
            case BOTH -> smooth(at).or(() -> byCommonPart(at));
        };
    }

    private Optional<Interval> smooth(PointEnclosure at) {
        return at.smoothValue(numerator).flatMap(above -> at.smoothValue(divisor).filter(below -> !below.contains(0))
                .flatMap(below -> combined(above, below, Intervals::div)));
    }

    /// With a part of the divisor as the variable, where nothing else depends on the point.
    private Optional<Interval> byCommonPart(PointEnclosure at) {
        for (var part : ContinuousParts.of(divisor)) {
            var above = ContinuousParts.replaced(numerator, part, Variable.X);
            var below = ContinuousParts.replaced(divisor, part, Variable.X);
            var value = at.value(part).filter(bounds -> bounds.inf() == bounds.sup());
            if (value.isPresent() && above.isPresent() && below.isPresent()) {
                return new Quotient(above.get(), below.get())
                        .byDerivatives(Variable.X, new PointEnclosure(at.parameters(), value.get().inf(), 0));
            }
        }
        return Optional.empty();
    }

    private Optional<Interval> byDerivatives(Variable variable, PointEnclosure at) {
        var derivatives = new ArrayList<>(List.of(this));
        for (int order = 0; order <= HIGHEST_ORDER && order < derivatives.size(); order++) {
            var quotient = derivatives.get(order);
            var above = at.smoothValue(quotient.numerator);
            var below = at.smoothValue(quotient.divisor);
            if (above.isEmpty() || below.isEmpty()) {
                return Optional.empty();
            }
            if (!below.get().contains(0)) {
                return combined(above.get(), below.get(), Intervals::div);
            }
            if (!PointEnclosure.isZero(above.get()) || !PointEnclosure.isZero(below.get())) {
                return Optional.empty();
            }
            if (order + 1 == derivatives.size()) {
                derivatives.addAll(quotient.nextTwo(variable));
            }
        }
        return Optional.empty();
    }

    /// Numerator and divisor differentiated once and twice, as far as that isn't too long.
    private List<Quotient> nextTwo(Variable variable) {
        var above = SymbolicDerivatives.of(numerator);
        var below = SymbolicDerivatives.of(divisor);
        Function<SymbolicDerivatives, Optional<Expression>> first = d -> (variable == Variable.X ? d.fx() : d.fy()).shown();
        Function<SymbolicDerivatives, Optional<Expression>> second = d -> (variable == Variable.X ? d.fxx() : d.fyy()).shown();
        var next = new ArrayList<Quotient>();
        for (var order : List.of(first, second)) {
            order.apply(above).ifPresent(a -> order.apply(below).ifPresent(b -> next.add(new Quotient(a, b))));
        }
        return next;
    }

    /// An operation on two numbers of intervals, if its bounds are finite.
    private static Optional<Interval> combined(Interval a, Interval b, Operation operation) {
        var intervals = new Intervals(3);
        intervals.set(0, a.inf(), a.sup());
        intervals.set(1, b.inf(), b.sup());
        operation.run(intervals, 2, 0, 1);
        double inf = intervals.inf(2);
        double sup = intervals.sup(2);
        return Double.isFinite(inf) && Double.isFinite(sup) ? Optional.of(new Interval(inf, sup)) : Optional.empty();
    }

    @FunctionalInterface
    private interface Operation {
        void run(Intervals intervals, int to, int a, int b);
    }
}
