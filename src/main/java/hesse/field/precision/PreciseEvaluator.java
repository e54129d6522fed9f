package hesse.field.precision;

import hesse.field.HighPrecision;
import hesse.field.JetBounds;
import hesse.field.enclosure.EnclosureGraph;
import java.util.Optional;
import org.hipparchus.dfp.Dfp;

/// Jets of a formula with a hundred digits, and with sixty to know how many of them are right.
public final class PreciseEvaluator implements HighPrecision {

    private static final int DIGITS = 100;
    private static final int FEWER_DIGITS = 60;
    private static final int MOST_STEPS = 9;
    /// Newton's last step, relative to the point: with the fewer digits, which place the point as well as any number of them.
    private static final double CONVERGED = 1e-45;
    /// How far Newton's iteration may go, relative to the point.
    private static final double NEAR = 1e-4;

    private final DecimalProgram program;
    private final DecimalProgram check;

    private PreciseEvaluator(EnclosureGraph graph) {
        program = new DecimalProgram(graph, DIGITS);
        check = new DecimalProgram(graph, FEWER_DIGITS);
    }

    public static HighPrecision of(EnclosureGraph graph) {
        return new PreciseEvaluator(graph);
    }

    @Override
    public JetBounds at(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y) ? at(program.number(x), program.number(y)) : JetBounds.UNKNOWN;
    }

    private JetBounds at(Dfp x, Dfp y) {
        return new DecimalJet(program.jet(x, y)).bounds(new DecimalJet(check.jet(check.rounded(x), check.rounded(y))));
    }

    @Override
    public Optional<JetBounds> atCriticalPointNear(double nearX, double nearY) {
        var x = check.number(nearX);
        var y = check.number(nearY);
        var farthest = check.number(NEAR * (1 + Math.max(Math.abs(nearX), Math.abs(nearY))));
        var negligible = farthest.multiply(check.number(CONVERGED));
        for (int i = 0; i < MOST_STEPS; i++) {
            var jet = new DecimalJet(check.jet(x, y));
            var determinant = jet.fxx().multiply(jet.fyy()).subtract(jet.fxy().multiply(jet.fxy()));
            if (!jet.isFinite() || determinant.isZero()) {
                return Optional.empty();
            }
            var dx = jet.fxy().multiply(jet.fy()).subtract(jet.fyy().multiply(jet.fx())).divide(determinant);
            var dy = jet.fxy().multiply(jet.fx()).subtract(jet.fxx().multiply(jet.fy())).divide(determinant);
            if (dx.abs().greaterThan(farthest) || dy.abs().greaterThan(farthest)) {
                return Optional.empty();
            }
            x = x.add(dx);
            y = y.add(dy);
            if (!dx.abs().greaterThan(negligible) && !dy.abs().greaterThan(negligible)) {
                return Optional.of(at(program.rounded(x), program.rounded(y)));
            }
        }
        return Optional.empty();
    }
}
