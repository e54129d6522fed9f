package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.contour.function.BlockFunction;
import hesse.contour.march.LevelSurvey;
import hesse.contour.march.ResampledMarchingSquares;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the saddle points of a function at which it is the level: there its lines cross.
///
/// The samples around every node beside a line are fitted by a quadratic, which costs no evaluation and says whether a
/// saddle point of about the level is near. If so, Newton's method goes there, with derivatives from differences of the
/// function itself (so that f, ∂f/∂x, ∂f/∂y and det H are treated alike) whose spacing shrinks with the steps.
final class SaddleFinder {

    /// More are not looked for: then the samples are noise.
    private static final int MOST = 1000;

    /// How far from a node, in cells, and how far from the level, in ranges of the samples, the quadratic's saddle may be.
    /// Between lines that cross at a narrow angle no node lies for some cells.
    private static final double NEAR = 6;
    private static final double ABOUT = 0.25;

    private static final int MOST_STEPS = 24;

    /// A step is at most this part of the one before: towards points that are flat to second order about two thirds.
    private static final double CONTRACTION = 0.9;
    private static final double FARTHEST = 8;
    private static final double WIDEST = 0.5;
    private static final double NARROWEST = 0x1p-12;

    /// Between lines that cross at so narrow an angle that samples don't tell them apart, wide differences tell no saddle
    /// point from an extremum.
    private static final double WIDEST_BETWEEN = 1.0 / 32;
    private static final double CONVERGED = 1e-5;

    /// Slopes of a saddle point, in ranges a cell.
    private static final double STATIONARY = 1e-3;

    /// The function is the level if they differ by less than this part of the function's range within half a cell. On an
    /// ordinary saddle the lines then pass each other within 1e-4 of a cell.
    private static final double EQUAL = 1e-8;

    /// Two saddle points within this part of a cell are one.
    private static final double SAME = 0.05;

    /// One that is expected so near to one already found, or at this part of the distance from it, is that one.
    private static final double EXPECTED = 0.5;

    /// Of a cell: a crossing on a row or column of nodes may be so far before it.
    private static final double ROUNDING = 1e-6;

    private final QuadraticFit fit = new QuadraticFit();
    private final BitSet seen = new BitSet();
    private final double[] nine = new double[9];
    private final double[] x = new double[9];
    private final double[] y = new double[9];
    private final List<SaddlePoint> found = new ArrayList<>();

    /// The saddle points beside the crossings and about the middles of finer cells that are ambiguous; the list is this
    /// finder's and is used again by the next search.
    List<SaddlePoint> find(Crossings crossings, ResampledMarchingSquares resampled, LevelSurvey survey, double level, BlockFunction function, Cancellation cancellation) {
        found.clear();
        var grid = survey.grid();
        seen.clear();
        int tries = Math.min(resampled.ambiguousCount(), MOST);
        for (int i = 0; i < tries; i++) {
            if (!isFound(resampled.ambiguousU(i), resampled.ambiguousV(i), FARTHEST)) {
                cancellation.check();
                keep(approach(resampled.ambiguousU(i), resampled.ambiguousV(i), WIDEST_BETWEEN, survey, level, function));
            }
        }
        double perX = 1 / grid.dx();
        double perY = 1 / grid.dy();
        for (int i = 0; i < crossings.count() && found.size() < MOST; i++) {
            int column = (int) ((crossings.x[i] - grid.x0()) * perX + ROUNDING);
            int row = (int) ((crossings.y[i] - grid.y0()) * perY + ROUNDING);
            int node = row * grid.columns() + column;
            examine(node, survey, level, function, cancellation);
            examine(crossings.isNorthward(i) ? node + grid.columns() : node + 1, survey, level, function, cancellation);
        }
        return found;
    }

    private void examine(int node, LevelSurvey survey, double level, BlockFunction function, Cancellation cancellation) {
        var values = survey.values();
        var grid = survey.grid();
        int columns = grid.columns();
        int column = node % columns;
        boolean inside = column > 0 && column + 1 < columns && node > columns && node + columns < columns * grid.rows();
        if (!inside || seen.get(node)) {
            return;
        }
        seen.set(node);
        int row = node / columns;
        boolean promising = !QuadraticFit.isSurelyNone(values, node, columns, NEAR) && isPromising(node, values, columns, level);
        if (promising && !isFound(column + fit.u(), row + fit.v(), EXPECTED * Math.max(1, Math.hypot(fit.u(), fit.v())))) {
            cancellation.check();
            keep(approach(column + fit.u(), row + fit.v(), WIDEST, survey, level, function));
        }
    }

    private void keep(SaddlePoint saddle) {
        if (saddle != null && !isFound(saddle.u(), saddle.v(), SAME)) {
            found.add(saddle);
        }
    }

    private boolean isFound(double u, double v, double cells) {
        for (var each : found) {
            if (Math.abs(each.u() - u) <= cells && Math.abs(each.v() - v) <= cells) {
                return true;
            }
        }
        return false;
    }

    private boolean isPromising(int node, double[] values, int columns, double level) {
        for (int i = 0; i < 9; i++) {
            nine[i] = values[node + (i / 3 - 1) * columns + i % 3 - 1];
        }
        return fit.isSaddle(nine) && Math.abs(fit.u()) <= NEAR && Math.abs(fit.v()) <= NEAR && isAbout(level, ABOUT);
    }

    /// The saddle point that Newton's method leads to from a place, or null, also as soon as its value is certainly not the level.
    private SaddlePoint approach(double fromU, double fromV, double widest, LevelSurvey survey, double level, BlockFunction function) {
        var grid = survey.grid();
        double u = fromU;
        double v = fromV;
        double spacing = widest;
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            evaluate(u, v, spacing, grid, function);
            boolean isSaddle = fit.isSaddle(nine);
            double steps = Math.hypot(fit.u(), fit.v());
            double length = steps * spacing;
            if (!isSaddle || !(length <= CONTRACTION * before)) {
                return null;
            }
            u += fit.u() * spacing;
            v += fit.v() * spacing;
            if (Math.abs(u - fromU) > FARTHEST || Math.abs(v - fromV) > FARTHEST) {
                return null;
            }
            if (!isAbout(level, ABOUT * Math.max(1, steps * steps))) {
                return null;
            }
            if (length <= CONVERGED) {
                break;
            }
            before = length;
            spacing = Math.clamp(length / 4, NARROWEST, widest);
        }
        return judged(u, v, fit.slope() / spacing, grid, level, function);
    }

    private boolean isAbout(double level, double ranges) {
        return Math.abs(fit.value() / 2 - level / 2) <= ranges / 2 * fit.range();
    }

    private SaddlePoint judged(double u, double v, double slope, Grid grid, double level, BlockFunction function) {
        evaluate(u, v, WIDEST, grid, function);
        fit.isSaddle(nine);
        boolean isAtLevel = slope <= STATIONARY * fit.range() && Math.abs(nine[4] - level) <= EQUAL * fit.range();
        boolean isWithin = u >= 0 && v >= 0 && u <= grid.columns() - 1 && v <= grid.rows() - 1;
        return isWithin && isAtLevel ? new SaddlePoint(u, v) : null;
    }

    private void evaluate(double u, double v, double spacing, Grid grid, BlockFunction function) {
        for (int i = 0; i < 9; i++) {
            x[i] = grid.x0() + (u + (i % 3 - 1) * spacing) * grid.dx();
            y[i] = grid.y0() + (v + (i / 3 - 1) * spacing) * grid.dy();
        }
        function.evaluate(x, y, 9, nine);
    }
}
