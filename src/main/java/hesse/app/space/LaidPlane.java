package hesse.app.space;

import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.field.Window;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.objective.plane.PrincipalDirections;
import java.util.List;
import java.util.Optional;

/// A plane that was found.
///
/// @param through   all weights of the point that it was wished through; not modified
/// @param points    what the window is to show, if that isn't the surroundings of that point
/// @param principal of the plane in which a run lies best: how well it does
public record LaidPlane(WeightPlane kind, Plane plane, double[] through, Optional<List<double[]>> points, Optional<PrincipalDirections> principal) {
    /// How much more than the points is shown.
    private static final double MARGIN = 1.3;

    /// With directions that go the way of another plane's.
    LaidPlane alignedWith(Optional<Plane> other) {
        boolean free = plane.variables().isEmpty();
        return new LaidPlane(kind, other.filter(_ -> free).map(plane::alignedWith).orElse(plane), through, points, principal);
    }

    /// An exploration with the plane laid here. The race starts at the same weights as before; runners with starts of their own at the points of the plane
    /// that are nearest to these.
    Exploration in(Exploration e, LossSource source) {
        double[] start = e.race().start().map(source::weightsAt).orElse(through);
        var runners = e.race().runners().stream().map(runner -> runner.start().map(own -> runner.from(seen(source.weightsAt(own)))).orElse(runner)).toList();
        var race = e.race().with(runners);
        return e.with(source.on(plane, start)).withHome(window(e.window())).with(race.start().isPresent() ? race.movedTo(seen(start)) : race).withFrozenCursor(Optional.empty());
    }

    private Point seen(double[] weights) {
        var position = PlanePosition.of(weights, plane);
        return new Point(position.a(), position.b());
    }

    /// As large, with the point in the middle; or a square about all points.
    private Window window(Window before) {
        if (points.isPresent()) {
            return around(points.get(), before);
        }
        var middle = PlanePosition.of(through, plane);
        double right = before.width() / 2;
        double up = before.height() / 2;
        return window(middle.a(), right, middle.b(), up, before);
    }

    private Window around(List<double[]> shown, Window before) {
        var seen = shown.stream().map(point -> PlanePosition.of(point, plane)).toList();
        var a = seen.stream().mapToDouble(PlanePosition::a).summaryStatistics();
        var b = seen.stream().mapToDouble(PlanePosition::b).summaryStatistics();
        double half = MARGIN * Math.max(a.getMax() - a.getMin(), b.getMax() - b.getMin()) / 2;
        double x = (a.getMin() + a.getMax()) / 2;
        double y = (b.getMin() + b.getMax()) / 2;
        return window(x, half, y, half, before);
    }

    /// What was there before if there is no such window: runs may lead very far.
    private static Window window(double x, double right, double y, double up, Window before) {
        boolean possible = Window.problem(x - right, x + right, y - up, y + up) == null;
        return possible ? new Window(x - right, x + right, y - up, y + up) : before;
    }
}
