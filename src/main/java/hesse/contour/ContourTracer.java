package hesse.contour;

import hesse.contour.cell.Crossings;
import hesse.contour.function.BlockFunction;
import hesse.contour.function.ForwardDifferences;
import hesse.contour.function.RemovableSingularities;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.line.PolylineBuffer;
import hesse.contour.march.LevelSurvey;
import hesse.contour.march.LineJoiner;
import hesse.contour.march.MarchingSquares;
import hesse.contour.refine.ChordRefiner;
import hesse.contour.refine.EdgeRefiner;
import hesse.contour.singular.Junctions;
import hesse.contour.singular.RidgeNodes;
import hesse.contour.singular.TouchingLines;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Traces level lines by marching squares: classify the cells of a grid of nodes, place the crossings on their edges, join these
/// into whole polylines.
///
/// - A value equal to the level counts as above it.
/// - Lines are closed, or end at the grid's border, or within 1/16 of a cell of the boundary of the function's domain or of a pole.
/// - Cells in which samples at the corners don't show how lines run are sampled anew, once for all levels ([LevelSurvey]).
/// - The higher side is on the left, seen with columns to the right and rows upwards.
/// - No two neighbouring points of a line are equal; a line of a single point is left out.
/// - Points are as near to the level as the tolerance says ([EdgeRefiner]), chords within 1/64 of a cell of the curve
///   ([ChordRefiner]), and lines that cross do so in one point ([Junctions]).
///
/// Owns buffers that grow with the longest result: one thread at a time.
public final class ContourTracer {
    private final Crossings crossings = new Crossings();
    private final MarchingSquares sweep = new MarchingSquares(crossings);
    private final EdgeRefiner edges;
    private final Junctions junctions = new Junctions();
    private final ChordRefiner chords;
    private final TouchingLines touching = new TouchingLines();
    private final LineJoiner joiner = new LineJoiner();
    private final PolylineBuffer lines = new PolylineBuffer();

    /// @param tolerance how far from its place on its level a point may be, in cells, > 0; none is nearer than the coordinates can tell
    public ContourTracer(double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("the tolerance has to be above 0, but was " + tolerance);
        }
        edges = new EdgeRefiner(tolerance);
        chords = new ChordRefiner(tolerance);
    }

    /// The lines of one level, every point on `function = level`; `values` are the function's. Lines that the function touches
    /// without crossing the level are among them, at the end.
    public List<Line> trace(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        LevelSurvey.requireValues(values, grid);
        double[] levels = {level};
        var survey = LevelSurvey.of(RidgeNodes.lowered(values, grid, level), grid, levels, function, cancellation);
        var all = new ArrayList<>(traceAll(survey, levels, function, cancellation).getFirst().lines());
        all.addAll(touching.trace(values, grid, level, function, cancellation));
        return List.copyOf(all);
    }

    /// The lines of some of the levels that were surveyed, in the order of `levels`; those only that cross them.
    public List<LevelLines> traceAll(LevelSurvey survey, double[] levels, BlockFunction function, Cancellation cancellation) {
        var directed = function.hasGradient() ? function : new ForwardDifferences(function, survey.grid());
        var whole = new RemovableSingularities(directed, survey.grid());
        return Arrays.stream(levels).mapToObj(level -> new LevelLines(level, trace(survey, level, whole, cancellation))).toList();
    }

    private List<Line> trace(LevelSurvey survey, double level, BlockFunction function, Cancellation cancellation) {
        sweep.run(survey, level, function, cancellation);
        edges.refine(crossings, survey.grid(), level, function, cancellation);
        junctions.join(crossings, sweep.resampled(), survey, level, function, cancellation);
        joiner.join(crossings, lines);
        chords.refine(lines, survey.grid(), level, function, cancellation);
        return lines.toLines();
    }
}
