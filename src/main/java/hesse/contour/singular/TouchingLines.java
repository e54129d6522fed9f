package hesse.contour.singular;

import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The lines on which a function touches a level without crossing it, like x²y² = 0 on both axes: no sign changes there, so
/// marching squares doesn't see them.
///
/// Along every column of nodes, and along every row, the places are sought where function − level comes nearest to 0
/// between nodes of one side; they are found by parabolas through three points whose spacing shrinks. Where nothing is left
/// the function touches the level. Places on neighbouring columns are joined to lines that are flatter than steep, those on
/// neighbouring rows to the others; around 45° both find a line, for a cell or two.
public final class TouchingLines {

    private static final int STEPS = 14;
    private static final double WIDEST = 0.5;
    private static final double NARROWEST = 1e-5;
    private static final int THIRD = BlockFunction.LARGEST_BLOCK / 3;

    /// A place is sought if a parabola through three nodes comes so near to the level, in differences of the nodes.
    private static final double ABOUT = 0.25;

    /// The function touches the level where it comes nearer than this part of the differences at both nodes beside: beside a pole
    /// one of them may be as large as any.
    private static final double TOUCHES = 1e-9;

    /// Lines up to this slope are found along columns, in curvatures along by curvatures across.
    private static final double STEEPEST = 0.3;

    /// Between neighbouring columns a line rises by no more, in cells; where lines cross a column may have no place.
    private static final double RISE = 2;
    private static final int GAP = 2;

    private final double[] x = new double[3 * THIRD];
    private final double[] y = new double[3 * THIRD];
    private final double[] value = new double[3 * THIRD];

    private final List<Place> places = new ArrayList<>();

    /// A place on a column where the function may touch the level.
    private static final class Place {
        private final int column;

        /// The smaller difference of the nodes beside.
        private final double scale;

        /// Its position along the column in rows, the spacing of the next parabola, and what is left of function − level.
        private double at;
        private double spacing = WIDEST / 4;
        private double left = Double.POSITIVE_INFINITY;

        /// When joined, the place before and whether one follows.
        private Place before;
        private boolean followed;

        private Place(int column, double row, double scale) {
            this.column = column;
            this.at = row;
            this.scale = scale;
        }

        private boolean isTouching() {
            return left <= TOUCHES * scale;
        }

        /// Moves to the parabola's vertex if that is near, and keeps the least that was seen.
        private void approach(double a, double b, double c) {
            if (!(Math.abs(b) >= left)) {
                left = Math.abs(b);
            }
            double move = (a - c) / (2 * (a - 2 * b + c));
            if (left > 0 && Math.abs(move) <= 4) {
                at += move * spacing;
                spacing = Math.clamp(Math.abs(move) * spacing / 4, NARROWEST, WIDEST);
            }
        }

        /// Whether this place goes on from another one better than from that before.
        private boolean isNearerTo(Place other) {
            int columns = column - other.column;
            double rise = Math.abs(at - other.at);
            boolean fits = columns > 0 && !other.followed && other.isTouching() && rise <= RISE * columns;
            return fits && (before == null || columns < column - before.column || columns == column - before.column && rise < Math.abs(at - before.at));
        }
    }

    /// All such lines, open ones.
    public List<Line> trace(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        var lines = new ArrayList<>(alongColumns(values, grid, level, function, cancellation));
        var turned = new double[grid.columns() * grid.rows()];
        for (int i = 0; i < turned.length; i++) {
            turned[i % grid.columns() * grid.rows() + i / grid.columns()] = values[i];
        }
        var across = new Grid(grid.y0(), grid.dy(), grid.rows(), grid.x0(), grid.dx(), grid.columns());
        BlockFunction exchanged = (px, py, count, out) -> function.evaluate(py, px, count, out);
        alongColumns(turned, across, level, exchanged, cancellation).forEach(line -> lines.add(new Line(line.y(), line.x(), line.closed())));
        return lines;
    }

    private List<Line> alongColumns(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        collect(values, grid, level, cancellation);
        for (int first = 0; first < places.size(); first += THIRD) {
            settle(places.subList(first, Math.min(first + THIRD, places.size())), grid, level, function, cancellation);
        }
        return joined(grid);
    }

    private void collect(double[] values, Grid grid, double level, Cancellation cancellation) {
        places.clear();
        for (int i = 0; i < grid.columns(); i++) {
            cancellation.check();
            for (int j = 1; j + 1 < grid.rows(); j++) {
                examine(values, j * grid.columns() + i, i, grid.columns(), level);
            }
        }
    }

    private void examine(double[] values, int node, int column, int columns, double level) {
        double a = values[node - columns] - level;
        double b = values[node] - level;
        double c = values[node + columns] - level;
        boolean nearest = Math.abs(b) < Math.abs(a) && Math.abs(b) <= Math.abs(c) && a * c > 0 && b * a >= 0;
        if (!nearest) {
            return;
        }
        double bend = a - 2 * b + c;
        double most = Math.max(Math.abs(a), Math.abs(c));
        double vertex = b - (c - a) * (c - a) / (8 * bend);
        boolean promising = Math.abs(vertex) <= ABOUT * most && most < Double.POSITIVE_INFINITY;
        double across = column == 0 || column + 1 == columns ? 0 : values[node - 1] - 2 * values[node] + values[node + 1];
        if (promising && !(Math.abs(bend) < STEEPEST * Math.abs(across))) {
            places.add(new Place(column, node / columns + (a - c) / (2 * bend), Math.min(Math.abs(a), Math.abs(c))));
        }
    }

    private void settle(List<Place> some, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        for (int step = 0; step < STEPS; step++) {
            cancellation.check();
            for (int k = 0; k < 3 * some.size(); k++) {
                var place = some.get(k / 3);
                double row = place.at + (k % 3 - 1) * place.spacing;
                x[k] = grid.x0() + place.column * grid.dx();
                y[k] = grid.y0() + row * grid.dy();
            }
            function.evaluate(x, y, 3 * some.size(), value);
            for (int k = 0; k < some.size(); k++) {
                some.get(k).approach(value[3 * k] - level, value[3 * k + 1] - level, value[3 * k + 2] - level);
            }
        }
    }

    /// Each place to the nearest end of a line on the columns before.
    private List<Line> joined(Grid grid) {
        var touching = places.stream().filter(Place::isTouching).toList();
        int recent = 0;
        for (int k = 0; k < touching.size(); k++) {
            var place = touching.get(k);
            while (touching.get(recent).column < place.column - GAP) {
                recent++;
            }
            for (var other : touching.subList(recent, k)) {
                place.before = place.isNearerTo(other) ? other : place.before;
            }
            if (place.before != null) {
                place.before.followed = true;
            }
        }
        return touching.stream().filter(place -> place.before != null && !place.followed).map(place -> line(place, grid)).toList();
    }

    private static Line line(Place last, Grid grid) {
        var line = Stream.iterate(last, Objects::nonNull, place -> place.before).toList().reversed();
        return new Line(line.stream().mapToDouble(place -> grid.x0() + place.column * grid.dx()).toArray(),
                line.stream().mapToDouble(place -> grid.y0() + place.at * grid.dy()).toArray(), false);
    }
}
