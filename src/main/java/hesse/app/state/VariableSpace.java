package hesse.app.state;

import hesse.curvature.Definiteness;
import hesse.document.Formula;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Window;
import hesse.figure.race.Curvatures;
import hesse.figure.race.TrajectoryProjection;
import hesse.objective.SymmetricEigen;
import hesse.objective.formula.FormulaObjective;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// All variables of a formula of more than two: runs take place among them and are seen where they are nearest to the plane.
record VariableSpace(Field field, Source source, PlaneSight sight, FormulaObjective objective) implements RunSpace {
    private static final int MOST_CURVATURES = 16_384;

    VariableSpace(Field field, Formula formula) {
        this(field, formula, new PlaneSight(formula.plane()),
                FormulaObjective.of(formula.expression(), formula.variables(), formula.values()));
    }

    @Override
    public RunSpace from(Field other, Source seenFrom) {
        return new VariableSpace(other, seenFrom, new PlaneSight(seenFrom.plane()), objective);
    }

    @Override
    public SimpleMatrix point(Point onScreen) {
        return new SimpleMatrix(source.startAt(onScreen));
    }

    @Override
    public Stopping stopping(Window home, int stepLimit) {
        return RaceStopping.beyond(home, stepLimit, point(new Point(home.xCenter(), home.yCenter())));
    }

    @Override
    public TrajectoryProjection projection() {
        return sight.projection();
    }

    @Override
    public Point seen(ConstMatrix<SimpleMatrix> direction) {
        return sight.direction(direction);
    }

    @Override
    public double distance(ConstMatrix<SimpleMatrix> point) {
        return sight.position(point).distance();
    }

    @Override
    public Jet jet(ConstMatrix<SimpleMatrix> point) {
        var at = objective.at(point);
        var u = column(sight.plane().u());
        var v = column(sight.plane().v());
        var gradient = at.gradient();
        var hessian = at.hessian();
        var hu = hessian.mult(u);
        var hv = hessian.mult(v);
        return new Jet(at.value(), u.dot(gradient), v.dot(gradient), u.dot(hu), v.dot(hu), v.dot(hv)).whereDefined();
    }

    private static SimpleMatrix column(double[] direction) {
        return new SimpleMatrix(direction);
    }

    @Override
    public Jet errors(ConstMatrix<SimpleMatrix> point) {
        return Jet.UNDEFINED;
    }

    @Override
    public Definiteness definiteness(ConstMatrix<SimpleMatrix> point) {
        return objective.inertia(point.copy().getDDRM().getData()).definiteness();
    }

    @Override
    public Curvatures curvatures(Trajectory run, Curvatures known, int stride, Cancellation cancellation) {
        double[] min = known.lambdaMin().clone();
        double[] second = known.second().clone();
        double[] max = known.lambdaMax().clone();
        int last = max.length - 1;
        for (int k = 0; k <= last; k = k < last ? Math.min(k + stride, last) : k + 1) {
            cancellation.check();
            var hessian = Double.isNaN(max[k]) ? objective.at(run.iterates().get(k).x()).hessian() : null;
            if (hessian != null && !hessian.hasUncountable()) {
                double[] values = SymmetricEigen.values(hessian);
                min[k] = values[0];
                second[k] = values[values.length - 2];
                max[k] = values[values.length - 1];
            }
        }
        return new Curvatures(min, second, max);
    }

    @Override
    public int mostCurvatures() {
        return MOST_CURVATURES;
    }

    @Override
    public boolean curvaturesTakeLong() {
        return true;
    }
}
