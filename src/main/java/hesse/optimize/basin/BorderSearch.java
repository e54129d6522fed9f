package hesse.optimize.basin;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Finds two starts on either side of a border between basins. For one thread.
///
/// Of the neighbours in a coarse grid that end differently it takes those nearest to a point, halves their distance until the border is
/// found, and goes apart from there as far as the ends stay what they are.
public final class BorderSearch {
    private static final int SIDE = 40;
    private static final int HALVINGS = 15;
    private static final double PART = 0.47;
    /// The starts' distances from the border that are tried, as parts of the window's diagonal.
    private static final double[] APART = {0.02, 0.01, 0.005, 0.0025, 0.001, 1e-4, 1e-5};

    /// A start and what becomes of it.
    public record Start(double x, double y, Fate fate, double endX, double endY) {}

    public record Sides(Start one, Start other) {}

    private final BasinSearch search;
    private final Window window;
    private final double resolution;

    /// @param resolution ends nearer than this are one
    public BorderSearch(BasinSearch search, Window window, double resolution) {
        this.search = search;
        this.window = window;
        this.resolution = resolution;
    }

    /// The nearest border in the window, empty where all starts end alike; between two points that are reached, if there is such a one.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public Optional<Sides> near(double x, double y, Cancellation cancellation) {
        var neighbours = neighbours(cancellation);
        var nearest = Comparator.comparing((Sides sides) -> !(reaches(sides.one()) && reaches(sides.other())))
                .thenComparing(sides ->
                Math.hypot((sides.one().x() + sides.other().x()) / 2 - x, (sides.one().y() + sides.other().y()) / 2 - y));
        return neighbours.stream().min(nearest).map(sides ->
                apart(new Sides(edge(sides.one(), sides.other(), cancellation), edge(sides.other(), sides.one(), cancellation)), sides,
                        cancellation));
    }

    private static boolean reaches(Start start) {
        return start.fate() == Fate.ELSEWHERE;
    }

    private List<Sides> neighbours(Cancellation cancellation) {
        var grid = Grid.pixels(window, SIDE, SIDE);
        var landings = search.land(grid, cancellation);
        var found = new ArrayList<Sides>();
        for (int start = 0; start < SIDE * SIDE; start++) {
            if (start % SIDE + 1 < SIDE) {
                add(landings, start, start + 1, found);
            }
            if (start + SIDE < SIDE * SIDE) {
                add(landings, start, start + SIDE, found);
            }
        }
        return found;
    }

    private void add(Landings landings, int one, int other, List<Sides> found) {
        var sides = new Sides(start(landings, one), start(landings, other));
        if (!alike(sides.one(), sides.other())) {
            found.add(sides);
        }
    }

    private static Start start(Landings landings, int start) {
        var grid = landings.grid();
        return new Start(grid.x(start % grid.columns()), grid.y(start / grid.columns()),
                Fate.of(landings.reason(start), landings.cycles(start)),
                landings.x(start), landings.y(start));
    }

    private Start at(double x, double y, Cancellation cancellation) {
        return start(search.land(new Grid(x, 0, 1, y, 0, 1), cancellation), 0);
    }

    private boolean alike(Start a, Start b) {
        return a.fate() == b.fate() && (!reaches(a) || Math.hypot(a.endX() - b.endX(), a.endY() - b.endY()) <= resolution);
    }

    /// Where the basin of a start ends on the way to one that isn't in it; between the two edges there may be runs that end on the border
    /// itself or take too long.
    private Start edge(Start from, Start to, Cancellation cancellation) {
        var inside = from;
        var outside = to;
        for (int i = 0; i < HALVINGS; i++) {
            var middle = at(between(inside.x(), outside.x()), between(inside.y(), outside.y()), cancellation);
            if (alike(from, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /// Not in the middle: where a function is symmetric, that may be the border itself.
    private static double between(double a, double b) {
        return a + PART * (b - a);
    }

    private Sides apart(Sides border, Sides along, Cancellation cancellation) {
        double dx = along.other().x() - along.one().x();
        double dy = along.other().y() - along.one().y();
        double unit = Math.hypot(window.width(), window.height()) / Math.hypot(dx, dy);
        return DoubleStream.of(APART)
                .mapToObj(part -> new Sides(at(border.one().x() - part * unit * dx, border.one().y() - part * unit * dy, cancellation),
                        at(border.other().x() + part * unit * dx, border.other().y() + part * unit * dy, cancellation)))
                .filter(wide -> alike(wide.one(), border.one()) && alike(wide.other(), border.other())).findFirst().orElse(border);
    }
}
