package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Puts lines right at the saddle points of their function.
///
/// Where the function at a saddle point is the level, lines cross, and marching squares, which knows the corners of cells
/// only, lets them pass each other. Here all lines that enter a block of cells around the saddle point are led into the
/// point itself, with the higher side on the left as before. The block is the smallest one in which the function changes
/// sign from line to line and nowhere else, as evaluations between them show; if there is none the lines stay as they are.
///
/// Where the saddle point's value is another and its cell is ambiguous, that value decides how the cell's lines are joined,
/// in place of the bilinear interpolant's.
final class Junctions {

    /// Cells around a junction: enough for lines that cross at 7 degrees.
    private static final int FARTHEST = 8;

    /// Between lines the sign is tested at these parts of the way out, and of the angle if that is wide.
    private static final double[] OUT = {0.3, 0.6, 0.9};
    private static final double[] ACROSS = {0.5, 0.25, 0.75};
    private static final double WIDE = Math.toRadians(50);
    private static final double NARROW = 1e-6;

    private final SaddleFinder finder = new SaddleFinder();
    private final Star star = new Star();
    private int[] nearby = new int[256];
    private int nearbyCount;
    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] value = new double[BlockFunction.LARGEST_BLOCK];
    private final boolean[] above = new boolean[BlockFunction.LARGEST_BLOCK];

    /// Mends the refined lines of a level.
    void mend(Crossings crossings, double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        for (var saddle : finder.find(crossings, values, grid, level, function, cancellation)) {
            cancellation.check();
            if (saddle.isAtLevel()) {
                cross(saddle, crossings, grid, level, function);
            } else {
                decide(saddle, crossings, grid, level);
            }
        }
    }

    private void cross(Saddle saddle, Crossings crossings, Grid grid, double level, BlockFunction function) {
        collect(crossings, Block.around(saddle.u(), saddle.v(), FARTHEST, grid), grid);
        for (int reach = 0; reach <= FARTHEST; reach++) {
            var block = Block.around(saddle.u(), saddle.v(), reach, grid);
            if (star.gather(crossings, nearby, nearbyCount, block, saddle.u(), saddle.v(), grid) && isStar(saddle, grid, level, function)) {
                detach(crossings, block, grid);
                double px = grid.x0() + saddle.u() * grid.dx();
                double py = grid.y0() + saddle.v() * grid.dy();
                for (int i = 0; i < star.count(); i++) {
                    if (star.entering[i]) {
                        int junction = crossings.addJunction(px, py);
                        crossings.link(star.crossing[i], junction);
                        crossings.link(junction, star.crossing[star.following(i)]);
                    }
                }
                return;
            }
        }
    }

    /// A line's ends on the four sides of an ambiguous cell: around the corners below if those above are joined.
    private void decide(Saddle saddle, Crossings crossings, Grid grid, double level) {
        var cell = Block.cell(saddle.u(), saddle.v(), grid);
        collect(crossings, cell, grid);
        if (star.gather(crossings, nearby, nearbyCount, cell, cell.centerU(), cell.centerV(), grid) && star.count() == 4) {
            detach(crossings, cell, grid);
            boolean joined = saddle.value() >= level;
            for (int i = 0; i < star.count(); i++) {
                if (star.entering[i]) {
                    crossings.link(star.crossing[i], star.crossing[joined ? star.following(i) : star.preceding(i)]);
                }
            }
        }
    }

    private void collect(Crossings crossings, Block block, Grid grid) {
        nearbyCount = 0;
        for (int i = 0; i < crossings.count(); i++) {
            if (block.has(crossings, i, grid)) {
                if (nearbyCount == nearby.length) {
                    nearby = java.util.Arrays.copyOf(nearby, 2 * nearbyCount);
                }
                nearby[nearbyCount++] = i;
            }
        }
    }

    private void detach(Crossings crossings, Block block, Grid grid) {
        for (int i = 0; i < nearbyCount; i++) {
            if (block.has(crossings, nearby[i], grid) && !block.isOnBorder(crossings, nearby[i], grid)) {
                crossings.cutOut(nearby[i]);
            }
        }
        for (int i = 0; i < star.count(); i++) {
            if (star.entering[i]) {
                crossings.cutAfter(star.crossing[i]);
            }
        }
    }

    /// Whether the function is above the level where the star says so, and below it elsewhere.
    private boolean isStar(Saddle saddle, Grid grid, double level, BlockFunction function) {
        int count = 0;
        for (int i = 0; i < star.count(); i++) {
            double gap = star.gap(i);
            int rays = gap <= NARROW ? 0 : gap < WIDE ? 1 : ACROSS.length;
            double reach = Math.min(star.distance[i], star.distance[star.following(i)]);
            for (int ray = 0; ray < rays; ray++) {
                double angle = star.angle[i] + ACROSS[ray] * gap;
                for (double part : OUT) {
                    x[count] = grid.x0() + (saddle.u() + part * reach * Math.cos(angle)) * grid.dx();
                    y[count] = grid.y0() + (saddle.v() + part * reach * Math.sin(angle)) * grid.dy();
                    above[count++] = !star.entering[i];
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
