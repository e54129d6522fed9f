package hesse.curvature;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.RootPolish.End;
import hesse.curvature.RootTest.Root;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Finds the critical points of a field in a window.
///
/// The gradient and the Hessian are sampled on a grid; nodes that may be near a solution of ∇f = 0 ([Candidates]) start
/// a Levenberg–Marquardt iteration ([RootPolish]) whose end is judged by the rounding errors found around it
/// ([RootTest]). Degenerate points are asked whether they are isolated ([Isolation]). Where ∇f bends so fast around a
/// point that the grid can't tell its neighbours apart ([Linearity]), a finer grid looks there again.
///
/// Not found are points where f isn't twice differentiable (kinks, cones, the border of its domain) and features
/// narrower than a cell that leave no trace on the nodes. Points nearer together than rounding lets see are one,
/// [Kind#DEGENERATE]. Where f is constant to the last bit it has critical points that aren't isolated.
public final class CriticalPointSearch {

    /// More isolated points than this aren't looked for.
    public static final int MOST_POINTS = 500;

    private static final int CELLS = 192;
    /// A finer grid around a root: its cells are 2/3 of the radius of linearity there.
    private static final int FINE_CELLS = 48;
    private static final double FINE_HALF_SIDE = 16;
    private static final int MOST_FINE_REGIONS = 64;
    private static final double COARSE = 0.25;
    private static final int MOST_EVALUATIONS = 1_500_000;
    /// How far outside of the window a root may be, in cells, to count as one on its border.
    private static final double BORDER = 1e-6;
    /// Around a point of a curve no other is looked for within this many nodes.
    private static final int CURVE_REACH = 2;

    private final Field field;
    private final Window window;
    private final Cancellation cancellation;
    private final Finds finds;
    private final Deque<Window> fineRegions = new ArrayDeque<>();
    private int fineRegionsQueued;
    private int evaluations;
    private boolean curve;
    private boolean truncated;

    private CriticalPointSearch(Field field, Window window, Cancellation cancellation) {
        this.field = field;
        this.window = window;
        this.cancellation = cancellation;
        finds = new Finds(window);
    }

    /// The critical points in the window, border included.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPoints in(Field field, Window window, Cancellation cancellation) {
        return new CriticalPointSearch(field, window, cancellation).run();
    }

    private CriticalPoints run() {
        explore(window, CELLS);
        while (!fineRegions.isEmpty() && !truncated) {
            explore(fineRegions.remove(), FINE_CELLS);
        }
        return new CriticalPoints(finds.sorted(), curve, truncated);
    }

    private void explore(Window region, int cellsAcross) {
        var grid = Grid.nodes(region, cellsAcross + 1, cellsAcross + 1);
        var cells = new CellField(field, grid.dx(), grid.dy());
        var onCurve = new boolean[grid.columns() * grid.rows()];
        for (int node : Candidates.among(field, grid, cells, cancellation)) {
            cancellation.check();
            if (!onCurve[node]) {
                follow(cells.at(grid.x(node % grid.columns()), grid.y(node / grid.columns())), cells, grid, onCurve);
            }
            truncated |= finds.size() >= MOST_POINTS || evaluations + cells.evaluations() > MOST_EVALUATIONS;
            if (truncated) {
                break;
            }
        }
        evaluations += cells.evaluations();
    }

    /// Goes from a candidate to its root, if it has one that is new.
    private void follow(Spot start, CellField cells, Grid grid, boolean[] onCurve) {
        if (!start.isFinite() || leadsToFind(start, cells)) {
            return;
        }
        var polish = new RootPolish(cells);
        var test = new RootTest(cells);
        var judged = inWindow(polish.from(start), cells).flatMap(test::judge).filter(root -> !finds.contains(root, cells));
        if (judged.isEmpty()) {
            return;
        }
        var root = judged.get();
        if (root.kind() != Kind.DEGENERATE) {
            finds.add(root, cells);
            lookCloser(root, cells);
        } else if (new Isolation(cells, polish, test).isIsolated(root)) {
            finds.add(root, cells);
        } else {
            curve = true;
            markAround(root.spot(), grid, onCurve);
        }
    }

    /// Whether Newton's step from here is short and points at a known point.
    private boolean leadsToFind(Spot start, CellField cells) {
        var step = start.towardsRoot(Double.MAX_VALUE);
        double tolerance = 0.025 * step.length();
        return step.length() <= 2 && finds.anyNear(start.x() + step.x() * cells.cellWidth(), start.y() + step.y() * cells.cellHeight(),
                tolerance * cells.cellWidth(), tolerance * cells.cellHeight());
    }

    /// The end of a polish moved onto the border where it is only rounding outside; nothing where it is outside.
    private Optional<End> inWindow(End end, CellField cells) {
        var spot = end.spot();
        double x = Math.clamp(spot.x(), window.xMin(), window.xMax());
        double y = Math.clamp(spot.y(), window.yMin(), window.yMax());
        if (x == spot.x() && y == spot.y()) {
            return Optional.of(end);
        }
        boolean onBorder = cells.distance(spot.x(), spot.y(), x, y) <= BORDER;
        return onBorder ? Optional.of(new End(cells.at(x, y), end.lastStep())) : Optional.empty();
    }

    private void lookCloser(Root root, CellField cells) {
        double radius = new Linearity(cells).radius(root.spot());
        if (radius >= COARSE || fineRegionsQueued >= MOST_FINE_REGIONS) {
            return;
        }
        double dx = FINE_HALF_SIDE * radius * cells.cellWidth();
        double dy = FINE_HALF_SIDE * radius * cells.cellHeight();
        double xMin = Math.max(window.xMin(), root.spot().x() - dx);
        double xMax = Math.min(window.xMax(), root.spot().x() + dx);
        double yMin = Math.max(window.yMin(), root.spot().y() - dy);
        double yMax = Math.min(window.yMax(), root.spot().y() + dy);
        if (Window.problem(xMin, xMax, yMin, yMax) == null) {
            fineRegionsQueued++;
            fineRegions.add(new Window(xMin, xMax, yMin, yMax));
        }
    }

    private static void markAround(Spot spot, Grid grid, boolean[] onCurve) {
        int column = (int) Math.round((spot.x() - grid.x0()) / grid.dx());
        int row = (int) Math.round((spot.y() - grid.y0()) / grid.dy());
        for (int r = Math.max(0, row - CURVE_REACH); r <= Math.min(grid.rows() - 1, row + CURVE_REACH); r++) {
            for (int c = Math.max(0, column - CURVE_REACH); c <= Math.min(grid.columns() - 1, column + CURVE_REACH); c++) {
                onCurve[r * grid.columns() + c] = true;
            }
        }
    }
}
