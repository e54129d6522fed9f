package hesse.figure.colour;

import hesse.field.BlockEvaluator;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
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
    private final BlockEvaluator.Reader painting = this::paint;
    private final BlockEvaluator.Reader sampling = this::sample;

    private Grid grid;
    private BlockEvaluator blocks;
    /// What is being coloured: a row of a raster, or one colour for each block of pixels.
    private int[] argb;
    private int row;
    private int[] samples = {};
    private byte[] patterns = {};
    private boolean patterned;

    public Shader(Field field, Shading shading) {
        colouring = Colouring.of(shading, field);
        hatch = new Hatch(shading.theme(), shading.pixelScale());
        this.field = field;
    }

    /// Colours the rows `rowFrom` to `rowTo − 1`, every pixel by the field at its own point.
    ///
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    /// @throws IndexOutOfBoundsException if rows lie outside the grid or the raster is too short
    public void shade(Grid grid, int rowFrom, int rowTo, int[] raster, Cancellation cancellation) {
        Objects.checkFromToIndex(rowFrom, rowTo, grid.rows());
        Objects.checkFromToIndex(rowFrom * grid.columns(), rowTo * grid.columns(), raster.length);
        prepare(grid, raster);
        for (row = rowFrom; row < rowTo; row++) {
            cancellation.check();
            blocks.row(row, painting);
        }
    }

    /// Colours the whole grid in blocks of `step` by `step` pixels, each by the field at the block's middle pixel
    /// (which may lie outside the grid for the last ones); costs about 1/step² of the sharp picture.
    ///
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public void shadeCoarsely(Grid grid, int step, int[] raster, Cancellation cancellation) {
        if (step < 1) {
            throw new IllegalArgumentException("blocks are at least 1 pixel wide, but the step was " + step);
        }
        var middles = middles(grid, step);
        if (samples.length < middles.columns()) {
            samples = new int[middles.columns()];
        }
        prepare(middles, samples);
        for (int sampled = 0; sampled < middles.rows(); sampled++) {
            cancellation.check();
            patterned = false;
            Arrays.fill(patterns, Hatch.NONE);
            row = sampled;
            blocks.row(sampled, sampling);
            fill(grid, step, sampled * step, raster);
        }
    }

    private void prepare(Grid sampled, int[] into) {
        argb = into;
        if (!sampled.equals(grid)) {
            grid = sampled;
            blocks = field.blocks(grid, colouring.order());
            patterns = new byte[grid.columns()];
        }
    }

    private void paint(int column, int count, Jets jets) {
        int at = row * grid.columns() + column;
        if (colouring.colour(grid, row, column, jets, count, argb, at, patterns)) {
            for (int i = 0; i < count; i++) {
                argb[at + i] = hatch.over(argb[at + i], patterns[column + i], column + i, row);
            }
        }
    }

    private void sample(int column, int count, Jets jets) {
        patterned |= colouring.colour(grid, row, column, jets, count, argb, column, patterns);
    }

    /// The middles of the blocks.
    private static Grid middles(Grid grid, int step) {
        double x = grid.x(Math.min(step / 2, grid.columns() - 1));
        double y = grid.y(Math.min(step / 2, grid.rows() - 1));
        return new Grid(x, step * grid.dx(), Math.ceilDiv(grid.columns(), step), y, step * grid.dy(), Math.ceilDiv(grid.rows(), step));
    }

    /// Fills a row of blocks of pixels with their samples.
    private void fill(Grid pixels, int step, int from, int[] raster) {
        int columns = pixels.columns();
        int to = Math.min(from + step, pixels.rows());
        for (int block = 0, column = 0; column < columns; block++, column += step) {
            Arrays.fill(raster, from * columns + column, from * columns + Math.min(column + step, columns), samples[block]);
        }
        for (int copy = from + 1; copy < to; copy++) {
            System.arraycopy(raster, from * columns, raster, copy * columns, columns);
        }
        for (int hatched = from; patterned && hatched < to; hatched++) {
            for (int column = 0, pixel = hatched * columns; column < columns; column++, pixel++) {
                raster[pixel] = hatch.over(raster[pixel], patterns[column / step], column, hatched);
            }
        }
    }
}
