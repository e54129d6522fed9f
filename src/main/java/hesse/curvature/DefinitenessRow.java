package hesse.curvature;

import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.HessianErrors;
import hesse.field.Jets;
import hesse.field.PixelLoops;
import java.util.Arrays;
import java.util.Optional;

/// Classes of blocks of a grid's Hessians as codes: the ordinals of [Definiteness] times 256, [Definiteness#NOT_DECIDED] where
/// rounding errors hide the sign of an eigenvalue. Owns scratch memory and allocates nothing per block: one thread at a time.
///
/// The errors are bounded over boxes, as coarsely as that suffices: of a whole band of rows first, with which fast loops decide
/// by two signs in blocks that are clear throughout, as nearly all are. Elsewhere every point is asked by itself, with the
/// bounds of its block of the band, of a few neighbours in its row, and of the point alone. A bound is never too small; where it
/// says "not decided" it is the one of the point alone, or if neighbours aren't decided either at most [#FACTOR] times those of the
/// first, the middle and the last of them.
public final class DefinitenessRow {

    /// By how much bounds of neighbours may be larger than those of points for [Definiteness#NOT_DECIDED].
    static final double FACTOR = 2;

    private static final Definiteness[] CLASSES = Definiteness.values();
    private static final int BAND = 128;
    private static final int NEIGHBOURS = 16;
    private static final int TILE = 16;
    /// |det| > CLEAR (λ₁² + λ₂²) + this times the square of the entries' errors decides by the inequality of the means:
    /// det is off by 2 e √(λ₁² + λ₂²) + 2 e² at most.
    private static final double PER_SQUARED_ERROR = 2.1 / Hessian.CLEAR;

    private final PixelLoops loops;
    private final Optional<HessianErrors> errors;
    private Grid grid;
    private int band;
    private double bandError;
    /// The errors of the entries in the band's blocks, by the column that a block begins with; NaN where not asked for yet.
    private double[] blockXX = {};
    private double[] blockXY = {};
    private double[] blockYY = {};
    /// Those in tiles of neighbours and a few rows, likewise: beside a singular point the block's may be infinite.
    private int tileRow;
    private double[] tileXX = {};
    private double[] tileXY = {};
    private double[] tileYY = {};
    private double xx;
    private double xy;
    private double yy;
    /// Whether det H is known to be zero everywhere, which is asked when something isn't decided.
    private boolean singular;

    public DefinitenessRow(Field field) {
        this(field.pixelLoops(), field.hessianErrors());
    }

    /// @param errors of the jets that it will be given; without them their numbers are taken for exact
    DefinitenessRow(PixelLoops loops, Optional<HessianErrors> errors) {
        this.loops = loops;
        this.errors = errors;
    }

    /// The code of a class.
    public static int code(Definiteness definiteness) {
        return definiteness.ordinal() << PixelLoops.SHIFT;
    }

    /// The class of a code.
    public static Definiteness definiteness(int code) {
        return CLASSES[code >> PixelLoops.SHIFT];
    }

    /// Whether pictures mark a class with a pattern whatever the settings.
    public static boolean isPatterned(Definiteness definiteness) {
        return definiteness == Definiteness.UNDEFINED || definiteness == Definiteness.NOT_DECIDED;
    }

    /// Writes the code of each point's [Definiteness], [Definiteness#UNDEFINED] where its value or its Hessian isn't finite.
    ///
    /// @param jets with values and Hessians of `count` points of the grid from a column on
    /// @return whether any of them is undefined or not decided
    public boolean classify(Grid of, int row, int column, Jets jets, int count, int[] codes) {
        startBand(of, row);
        if (isClear(jets, count, bandError, codes)) {
            return false;
        }
        boundBlock(column, count);
        double error = Math.max(xx, Math.max(xy, yy));
        if (error < bandError && isClear(jets, count, error, codes)) {
            return false;
        }
        if (!decide(jets, 0, count, codes, true)) {
            for (int i = 0; i < count; i += NEIGHBOURS) {
                decideNeighbours(row, column, jets, i, Math.min(i + NEIGHBOURS, count), codes);
            }
        }
        return isAnyPatterned(codes, count);
    }

    private static boolean isAnyPatterned(int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            if (isPatterned(definiteness(codes[i]))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClear(Jets jets, int count, double error, int[] codes) {
        return loops.classify(jets, count, Hessian.CLEAR, Hessian.LEAST_SQUARES + PER_SQUARED_ERROR * error * error, codes);
    }

    private void decideNeighbours(int row, int column, Jets jets, int from, int to, int[] codes) {
        boundTile(row, column + from, column + to - 1);
        if (decide(jets, from, to, codes, true)) {
            return;
        }
        bound(column + from, column + to - 1, row, row);
        decide(jets, from, to, codes, false);
        boolean all = areUndecided(codes, from, to);
        if (!all || !isTight(row, column + from, column + to - 1)) {
            for (int i = from; i < to; i++) {
                if (isUndecided(codes[i])) {
                    bound(column + i, column + i, row, row);
                    decide(jets, i, i + 1, codes, false);
                }
            }
        }
        // Single points happen to lie where det H = 0; among neighbours that is no accident.
        if (!singular && all && errors.isPresent() && areUndecided(codes, from, to) && errors.get().isSingularEverywhere()) {
            singular = true;
            decide(jets, from, to, codes, false);
        }
    }

    /// Whether the present errors are about those of the first, the middle and the last of the points alone.
    private boolean isTight(int row, int first, int last) {
        double largest = Math.max(xx, Math.max(xy, yy));
        return isTightAt(row, first, largest) && isTightAt(row, (first + last) / 2, largest) && isTightAt(row, last, largest);
    }

    private boolean isTightAt(int row, int column, double largest) {
        bound(column, column, row, row);
        return largest <= FACTOR * Math.max(xx, Math.max(xy, yy));
    }

    private static boolean isUndecided(int code) {
        return definiteness(code) == Definiteness.NOT_DECIDED;
    }

    private static boolean areUndecided(int[] codes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isUndecided(codes[i])) {
                return false;
            }
        }
        return true;
    }

    /// Writes what the present bounds tell; with `all` stops at what they leave open.
    private boolean decide(Jets jets, int from, int to, int[] codes, boolean all) {
        for (int i = from; i < to; i++) {
            var definiteness = Double.isFinite(jets.f[i])
                    ? HessianClass.of(jets.fxx[i], jets.fxy[i], jets.fyy[i], xx, xy, yy, singular) : Definiteness.UNDEFINED;
            if (all && definiteness == Definiteness.NOT_DECIDED) {
                return false;
            }
            codes[i] = code(definiteness);
        }
        return true;
    }

    /// The error of all entries in the rows around this one is worked out once for them.
    private void startBand(Grid of, int row) {
        int its = row / BAND;
        if (of == grid && its == band) {
            return;
        }
        if (blockXX.length < of.columns()) {
            blockXX = new double[of.columns()];
            blockXY = new double[of.columns()];
            blockYY = new double[of.columns()];
            tileXX = new double[of.columns()];
            tileXY = new double[of.columns()];
            tileYY = new double[of.columns()];
        }
        grid = of;
        band = its;
        Arrays.fill(blockXX, Double.NaN);
        Arrays.fill(tileXX, Double.NaN);
        bound(0, of.columns() - 1, firstRow(), lastRow());
        bandError = Math.max(xx, Math.max(xy, yy));
    }

    private int firstRow() {
        return band * BAND;
    }

    private int lastRow() {
        return Math.min(firstRow() + BAND, grid.rows()) - 1;
    }

    /// The errors in a block's columns of those rows, worked out once where they are needed.
    private void boundBlock(int column, int count) {
        if (Double.isNaN(blockXX[column])) {
            bound(column, column + count - 1, firstRow(), lastRow());
            blockXX[column] = xx;
            blockXY[column] = xy;
            blockYY[column] = yy;
        }
        xx = blockXX[column];
        xy = blockXY[column];
        yy = blockYY[column];
    }

    /// The errors in a tile, worked out once where they are needed.
    private void boundTile(int row, int first, int last) {
        if (row / TILE != tileRow) {
            tileRow = row / TILE;
            Arrays.fill(tileXX, Double.NaN);
        }
        if (Double.isNaN(tileXX[first])) {
            bound(first, last, tileRow * TILE, Math.min((tileRow + 1) * TILE, grid.rows()) - 1);
            tileXX[first] = xx;
            tileXY[first] = xy;
            tileYY[first] = yy;
        }
        xx = tileXX[first];
        xy = tileXY[first];
        yy = tileYY[first];
    }

    /// Sets the errors to those in a box of the grid; infinite where they aren't known.
    private void bound(int fromColumn, int toColumn, int fromRow, int toRow) {
        if (errors.isEmpty()) {
            xx = xy = yy = 0;
            return;
        }
        var of = errors.get();
        double x0 = grid.x(fromColumn), x1 = grid.x(toColumn), y0 = grid.y(fromRow), y1 = grid.y(toRow);
        of.bound(Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1));
        xx = known(of.ofFxx());
        xy = known(of.ofFxy());
        yy = known(of.ofFyy());
    }

    private static double known(double error) {
        return error <= Double.MAX_VALUE ? error : Double.POSITIVE_INFINITY;
    }
}
