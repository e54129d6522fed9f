package hesse.figure;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.RowEvaluator;
import java.util.Arrays;
import java.util.Objects;

/// Colours the pixels of a grid by a field. Owns scratch memory: one thread at a time.
///
/// Rasters are row-major for the whole grid, `grid.columns() * grid.rows()` opaque ARGB integers; a shader writes just
/// the rows that it is asked for, so that several can share a raster.
public final class Shader {
    private final Colouring colouring;
    private final Hatch hatch;
    private final Field field;

    private Grid rowsOf;
    private RowEvaluator rows;
    private Jets jets;
    private int[] grounds = {};
    private byte[] codes;

    public Shader(Field field, Shading shading) {
        colouring = Colouring.of(shading);
        hatch = new Hatch(shading.theme(), shading.pixelScale());
        this.field = field;
    }

    /// Colours the rows `rowFrom` to `rowTo − 1`, every pixel by the field at its own point.
    ///
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    /// @throws IndexOutOfBoundsException if rows lie outside the grid or the raster is too short
    public void shade(Grid grid, int rowFrom, int rowTo, int[] argb, Cancellation cancellation) {
        shade(grid, 1, rowFrom, rowTo, argb, cancellation);
    }

    /// Colours the whole grid in blocks of `step` by `step` pixels, each by the field at the block's middle pixel
    /// (which may lie outside the grid for the last ones); costs about 1/step² of the sharp picture.
    ///
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public void shadeCoarsely(Grid grid, int step, int[] argb, Cancellation cancellation) {
        if (step < 1) {
            throw new IllegalArgumentException("blocks are at least 1 pixel wide, but the step was " + step);
        }
        shade(grid, step, 0, grid.rows(), argb, cancellation);
    }

    private void shade(Grid grid, int step, int rowFrom, int rowTo, int[] argb, Cancellation cancellation) {
        Objects.checkFromToIndex(rowFrom, rowTo, grid.rows());
        var blocks = blocks(grid, step);
        reserve(blocks.columns());
        if (!blocks.equals(rowsOf)) {
            rowsOf = blocks;
            rows = field.rows(blocks, colouring.order());
        }
        for (int row = rowFrom; row < rowTo; row += step) {
            cancellation.check();
            rows.row(row / step, jets);
            boolean patterned = colouring.colour(jets, blocks.columns(), grounds, codes);
            paint(grid.columns(), step, row, Math.min(row + step, rowTo), patterned, argb);
        }
    }

    /// The middles of the blocks.
    private static Grid blocks(Grid grid, int step) {
        double x = grid.x(Math.min(step / 2, grid.columns() - 1));
        double y = grid.y(Math.min(step / 2, grid.rows() - 1));
        return new Grid(x, step * grid.dx(), Math.ceilDiv(grid.columns(), step), y, step * grid.dy(), Math.ceilDiv(grid.rows(), step));
    }

    private void paint(int columns, int step, int rowFrom, int rowTo, boolean patterned, int[] argb) {
        if (step == 1) {
            System.arraycopy(grounds, 0, argb, rowFrom * columns, columns);
        } else {
            fill(columns, step, argb, rowFrom * columns);
            for (int row = rowFrom + 1; row < rowTo; row++) {
                System.arraycopy(argb, rowFrom * columns, argb, row * columns, columns);
            }
        }
        for (int row = rowFrom; patterned && row < rowTo; row++) {
            hatch(columns, step, row, argb);
        }
    }

    private void fill(int columns, int step, int[] argb, int offset) {
        for (int block = 0, column = 0; column < columns; block++, column += step) {
            Arrays.fill(argb, offset + column, offset + Math.min(column + step, columns), grounds[block]);
        }
    }

    private void hatch(int columns, int step, int row, int[] argb) {
        for (int column = 0, pixel = row * columns; column < columns; column++, pixel++) {
            argb[pixel] = hatch.over(argb[pixel], codes[column / step], column, row);
        }
    }

    private void reserve(int count) {
        if (grounds.length < count) {
            jets = new Jets(colouring.order(), count);
            grounds = new int[count];
            codes = new byte[count];
        }
    }
}
