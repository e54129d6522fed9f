package hesse.app.state;

import hesse.curvature.Definiteness;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.figure.race.Curvatures;
import hesse.figure.race.TrajectoryProjection;
import hesse.learning.objective.LossObjective;
import hesse.learning.plane.LossField;
import hesse.objective.Objective;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.optimize.Trajectory;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// All weights of a loss: runs take place among them and are seen where they are nearest to the plane.
record WeightSpace(LossField field, Source source, Objective objective) implements RunSpace {
    /// Products of the Lanczos process for the outermost eigenvalues: on networks twenty give them to the last digits.
    private static final int PRODUCTS = 24;
    private static final long SEED = 1;
    /// Of the residuals of the eigenvalues along a run, as a part of the largest; their errors are about its square.
    private static final double TOLERANCE = 1e-5;
    private static final int MOST_PRODUCTS = 80;
    private static final long MOST_WORK = 100_000_000;
    private static final int LEAST_CURVATURES = 256;
    private static final int MOST_CURVATURES = 16_384;

    WeightSpace(LossField field, Source source) {
        this(field, source, LossObjective.of(field.loss()));
    }

    @Override
    public RunSpace from(Field other, Source seenFrom) {
        return new WeightSpace((LossField) other, seenFrom, objective);
    }

    @Override
    public SimpleMatrix point(Point onScreen) {
        return new SimpleMatrix(source.startAt(onScreen));
    }

    private PlaneSight sight() {
        return new PlaneSight(field.plane());
    }

    @Override
    public TrajectoryProjection projection() {
        return sight().projection();
    }

    @Override
    public Point seen(ConstMatrix<SimpleMatrix> direction) {
        return sight().direction(direction);
    }

    @Override
    public double distance(ConstMatrix<SimpleMatrix> point) {
        return sight().position(point).distance();
    }

    @Override
    public Jet jet(ConstMatrix<SimpleMatrix> point) {
        return LossField.of(field.loss(), sight().through(point)).at(0, 0).whereDefined();
    }

    @Override
    public Jet errors(ConstMatrix<SimpleMatrix> point) {
        return Jet.UNDEFINED;
    }

    /// Of more weights than all eigenvalues are computed for, only that both signs occur can be known.
    @Override
    public Definiteness definiteness(ConstMatrix<SimpleMatrix> point) {
        var at = objective.at(point);
        if (objective.dimension() <= Spectrum.MOST_EXACT) {
            var inertia = at.inertia(at.hessian());
            return inertia.positive() > 0 && inertia.negative() > 0 ? Definiteness.INDEFINITE
                    : inertia.others() > 0 ? Definiteness.NOT_DECIDED
                    : inertia.positive() > 0 ? Definiteness.POSITIVE_DEFINITE : Definiteness.NEGATIVE_DEFINITE;
        }
        var ritz = Lanczos.seeded(SymmetricOperator.hessian(at), SEED).run(PRODUCTS, Cancellation.NEVER).ritz();
        return ritz.negative() > 0 && ritz.positive() > 0 ? Definiteness.INDEFINITE : Definiteness.NOT_DECIDED;
    }

    /// On networks both ends are known to the last digits by about as many products as [#PRODUCTS].
    @Override
    public Curvatures curvatures(Trajectory run, Curvatures known, int stride, Cancellation cancellation) {
        double[] min = known.lambdaMin().clone();
        double[] second = known.second().clone();
        double[] max = known.lambdaMax().clone();
        int last = max.length - 1;
        for (int k = 0; k <= last; k = k < last ? Math.min(k + stride, last) : k + 1) {
            cancellation.check();
            if (Double.isNaN(max[k])) {
                var ritz = Lanczos.seeded(SymmetricOperator.hessian(objective.at(run.iterates().get(k).x())), SEED)
                        .converge(1, 2, TOLERANCE, Math.min(MOST_PRODUCTS, dimension()), cancellation).values();
                if (ritz.size() > 1) {
                    min[k] = ritz.getFirst().value();
                    second[k] = ritz.get(ritz.size() - 2).value();
                    max[k] = ritz.getLast().value();
                }
            }
        }
        return new Curvatures(min, second, max);
    }

    /// What takes about ten seconds: a product costs about as much as there are weights times examples.
    @Override
    public int mostCurvatures() {
        long each = (long) dimension() * field.loss().data().size();
        return Math.clamp(MOST_WORK / each, LEAST_CURVATURES, MOST_CURVATURES);
    }

    @Override
    public boolean curvaturesTakeLong() {
        return true;
    }
}
