package hesse.app.state;

import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.PlaneMap;
import hesse.figure.race.Track;
import hesse.objective.Objective;
import hesse.objective.TransformedObjective;
import hesse.objective.plane.PlanePosition;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Runs in other coordinates z, where x = Tz, mapped back into the plane.
final class CoordinateChange {
    private CoordinateChange() {}

    /// A track for each runner: dotted and thin.
    ///
    /// @param starts   of the runners, in x
    /// @param stopping in x; in z as near to it as can be
    static List<Track> tracks(PlaneMap map, Objective objective, List<Runner> runners, List<Point> starts, Stopping stopping,
            Cancellation cancellation) {
        var t = map.matrix();
        var inverse = map.inverse();
        var inZ = new TransformedObjective(objective, t);
        var stoppingInZ = new Stopping(stopping.gradientTolerance(), stopping.stepLimit(), inverse.mult(stopping.centre()),
                stopping.farRadius() * map.enlargement());
        var looks = MethodStyle.of(runners.stream().map(runner -> runner.method().name()).toList());
        return IntStream.range(0, runners.size()).mapToObj(i -> {
            var start = inverse.mult(new SimpleMatrix(new double[] {starts.get(i).x(), starts.get(i).y()}));
            var method = runners.get(i).method();
            var run = MethodFactory.method(method).run(inZ, start, stoppingInZ, cancellation);
            return Track.of(run, method, looks.get(i).dotted(), z -> new PlanePosition(row(t, 0, z), row(t, 1, z), 0)).drawn(false);
        }).toList();
    }

    private static double row(ConstMatrix<SimpleMatrix> t, int row, ConstMatrix<SimpleMatrix> z) {
        return t.get(row, 0) * z.get(0) + t.get(row, 1) * z.get(1);
    }
}
