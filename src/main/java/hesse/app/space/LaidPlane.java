package hesse.app.space;

import hesse.document.Exploration;
import hesse.document.Directions;
import hesse.document.Formula;
import hesse.document.LossSource;
import hesse.document.PlaneChoice;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Window;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.objective.plane.PrincipalDirections;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A plane that was found.
///
/// @param through   all variables of the point that it was wished through; not modified
/// @param points    what the window is to show, if that isn't the surroundings of that point
/// @param principal of the plane in which a run lies best: how well it does
public record LaidPlane(WeightPlane kind, Plane plane, double[] through, Optional<List<double[]>> points,
        Optional<PrincipalDirections> principal) {
    /// How much more than the points is shown.
    private static final double MARGIN = 1.3;

    /// With directions that go the way of another plane's.
    LaidPlane alignedWith(Optional<Plane> other) {
        boolean free = plane.variables().isEmpty();
        return new LaidPlane(kind, other.filter(_ -> free).map(plane::alignedWith).orElse(plane), through, points, principal);
    }

    /// An exploration with the plane laid here. The race starts at the same variables as before.
    Exploration in(Exploration e) {
        var laid = switch (e.source()) {
            case LossSource source -> e.on(source.on(plane), UnaryOperator.identity());
            case Formula _ -> plane.variables().map(axes -> along(axes, e))
                    .orElseGet(() -> new PlaneChoice(e, list(plane.origin())).along(new Directions(list(plane.u()), list(plane.v()))));
        };
        return laid.withHome(window(e)).withFrozenCursor(Optional.empty());
    }

    private Exploration along(Plane.Axes axes, Exploration e) {
        var names = e.formula().orElseThrow().variables().all();
        return new PlaneChoice(e, list(through)).along(names.get(axes.first()), names.get(axes.second()));
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /// As large, with the point in the middle, or as it is where the axes are the same variables as before and the point is in it; or a
    /// square about all points.
    private Window window(Exploration e) {
        var before = e.window();
        if (points.isPresent()) {
            return around(points.get(), before);
        }
        var middle = PlanePosition.of(through, plane);
        if (hasAxesOf(e.source()) && before.contains(middle.a(), middle.b())) {
            return before;
        }
        double right = before.width() / 2;
        double up = before.height() / 2;
        return window(middle.a(), right, middle.b(), up, before);
    }

    private boolean hasAxesOf(Source before) {
        return plane.variables().isPresent() && plane.variables().equals(before.plane().variables());
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
