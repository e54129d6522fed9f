package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.List;

/// Traces level lines of samples on a grid by marching squares: classify the cells, place the crossings on their
/// edges, join these into whole polylines. All three take time linear in the samples.
///
/// - A value equal to the level counts as above it.
/// - Cells with a corner that isn't finite have no line; lines end there, or at the grid's border, or are closed. With a
///   [BlockFunction] they go on to the border of the function's domain within the cell.
/// - Saddle cells follow the bilinear interpolant (asymptotic decider) or, with a [BlockFunction], the function's own value
///   at its saddle point.
/// - The higher side is on the left, seen with columns to the right and rows upwards.
/// - No two neighbouring points of a line are equal; a line of a single point is left out. Along a ridge of samples
///   exactly at the level a closed line goes there and back.
///
/// Without a [BlockFunction] points lie where linear interpolation along the grid edge puts them, O(h²) from the
/// true line. With one, [EdgeRefiner] moves each along its edge to the function's root, and lines are cut where
/// the function jumps over the level through a pole; [HoleCells] leads lines to the border of the function's domain, and along poles;
/// [FineCells] are sampled anew where lines run nearer to each other than a cell; [Junctions] leads lines that cross into their common point; and
/// [ChordRefiner] adds points until chords are within 1/64 of a cell of the curve.
///
/// Owns buffers that grow with the longest result: one thread at a time.
public final class ContourTracer {

    private final Holes holes = new Holes();
    private final HoleCells holeCells = new HoleCells(new InnerCells());
    private final Dips dips = new Dips();
    private final FineCells fine = new FineCells(holes);
    private final FineSweep fineSweep = new FineSweep(fine);
    private final Crossings crossings = new Crossings(List.of(holes.edges, fine.edges));
    private final AmbiguousCells ambiguous = new AmbiguousCells();
    private final SampleRanges ranges = new SampleRanges();
    private final CellSweep sweep = new CellSweep(crossings, ambiguous, ranges, fine, holes);
    private final RootBatch roots = new RootBatch();
    private final EdgeRefiner refiner = new EdgeRefiner(roots);
    private final Junctions junctions = new Junctions(ambiguous, fineSweep);
    private final ChordRefiner chords = new ChordRefiner(roots);
    private final TouchingLines touching = new TouchingLines();
    private final LineJoiner joiner = new LineJoiner();
    private final LineThinner thinner = new LineThinner();
    private final FlatLines lines = new FlatLines();

    /// The lines of one level through `values`, row by row: the value at column i and row j is
    /// `values[j * grid.columns() + i]`. A level that isn't finite has no lines.
    ///
    /// @throws IllegalArgumentException if there are fewer values than nodes
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public List<Line> trace(double[] values, Grid grid, double level, Cancellation cancellation) {
        requireNodes(values, grid);
        ranges.forget();
        holes.forget();
        fine.forget();
        locate(values, grid, level, cancellation);
        return joined();
    }

    /// As above, with every point on `function = level`; `values` are the function's. Lines that the function touches
    /// without crossing the level are among them, at the end.
    public List<Line> trace(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        requireNodes(values, grid);
        ranges.forget();
        var lowered = holes.survey(Ridges.lowered(values, grid, level), grid, function, cancellation);
        dips.survey(lowered, grid);
        var all = new ArrayList<>(refined(lowered, grid, level, function, cancellation));
        all.addAll(touching.trace(values, grid, level, function, cancellation));
        return List.copyOf(all);
    }

    /// The lines of many levels, in their order.
    public List<LevelLines> traceAll(double[] values, Grid grid, double[] levels, Cancellation cancellation) {
        requireNodes(values, grid);
        ranges.measure(values, grid);
        holes.forget();
        fine.forget();
        var all = new ArrayList<LevelLines>(levels.length);
        for (double level : levels) {
            locate(values, grid, level, cancellation);
            all.add(new LevelLines(level, joined()));
        }
        return List.copyOf(all);
    }

    /// The lines of many levels, in their order, every point on its level; those only that cross it.
    public List<LevelLines> traceAll(double[] values, Grid grid, double[] levels, BlockFunction function, Cancellation cancellation) {
        requireNodes(values, grid);
        ranges.measure(values, grid);
        var understood = holes.survey(values, grid, function, cancellation);
        dips.survey(understood, grid);
        var all = new ArrayList<LevelLines>(levels.length);
        for (double level : levels) {
            all.add(new LevelLines(level, refined(understood, grid, level, function, cancellation)));
        }
        return List.copyOf(all);
    }

    private List<Line> refined(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        fine.choose(dips, values, grid, level, function, cancellation);
        sweep(values, grid, level, cancellation);
        holeCells.link(holes, values, grid, level, function, crossings, cancellation);
        fineSweep.link(grid, level, function, crossings, cancellation);
        LinearInterpolation.locate(crossings, values, grid, level);
        refiner.refine(crossings, values, grid, level, function, cancellation);
        holeCells.trim(crossings, grid);
        junctions.mend(crossings, values, grid, level, function, cancellation);
        joiner.join(crossings, lines);
        thinner.thin(lines, grid);
        chords.refine(lines, grid, level, function, cancellation);
        return lines.toLines();
    }

    private List<Line> joined() {
        joiner.join(crossings, lines);
        return lines.toLines();
    }

    private void locate(double[] values, Grid grid, double level, Cancellation cancellation) {
        sweep(values, grid, level, cancellation);
        LinearInterpolation.locate(crossings, values, grid, level);
    }

    private void sweep(double[] values, Grid grid, double level, Cancellation cancellation) {
        crossings.clear();
        ambiguous.clear();
        holes.edges.forgetCrossings();
        sweep.run(values, grid, level, cancellation);
    }

    private static void requireNodes(double[] values, Grid grid) {
        int nodes = Math.multiplyExact(grid.columns(), grid.rows());
        if (values.length < nodes) {
            throw new IllegalArgumentException("a grid of " + nodes + " nodes, but only " + values.length + " values");
        }
    }
}
