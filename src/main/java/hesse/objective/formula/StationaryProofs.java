package hesse.objective.formula;

import hesse.field.Enclosure;
import hesse.field.Enclosure.Component;
import hesse.field.JetBounds;
import hesse.interval.Interval;
import hesse.interval.Intervals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/// Proves that near to a point there is one where all derivatives of a sum are zero, by Krawczyk's test on boxes that grow until one holds.
final class StationaryProofs {
    private static final int TRIALS = 8;
    private static final double GROWTH = 16;
    /// Of the computed Newton step; a box that is hardly larger holds no longer than rounding allows.
    private static final double FIRST = 4;
    private static final double LEAST = 0x1p-50;

    private final List<Summand> summands;
    private final double[] x;

    StationaryProofs(List<Summand> summands, double[] x) {
        this.summands = summands;
        this.x = x;
    }

    /// @param hessian as computed at x
    Optional<StationaryProof> near(SimpleMatrix hessian) {
        var gradient = gradient();
        var inverse = new SimpleMatrix(x.length, x.length);
        boolean bounded = Arrays.stream(gradient).allMatch(StationaryProofs::isBounded);
        if (!bounded || hessian.hasUncountable() || !CommonOps_DDRM.invert(hessian.getDDRM(), inverse.getDDRM())
                || inverse.hasUncountable()) {
            return Optional.empty();
        }
        var test = new Krawczyk(inverse, gradient);
        double scale = Arrays.stream(x).map(Math::abs).max().orElse(0) + Double.MIN_NORMAL;
        double[] radii = IntStream.range(0, x.length).mapToDouble(k -> FIRST * test.step(k) + LEAST * scale).toArray();
        for (int trial = 0; trial < TRIALS; trial++) {
            var over = hessian(radii);
            if (over.isEmpty()) {
                return Optional.empty();
            }
            if (test.proves(over.get(), radii)) {
                return Optional.of(new StationaryProof(radii, over.get().inertia()));
            }
            Arrays.setAll(radii, k -> GROWTH * radii[k]);
        }
        return Optional.empty();
    }

    private static boolean isBounded(Interval interval) {
        return Double.isFinite(interval.inf()) && Double.isFinite(interval.sup());
    }

    private Interval[] gradient() {
        var register = new Intervals(2);
        var gradient = new Interval[x.length];
        Arrays.fill(gradient, new Interval(0, 0));
        for (var summand : summands) {
            for (var pair : summand.pairs()) {
                var at = summand.field(pair, x).bounds(pair.i() >= 0 ? x[pair.i()] : 0, pair.j() >= 0 ? x[pair.j()] : 0);
                if (pair.ofI()) {
                    gradient[pair.i()] = sum(gradient[pair.i()], at.fx(), register);
                }
                if (pair.ofJ()) {
                    gradient[pair.j()] = sum(gradient[pair.j()], at.fy(), register);
                }
            }
        }
        return gradient;
    }

    private static Interval sum(Interval a, Interval b, Intervals register) {
        if (a.isEmpty() || b.isEmpty()) {
            return Interval.EMPTY;
        }
        register.set(0, a.inf(), a.sup());
        register.set(1, b.inf(), b.sup());
        register.add(0, 0, 1);
        return register.get(0);
    }

    /// H over the box x ± radii; empty unless ∇f is known to be continuously differentiable there.
    private Optional<IntervalHessian> hessian(double[] radii) {
        var box = IntStream.range(0, x.length).mapToObj(k -> new Interval(Math.nextDown(x[k] - radii[k]), Math.nextUp(x[k] + radii[k])))
                .toList();
        if (!box.stream().allMatch(StationaryProofs::isBounded)) {
            return Optional.empty();
        }
        var hessian = new IntervalHessian(x.length);
        for (var summand : summands) {
            for (var pair : summand.pairs()) {
                var enclosure = summand.enclosure(pair, box);
                enclose(enclosure, side(pair.i(), box), side(pair.j(), box));
                if (!enclosure.isSmooth() || enclosure.isEmpty()) {
                    return Optional.empty();
                }
                hessian.add(pair, jet(enclosure));
            }
        }
        return hessian.isBounded() ? Optional.of(hessian) : Optional.empty();
    }

    private static Interval side(int variable, List<Interval> box) {
        return variable < 0 ? new Interval(0, 0) : box.get(variable);
    }

    private static void enclose(Enclosure enclosure, Interval first, Interval second) {
        enclosure.encloseGradient(first.inf(), first.sup(), second.inf(), second.sup());
        enclosure.encloseHessian();
    }

    private static JetBounds jet(Enclosure enclosure) {
        return new JetBounds(of(enclosure, Component.F), of(enclosure, Component.FX), of(enclosure, Component.FY),
                of(enclosure, Component.FXX), of(enclosure, Component.FXY), of(enclosure, Component.FYY), Interval.ENTIRE);
    }

    private static Interval of(Enclosure enclosure, Component component) {
        return new Interval(enclosure.inf(component), enclosure.sup(component));
    }
}
