package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.contour.function.BlockFunction;
import hesse.contour.march.LevelSurvey;
import hesse.contour.march.ResampledMarchingSquares;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Puts lines right at the saddle points of their function.
///
/// Where the function at a saddle point is the level, lines cross, and marching squares, which knows the corners of cells
/// only, lets them pass each other. Here all lines that enter a block of cells around the saddle point are led into the
/// point itself, with the higher side on the left as before. The block is one in which the function changes
/// sign from line to line and nowhere else, as evaluations between them show, and large enough for nodes between the lines
/// that leave it; if there is none the lines stay as they are.
public final class Junctions {

    /// The radii of the discs that are tried, in cells: the last one is enough for lines that cross at 7 degrees.
    private static final double[] RADII = {0.5, 0.75, 1.1, 1.6, 2.3, 3.3, 4.7, 6.7, 9};
    private static final double FARTHEST = RADII[RADII.length - 1];
    private static final int NONE = -1;

    /// Between lines the sign is tested at these parts of the way out, and of the angle if that is wide.
    private static final double[] OUT = {0.3, 0.6, 0.9};
    private static final double[] ACROSS = {0.5, 0.25, 0.75};
    private static final double WIDE = Math.toRadians(50);
    private static final double NARROW = 1e-6;

    private final SaddleFinder finder = new SaddleFinder();
    private final SaddleBranches branches = new SaddleBranches();

    /// The crossings by the rows of cells that they lie in, and where each row begins: many saddle points have few crossings each.
    private int[] byRow = {};
    private int[] rowStart = {};

    /// Those about a saddle point that the largest disc may concern.
    private int[] around = new int[256];
    private int aroundCount;
    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] value = new double[BlockFunction.LARGEST_BLOCK];
    private final boolean[] above = new boolean[BlockFunction.LARGEST_BLOCK];

    /// Leads the refined lines of a level into the saddle points at it.
    public void join(Crossings crossings, ResampledMarchingSquares resampled, LevelSurvey survey, double level, BlockFunction function, Cancellation cancellation) {
        var saddles = finder.find(crossings, resampled, survey, level, function, cancellation);
        if (!saddles.isEmpty()) {
            sortByRows(crossings, survey.grid());
        }
        for (var saddle : saddles) {
            cancellation.check();
            cross(saddle, crossings, survey.grid(), level, function);
        }
    }

    private void sortByRows(Crossings crossings, Grid grid) {
        byRow = byRow.length < crossings.count() ? new int[2 * crossings.count()] : byRow;
        rowStart = new int[grid.rows() + 1];
        for (int i = 0; i < crossings.count(); i++) {
            rowStart[row(crossings.y[i], grid) + 1]++;
        }
        Arrays.parallelPrefix(rowStart, Integer::sum);
        int[] next = rowStart.clone();
        for (int i = 0; i < crossings.count(); i++) {
            byRow[next[row(crossings.y[i], grid)]++] = i;
        }
    }

    private static int row(double y, Grid grid) {
        return Math.clamp((long) ((y - grid.y0()) / grid.dy()), 0, grid.rows() - 1);
    }

    private void addAround(Crossings crossings, int i, double px, double py, Grid grid) {
        double reach = FARTHEST + 2;
        if (Math.abs(crossings.x[i] - px) < reach * Math.abs(grid.dx()) && Math.abs(crossings.y[i] - py) < reach * Math.abs(grid.dy())) {
            around = aroundCount == around.length ? Arrays.copyOf(around, 2 * aroundCount) : around;
            around[aroundCount++] = i;
        }
    }

    private void cross(SaddlePoint saddle, Crossings crossings, Grid grid, double level, BlockFunction function) {
        aroundCount = 0;
        double px = grid.x0() + saddle.u() * grid.dx();
        double py = grid.y0() + saddle.v() * grid.dy();
        int last = row(py + (FARTHEST + 2) * grid.dy(), grid);
        for (int i = rowStart[row(py - (FARTHEST + 2) * grid.dy(), grid)]; i < rowStart[last + 1]; i++) {
            addAround(crossings, byRow[i], px, py, grid);
        }
        for (int i = rowStart[grid.rows()]; i < crossings.count(); i++) {
            addAround(crossings, i, px, py, grid);
        }
        int best = NONE;
        double enough = FARTHEST;
        for (int i = 0; i < RADII.length && (best == NONE || RADII[best] < enough); i++) {
            if (areBranches(saddle, RADII[i], crossings, grid, level, function)) {
                best = i;
                enough = farEnough();
            }
        }
        if (best != NONE && areBranches(saddle, RADII[best], crossings, grid, level, function)) {
            join(saddle, RADII[best], crossings, grid);
        }
    }

    /// Where the narrowest gap between branches is about a cell wide: within it no nodes may lie that would tell its two lines apart.
    private double farEnough() {
        double narrowest = Math.PI / 2;
        for (int i = 0; i < branches.count(); i++) {
            narrowest = branches.gap(i) > NARROW ? Math.min(narrowest, branches.gap(i)) : narrowest;
        }
        return Math.min(FARTHEST, 1 / narrowest - 0.7);
    }

    private boolean areBranches(SaddlePoint saddle, double radius, Crossings crossings, Grid grid, double level, BlockFunction function) {
        return branches.gather(crossings, around, aroundCount, saddle, radius, grid) && changesSidesAtLinesOnly(saddle, grid, level, function);
    }

    /// What is inside the disc gives way to straight lines into the saddle point.
    private void join(SaddlePoint saddle, double radius, Crossings crossings, Grid grid) {
        for (int i = 0; i < aroundCount; i++) {
            if (saddle.distance(crossings, around[i], grid) < radius) {
                crossings.cutOut(around[i]);
            }
        }
        double px = grid.x0() + saddle.u() * grid.dx();
        double py = grid.y0() + saddle.v() * grid.dy();
        for (int i = 0; i < branches.count(); i++) {
            if (branches.entering[i]) {
                int junction = crossings.addPoint(px, py);
                crossings.link(branches.crossing[i], junction);
                crossings.link(junction, branches.crossing[branches.following(i)]);
            }
        }
    }

    /// Whether the function is above the level where the branches say so, and below it elsewhere.
    private boolean changesSidesAtLinesOnly(SaddlePoint saddle, Grid grid, double level, BlockFunction function) {
        int count = 0;
        for (int i = 0; i < branches.count(); i++) {
            double gap = branches.gap(i);
            int rays = gap <= NARROW ? 0 : gap < WIDE ? 1 : ACROSS.length;
            double reach = Math.min(branches.distance[i], branches.distance[branches.following(i)]);
            for (int ray = 0; ray < rays; ray++) {
                double angle = branches.angle[i] + ACROSS[ray] * gap;
                for (double part : OUT) {
                    x[count] = grid.x0() + (saddle.u() + part * reach * Math.cos(angle)) * grid.dx();
                    y[count] = grid.y0() + (saddle.v() + part * reach * Math.sin(angle)) * grid.dy();
                    above[count++] = !branches.entering[i];
                }
            }
        }
        function.evaluate(x, y, count, value);
        for (int i = 0; i < count; i++) {
            if (value[i] >= level != above[i]) {
                return false;
            }
        }
        return true;
    }
}
