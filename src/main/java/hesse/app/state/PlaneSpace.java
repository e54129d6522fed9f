package hesse.app.state;

import hesse.curvature.Definiteness;
import hesse.curvature.HessianBounds;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.figure.race.Curvatures;
import hesse.figure.race.TrajectoryProjection;
import hesse.objective.FieldObjective;
import hesse.objective.Objective;
import hesse.optimize.Trajectory;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The plane on screen itself.
record PlaneSpace(Field field) implements RunSpace {

    @Override
    public RunSpace from(Field other, Source source) {
        return new PlaneSpace(other);
    }

    @Override
    public Objective objective() {
        return new FieldObjective(field);
    }

    @Override
    public SimpleMatrix point(Point onScreen) {
        return new SimpleMatrix(new double[] {onScreen.x(), onScreen.y()});
    }

    @Override
    public TrajectoryProjection projection() {
        return TrajectoryProjection.IDENTITY;
    }

    @Override
    public Point seen(ConstMatrix<SimpleMatrix> direction) {
        return new Point(direction.get(0), direction.get(1));
    }

    @Override
    public double distance(ConstMatrix<SimpleMatrix> point) {
        return 0;
    }

    /// Without what is nothing but rounding.
    @Override
    public Jet jet(ConstMatrix<SimpleMatrix> point) {
        double x = point.get(0);
        double y = point.get(1);
        return field.bounds(x, y).nearest(field.at(x, y).whereDefined());
    }

    @Override
    public Jet errors(ConstMatrix<SimpleMatrix> point) {
        return field.bounds(point.get(0), point.get(1)).errors(jet(point));
    }

    @Override
    public Definiteness definiteness(ConstMatrix<SimpleMatrix> point) {
        return HessianBounds.definiteness(jet(point), field.bounds(point.get(0), point.get(1)));
    }

    @Override
    public Curvatures curvatures(Trajectory run, Curvatures known, int stride, Cancellation cancellation) {
        var iterates = run.iterates();
        double[] x = iterates.stream().mapToDouble(iterate -> iterate.x().get(0)).toArray();
        double[] y = iterates.stream().mapToDouble(iterate -> iterate.x().get(1)).toArray();
        return Curvatures.along(x, y, field);
    }

    @Override
    public boolean curvaturesTakeLong() {
        return false;
    }
}
