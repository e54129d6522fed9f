package hesse.curvature.search;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPoints;
import hesse.curvature.search.RootJudge.Root;
import hesse.curvature.search.RootPath.End;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the critical points of a field in a window.
///
/// The gradient and the Hessian are sampled on a grid; nodes that may be near a solution of ∇f = 0 ([Candidates]) start
/// Levenberg–Marquardt iterations ([RootPolish]) whose ends are judged by the rounding errors found around it
/// ([RootJudge]). Degenerate points are asked whether they are isolated ([Isolation]). Where ∇f bends so fast around a
/// point that the grid can't tell its neighbours apart ([Linearity]), a finer grid looks there again.
///
/// Not found are points where f isn't twice differentiable (kinks, cones, the border of its domain) and features
/// narrower than a cell that leave no trace on the nodes. Points nearer together than rounding lets see are one,
/// [Kind#DEGENERATE]. Where f is constant to the last bit it has critical points that aren't isolated.
public final class CriticalPointSearch {

    /// Having found so many isolated points the search ends; the answer is then called truncated.
    public static final int MOST_POINTS = 500;

    private static final int CELLS = 192;
    /// A finer grid around a root: its cells are 5/8 of the radius of linearity there.
    private static final int FINE_CELLS = 32;
    private static final double FINE_HALF_SIDE = 10;
    private static final int MOST_FINE_REGIONS = 64;
    private static final double COARSE = 0.25;
    /// More paths than this in one region aren't followed: f isn't resolved by the grid.
    private static final int MOST_PATHS = 10_000;
    /// Paths that are followed at the same time: few at first, for what one block finds the next one needn't.
    private static final int FIRST_BLOCK = 32;
    private static final int LARGEST_BLOCK = 256;
    /// How near to a known point, relative to its length, a Newton step must end for its start to be left out.
    private static final double AIM = 0.025;
    /// The longest step of a path, in cells.
    private static final double LARGEST_STEP = 4;
    /// How far outside of the window a root may be, in cells, to count as one on its border.
    private static final double BORDER = 1e-6;

    private final Field field;
    private final Window window;
    private final Cancellation cancellation;
    private final Finds finds;
    private final Deque<Window> fineRegions = new ArrayDeque<>();
    private int fineRegionsQueued;
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
        var starts = Candidates.among(field, grid, cells, cancellation);
        var curveMap = new CurveMap(grid);
        int paths = 0;
        int block = FIRST_BLOCK;
        for (int i = 0; i < starts.size() && !truncated; i += block, block = Math.min(2 * block, LARGEST_BLOCK)) {
            paths += follow(starts.subList(i, Math.min(i + block, starts.size())), cells, curveMap);
            truncated = finds.size() >= MOST_POINTS || (paths >= MOST_PATHS && i + block < starts.size());
        }
    }

    /// Goes from starts to their roots, leaving out starts that lead to what is known already. Returns how many were left.
    private int follow(List<Spot> starts, CellField cells, CurveMap curveMap) {
        var news = starts.stream().filter(start -> !curveMap.isMarked(start) && !leadsToFind(start, cells)).toList();
        for (var end : new RootPolish(cells, cancellation).from(news, LARGEST_STEP)) {
            cancellation.check();
            if (finds.size() < MOST_POINTS && !curveMap.isMarked(end.spot())) {
                inWindow(end, cells).ifPresent(inside -> judge(inside, cells, curveMap));
            }
        }
        return news.size();
    }

    /// Whether Newton's step from here is short and points at a known point.
    private boolean leadsToFind(Spot start, CellField cells) {
        var step = start.towardsRoot(Double.MAX_VALUE);
        double tolerance = AIM * step.length();
        return step.length() <= LARGEST_STEP && finds.anyNear(start.x() + step.x() * cells.cellWidth(),
                start.y() + step.y() * cells.cellHeight(), tolerance * cells.cellWidth(), tolerance * cells.cellHeight());
    }

    /// Adds the root at the end of a path if there is one that is new.
    private void judge(End end, CellField cells, CurveMap curveMap) {
        if (finds.anyNear(end.spot().x(), end.spot().y(), 0, 0)) {
            return;
        }
        var judge = new RootJudge(cells);
        var judged = judge.judge(end).filter(root -> !finds.contains(root, cells));
        if (judged.isEmpty()) {
            return;
        }
        var root = judged.get();
        if (root.kind() != Kind.DEGENERATE) {
            finds.add(root, cells);
            lookCloser(root, cells);
        } else if (new Isolation(cells, new RootPolish(cells, cancellation), judge).isIsolated(root)) {
            finds.add(root, cells);
        } else {
            curve = true;
            curveMap.markAround(root.spot());
        }
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
        return onBorder ? Optional.of(new End(cells.at(x, y), end.lastStep(), end.firstSlope())) : Optional.empty();
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
}
