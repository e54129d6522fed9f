package hesse.optimize.basin;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.optimize.basin.Basins.End;
import java.util.List;
import java.util.stream.IntStream;

/// A sheet in finer cells, of a method whose runs are made one by one: there are runs from the starts along the borders alone. Where a
/// start and its eight neighbours have come to the same, all between them does, after about as many steps.
public final class BasinEnlargement {
    /// Rows that are kept in memory at a time.
    private static final int STRIP = 32;

    private final BasinSheet sheet;
    private final Grid finer;
    private final short[] codes;
    private final short[] steps;
    private List<End> ends;

    private BasinEnlargement(BasinSheet sheet, List<End> ends, Grid finer) {
        this.sheet = sheet;
        this.finer = finer;
        this.ends = ends;
        codes = new short[Math.multiplyExact(finer.columns(), finer.rows())];
        steps = new short[codes.length];
    }

    /// The finer sheet.
    ///
    /// @param ends those of the sheet's codes, and others after them
    public record Enlarged(BasinSheet sheet, List<End> ends) {}

    /// @param ends       of the sheet, by index
    /// @param finer      a grid that the sheet covers
    /// @param search     of the sheet's runs
    /// @param resolution ends nearer than this are one
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static Enlarged of(BasinSheet sheet, List<End> ends, Grid finer, BasinSearch search, double resolution,
            Cancellation cancellation) {
        var enlargement = new BasinEnlargement(sheet, ends, finer);
        for (int row = 0; row < finer.rows(); row += STRIP) {
            enlargement.fill(row, Math.min(finer.rows() - row, STRIP), search, resolution, cancellation);
        }
        return new Enlarged(new BasinSheet(finer, enlargement.codes, enlargement.steps), enlargement.ends);
    }

    private void fill(int first, int rows, BasinSearch search, double resolution, Cancellation cancellation) {
        int offset = first * finer.columns();
        var strip = new Grid(finer.x0(), finer.dx(), finer.columns(), finer.y(first), finer.dy(), rows);
        int[] open = IntStream.range(0, rows * finer.columns()).filter(start -> !copy(start + offset)).toArray();
        var landings = new Landings(strip);
        search.land(open, landings, cancellation);
        var basins = Basins.of(landings, open, ends, resolution, Basins.MOST_ENDS);
        ends = basins.ends();
        for (int start : open) {
            codes[start + offset] = BasinSheet.code(start, basins);
            steps[start + offset] = (short) landings.steps(start);
        }
    }

    /// Fills a start in from the sheet; false at a border.
    private boolean copy(int start) {
        var grid = sheet.grid();
        double column = Math.clamp((finer.x(start % finer.columns()) - grid.x0()) / grid.dx(), 0, grid.columns() - 1);
        double row = Math.clamp((finer.y(start / finer.columns()) - grid.y0()) / grid.dy(), 0, grid.rows() - 1);
        int nearest = (int) Math.rint(row) * grid.columns() + (int) Math.rint(column);
        if (!isInside((int) Math.rint(column), (int) Math.rint(row))) {
            return false;
        }
        codes[start] = (short) sheet.code(nearest);
        steps[start] = (short) Math.rint(between(column, row));
        return true;
    }

    /// Whether all neighbours have come to the same.
    private boolean isInside(int column, int row) {
        var grid = sheet.grid();
        int code = sheet.code(row * grid.columns() + column);
        for (int r = Math.max(0, row - 1); r <= Math.min(grid.rows() - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(grid.columns() - 1, column + 1); c++) {
                if (sheet.code(r * grid.columns() + c) != code) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The number of steps between four starts, linear along rows and columns.
    private double between(double column, double row) {
        int left = (int) column;
        int top = (int) row;
        double right = column - left;
        return (1 - (row - top)) * along(left, right, top) + (row - top) * along(left, right, top + 1);
    }

    private double along(int column, double right, int row) {
        var grid = sheet.grid();
        int start = Math.min(row, grid.rows() - 1) * grid.columns();
        return (1 - right) * sheet.steps(start + column) + right * sheet.steps(start + Math.min(column + 1, grid.columns() - 1));
    }
}
