package hesse.curvature.search;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPoints;
import hesse.curvature.search.RootClassifier.Root;
import hesse.curvature.search.RootIteration.End;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the critical points of a field in a window.
///
/// The gradient and the Hessian are sampled on a grid; nodes that may be near a solution of ∇f = 0 ([StartingPoints]) start
/// Levenberg–Marquardt iterations ([RootPolisher]), whose ends are classified by the rounding errors around them
/// ([RootClassifier]). Degenerate points are checked for being isolated ([IsolationCheck]). Where ∇f bends so fast around a
/// point that the grid can't tell its neighbours apart ([LinearityRadius]), a finer grid looks there again.
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
    /// More iterations than this in one region aren't followed: f isn't resolved by the grid.
    private static final int MOST_ITERATIONS = 10_000;
    /// Iterations that run at the same time: few at first, for what one block finds the next one needn't.
    private static final int FIRST_BLOCK = 32;
    private static final int LARGEST_BLOCK = 256;
    /// How near to a known point, relative to its length, a Newton step must end for its start to be left out.
    private static final double AIM = 0.025;
    /// The longest step of an iteration, in cells.
    private static final double LARGEST_STEP = 4;
    /// How far outside of the window a root may be, in cells, to count as one on its border.
    private static final double BORDER = 1e-6;

    private final Field field;
    private final Window window;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private final DistinctRoots roots;
    private final Deque<Window> fineRegions = new ArrayDeque<>();
    private int fineRegionsQueued;
    private boolean curve;
    private boolean truncated;

    private CriticalPointSearch(Field field, Window window, Cancellation cancellation, Deadline deadline) {
        this.field = field;
        this.window = window;
        this.cancellation = cancellation;
        this.deadline = deadline;
        roots = new DistinctRoots(window);
    }

    /// The critical points in the window, border included.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPoints in(Field field, Window window, Cancellation cancellation) {
        return in(field, window, cancellation, Deadline.NEVER);
    }

    /// The same; truncated where the deadline comes first.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static CriticalPoints in(Field field, Window window, Cancellation cancellation, Deadline deadline) {
        return new CriticalPointSearch(field, window, cancellation, deadline).run();
    }

    private CriticalPoints run() {
        explore(window, CELLS);
        while (!fineRegions.isEmpty() && !truncated) {
            explore(fineRegions.remove(), FINE_CELLS);
        }
        return new CriticalPoints(roots.sorted(), curve, truncated);
    }

    private void explore(Window region, int cellsAcross) {
        var grid = Grid.nodes(region, cellsAcross + 1, cellsAcross + 1);
        var cells = new ScaledField(field, grid.dx(), grid.dy());
        var starts = StartingPoints.among(field, grid, cells, cancellation, deadline);
        var curves = new CurveMap(grid);
        int iterations = 0;
        int block = FIRST_BLOCK;
        for (int i = 0; i < starts.size() && !truncated; i += block, block = Math.min(2 * block, LARGEST_BLOCK)) {
            iterations += follow(starts.subList(i, Math.min(i + block, starts.size())), cells, curves);
            truncated = roots.size() >= MOST_POINTS || ((iterations >= MOST_ITERATIONS || deadline.isOver()) && i + block < starts.size());
        }
        truncated |= deadline.isOver();
    }

    /// Goes from starts to their roots, leaving out starts that lead to what is known already. Returns how many were left.
    private int follow(List<ScaledJet> starts, ScaledField cells, CurveMap curves) {
        var unknown = starts.stream().filter(start -> !curves.isMarked(start) && !leadsToKnownRoot(start, cells)).toList();
        for (var end : new RootPolisher(cells, cancellation).from(unknown, LARGEST_STEP)) {
            cancellation.check();
            if (roots.size() < MOST_POINTS && !curves.isMarked(end.jet())) {
                inWindow(end, cells).ifPresent(inside -> examine(inside, cells, curves));
            }
        }
        return unknown.size();
    }

    /// Whether Newton's step from here is short and points at a known point.
    private boolean leadsToKnownRoot(ScaledJet start, ScaledField cells) {
        var step = start.levenbergMarquardtStep(Double.MAX_VALUE);
        double tolerance = AIM * step.length();
        return step.length() <= LARGEST_STEP && roots.anyNear(start.x() + step.x() * cells.cellWidth(),
                start.y() + step.y() * cells.cellHeight(), tolerance * cells.cellWidth(), tolerance * cells.cellHeight());
    }

    /// Adds the root at the end of an iteration if there is one that is new.
    private void examine(End end, ScaledField cells, CurveMap curves) {
        if (roots.anyNear(end.jet().x(), end.jet().y(), 0, 0)) {
            return;
        }
        var classifier = new RootClassifier(cells);
        var judged = classifier.rootAt(end).filter(root -> !roots.contains(root, cells));
        if (judged.isEmpty()) {
            return;
        }
        var root = judged.get();
        if (root.kind() != Kind.DEGENERATE) {
            roots.add(root, cells);
            lookCloser(root, cells);
        } else if (new IsolationCheck(cells, new RootPolisher(cells, cancellation), classifier).isIsolated(root)) {
            roots.add(root, cells);
        } else {
            curve = true;
            curves.markAround(root.jet());
        }
    }

    /// The end of an iteration moved onto the border where it is only rounding outside; nothing where it is outside.
    private Optional<End> inWindow(End end, ScaledField cells) {
        var jet = end.jet();
        double x = Math.clamp(jet.x(), window.xMin(), window.xMax());
        double y = Math.clamp(jet.y(), window.yMin(), window.yMax());
        if (x == jet.x() && y == jet.y()) {
            return Optional.of(end);
        }
        boolean onBorder = cells.distance(jet.x(), jet.y(), x, y) <= BORDER;
        return onBorder ? Optional.of(new End(cells.at(x, y), end.lastStep(), end.startNorm())) : Optional.empty();
    }

    private void lookCloser(Root root, ScaledField cells) {
        double radius = new LinearityRadius(cells).radius(root.jet());
        if (radius >= COARSE || fineRegionsQueued >= MOST_FINE_REGIONS) {
            return;
        }
        double dx = FINE_HALF_SIDE * radius * cells.cellWidth();
        double dy = FINE_HALF_SIDE * radius * cells.cellHeight();
        double xMin = Math.max(window.xMin(), root.jet().x() - dx);
        double xMax = Math.min(window.xMax(), root.jet().x() + dx);
        double yMin = Math.max(window.yMin(), root.jet().y() - dy);
        double yMax = Math.min(window.yMax(), root.jet().y() + dy);
        if (Window.problem(xMin, xMax, yMin, yMax) == null) {
            fineRegionsQueued++;
            fineRegions.add(new Window(xMin, xMax, yMin, yMax));
        }
    }
}
