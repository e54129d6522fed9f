package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

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
/// How near to the level points have to be a [Finish] says. [LevelCells] finds the cells of all levels at once, so that many
/// levels take little longer than one.
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
    private final LevelCells cells = new LevelCells();
    private final CellSweep sweep = new CellSweep(crossings, ambiguous, fine, holes);
    private final EdgeRefiner refiner;
    private final Junctions junctions = new Junctions(ambiguous, fineSweep);
    private final ChordRefiner chords;
    private final TouchingLines touching = new TouchingLines();
    private final LineJoiner joiner = new LineJoiner();
    private final LineThinner thinner = new LineThinner();
    private final FlatLines lines = new FlatLines();
    private final Finish finish;

    /// Of exact lines.
    public ContourTracer() {
        this(Finish.EXACT);
    }

    public ContourTracer(Finish finish) {
        this.finish = finish;
        var roots = new RootBatch(finish.tolerance());
        refiner = new EdgeRefiner(new EdgeSteps(finish.tolerance()), roots);
        chords = new ChordRefiner(new NormalNewton(finish.tolerance()), roots);
    }

    /// The lines of one level through `values`, row by row: the value at column i and row j is
    /// `values[j * grid.columns() + i]`. A level that isn't finite has no lines.
    ///
    /// @throws IllegalArgumentException if there are fewer values than nodes
    /// @throws java.util.concurrent.CancellationException if the cancellation says so
    public List<Line> trace(double[] values, Grid grid, double level, Cancellation cancellation) {
        return traceAll(values, grid, new double[] {level}, cancellation).getFirst().lines();
    }

    /// As above, with every point on `function = level`; `values` are the function's. Lines that the function touches
    /// without crossing the level are among them, at the end.
    public List<Line> trace(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        var lowered = Ridges.lowered(values, grid, level);
        var all = new ArrayList<>(traceAll(lowered, grid, new double[] {level}, function, cancellation).getFirst().lines());
        all.addAll(touching.trace(values, grid, level, function, cancellation));
        return List.copyOf(all);
    }

    /// The lines of many levels, in their order.
    public List<LevelLines> traceAll(double[] values, Grid grid, double[] levels, Cancellation cancellation) {
        var survey = LevelSurvey.ofNodes(values, grid, levels, cells, dips, cancellation);
        holes.forget();
        fine.forget();
        return each(levels, level -> joined(survey, level, cancellation));
    }

    /// The lines of many levels, in their order, every point on its level; those only that cross it.
    public List<LevelLines> traceAll(double[] values, Grid grid, double[] levels, BlockFunction function, Cancellation cancellation) {
        return traceAll(LevelSurvey.betweenNodes(values, grid, levels, cells, dips, cancellation), levels, function, cancellation);
    }

    /// As above, for some of the levels that were surveyed.
    public List<LevelLines> traceAll(LevelSurvey survey, double[] levels, BlockFunction function, Cancellation cancellation) {
        var understood = understood(survey, levels, function, cancellation);
        return each(levels, level -> refined(understood, level, function, cancellation));
    }

    /// The survey, or where poles run through nodes another one of the samples without these.
    private LevelSurvey understood(LevelSurvey survey, double[] levels, BlockFunction function, Cancellation cancellation) {
        double[] values = holes.survey(survey.values, survey.grid, function, cancellation);
        return values == survey.values ? survey : LevelSurvey.betweenNodes(values, survey.grid, levels, cells, dips, cancellation);
    }

    private static List<LevelLines> each(double[] levels, DoubleFunction<List<Line>> tracing) {
        return Arrays.stream(levels).mapToObj(level -> new LevelLines(level, tracing.apply(level))).toList();
    }

    private List<Line> refined(LevelSurvey survey, double level, BlockFunction function, Cancellation cancellation) {
        double[] values = survey.values;
        var grid = survey.grid;
        fine.choose(survey.dips, values, grid, level, function, cancellation);
        sweep(survey, level, cancellation);
        holeCells.link(holes, values, grid, level, function, crossings, cancellation);
        fineSweep.link(grid, level, function, crossings, cancellation);
        refiner.refine(crossings, values, grid, level, function, cancellation);
        holeCells.trim(crossings, grid);
        junctions.mend(crossings, values, grid, level, function, cancellation);
        joiner.join(crossings, lines);
        if (finish.thinned()) {
            thinner.thin(lines, grid);
        }
        chords.refine(lines, grid, level, function, cancellation);
        return lines.toLines();
    }

    private List<Line> joined(LevelSurvey survey, double level, Cancellation cancellation) {
        sweep(survey, level, cancellation);
        LinearInterpolation.locate(crossings, survey.values, survey.grid, level);
        joiner.join(crossings, lines);
        return lines.toLines();
    }

    private void sweep(LevelSurvey survey, double level, Cancellation cancellation) {
        crossings.clear();
        ambiguous.clear();
        holes.edges.forgetCrossings();
        sweep.run(survey.values, survey.grid, level, survey.cells, cancellation);
    }
}
