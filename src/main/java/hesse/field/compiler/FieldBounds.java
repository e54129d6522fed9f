package hesse.field.compiler;

import hesse.field.Enclosure;
import hesse.field.HessianErrors;
import hesse.field.HighPrecision;
import hesse.field.JetBounds;
import hesse.field.enclosure.EnclosureGraph;
import hesse.field.enclosure.IntervalEnclosure;
import hesse.field.enclosure.RoundingErrors;
import hesse.field.graph.Graph;
import hesse.field.graph.Node;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;
import hesse.field.precision.PreciseEvaluator;
import java.util.function.Supplier;

/// What is known of the errors of a [CompiledField]: each part is made when it is first needed. Safe to share between threads.
final class FieldBounds {

    /// Points at which a determinant is zero to forty digits by chance have not been met.
    private static final double[][] WITNESSES = {{0.7310585786300049, 1.3132616875182228}, {1.6487212707001282, 0.4142135623730951},
        {2.2360679774997898, 3.7320508075688772}, {-0.5671432904097838, 0.3678794411714423}};
    private static final int ENOUGH_WITNESSES = 2;

    private final Graph program;
    private final Supplier<EnclosureGraph> meaning;
    private EnclosureGraph meant;
    private Enclosure enclosure;
    private RoundingErrors.Plan errors;
    private final Object singularLock = new Object();
    private Boolean singular;

    FieldBounds(Graph program, Supplier<EnclosureGraph> meaning) {
        this.program = program;
        this.meaning = meaning;
    }

    private synchronized EnclosureGraph meant() {
        if (meant == null) {
            meant = meaning.get();
        }
        return meant;
    }

    Enclosure enclosure() {
        return IntervalEnclosure.of(meant());
    }

    HighPrecision highPrecision() {
        return PreciseEvaluator.of(meant());
    }

    synchronized HessianErrors hessianErrors() {
        if (errors == null) {
            errors = RoundingErrors.plan(program);
        }
        return errors.errors(this::isSingularEverywhere);
    }

    /// Where intervals leave open whether det H is zero, it may be known to be zero everywhere.
    JetBounds at(double x, double y) {
        var bounds = enclosed(x, y);
        var determinant = bounds.determinant();
        boolean open = determinant.contains(0) && determinant.inf() < determinant.sup();
        return open && isSingularEverywhere() ? bounds.singular() : bounds;
    }

    private synchronized JetBounds enclosed(double x, double y) {
        if (enclosure == null) {
            enclosure = enclosure();
        }
        return JetBounds.at(enclosure, x, y);
    }

    /// Whether det H vanishes identically: because all its terms cancel, or as it is zero to forty digits at points that
    /// have nothing to do with each other, which for analytic functions is no accident.
    boolean isSingularEverywhere() {
        // A lock of its own: it takes some milliseconds, for which a caller that asks for bounds alone should not wait.
        synchronized (singularLock) {
            if (singular == null) {
                singular = meant().isSingular() || !isPiecewise() && vanishesAtWitnesses();
            }
            return singular;
        }
    }

    private boolean isPiecewise() {
        return program.nodes().stream().anyMatch(node -> switch (node) {
            case Node.Ternary(var operation, _, _, _) -> operation == TernaryOperation.BRANCH || operation == TernaryOperation.SELECT;
            case Node.Unary(var operation, _) -> operation == UnaryOperation.SIGN || operation == UnaryOperation.FLOOR
                    || operation == UnaryOperation.ROUND || operation == UnaryOperation.TRUNC;
            case Node.Binary(var operation, _, _) -> operation == BinaryOperation.MOD;
            case Node.Constant _, Node.Input _, Node.Range _ -> false;
        });
    }

    private boolean vanishesAtWitnesses() {
        var precise = highPrecision();
        int vanishing = 0;
        for (var point : WITNESSES) {
            var determinant = precise.at(point[0], point[1]).determinant();
            if (determinant.inf() > 0 || determinant.sup() < 0) {
                return false;
            }
            vanishing += determinant.inf() == 0 && determinant.sup() == 0 ? 1 : 0;
        }
        return vanishing >= ENOUGH_WITNESSES;
    }
}
