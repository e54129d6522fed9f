package hesse.figure;

import hesse.contour.ContourTracer;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.march.LevelSurvey;
import hesse.curvature.CriticalPoint;
import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.curvature.search.CriticalPointSearch;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.figure.chart.ChartedRun;
import hesse.figure.chart.Convergence;
import hesse.figure.colour.ClassPalette;
import hesse.figure.legend.Legend;
import hesse.figure.map.AxesFrame;
import hesse.figure.map.ContourMarks;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.map.DetZeroMarks;
import hesse.figure.race.Curvatures;
import hesse.figure.race.LockStep;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.RaceClock;
import hesse.figure.race.RaceMarks;
import hesse.figure.race.Track;
import hesse.figure.scale.HeightScale;
import hesse.figure.scale.Levels;
import hesse.figure.scale.ReferenceMagnitudes;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// What overlays are drawn of, for tests and for the gallery.
public record Scenes(Field field, Window window) {
    public static final Messages WORDS = new Messages(Locale.ROOT);
    static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";
    static final String ROSENBROCK = "(1 - x)^2 + 100 (y - x^2)^2";

    /// Of a cell, as on the map.
    private static final double TOLERANCE = 1.0 / 256;
    private static final Legend.Contents USUAL = Legend.Contents.usual(EnumSet.of(Layer.REGIONS, Layer.DET_ZERO, Layer.CRITICAL_POINTS),
            AxisNames.XY);

    static Scenes of(String formula, Window window) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> new Scenes(CompiledField.of(expression, Map.of()), window);
            case Refused(var error) -> throw new AssertionError(formula + " was refused: " + error);
        };
    }

    public static Cancellation never() {
        return Cancellation.NEVER;
    }

    List<Track> race(double x, double y, double stepSize, int limit) {
        return race(List.of(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize),
                ConfiguredMethod.of(MethodName.NEWTON)), x, y, limit);
    }

    List<Track> race(List<ConfiguredMethod> runners, double x, double y, int limit) {
        var looks = MethodStyle.of(runners.stream().map(ConfiguredMethod::name).toList());
        return IntStream.range(0, runners.size()).mapToObj(i -> track(runners.get(i), looks.get(i), x, y, limit)).toList();
    }

    private Track track(ConfiguredMethod method, MethodStyle looks, double x, double y, int limit) {
        var centre = new SimpleMatrix(2, 1, true, window.xCenter(), window.yCenter());
        var stopping = new Stopping(1e-12, limit, centre, 100 * Math.hypot(window.width(), window.height()));
        var start = new SimpleMatrix(2, 1, true, x, y);
        return Track.of(MethodFactory.method(method).run(new FieldObjective(field), start, stopping, never()), method, looks);
    }

    List<CriticalPoint> critical() {
        return CriticalPointSearch.in(field, window, never()).points();
    }

    ReferenceMagnitudes reference() {
        var jets = jets(64, 64);
        return ReferenceMagnitudes.of(jets, 64 * 64);
    }

    List<LevelLines> contours(HeightScale heights, int about) {
        var grid = Grid.nodes(window, 257, 257);
        double[] values = jets(257, 257).f;
        double[] levels = switch (heights) {
            case HeightScale.Linear linear -> Levels.linear(linear.low(), linear.high(), about);
            case HeightScale.Logarithmic log -> Levels.logarithmic(log.low(), log.high(), log.softness(), about);
        };
        var function = BlockFunction.value(field);
        return new ContourTracer(TOLERANCE).traceAll(LevelSurvey.of(values, grid, levels, function, never()), levels, function, never());
    }

    List<Line> detZero() {
        var grid = Grid.nodes(window, 257, 257);
        var jets = jets(257, 257);
        double[] determinant = new double[257 * 257];
        for (int i = 0; i < determinant.length; i++) {
            determinant[i] = jets.at(i).fxx() * jets.at(i).fyy() - jets.at(i).fxy() * jets.at(i).fxy();
        }
        return new ContourTracer(TOLERANCE).trace(determinant, grid, 0, BlockFunction.determinant(field), never());
    }

    Legend.Contents contents() {
        var classes = EnumSet.noneOf(Definiteness.class);
        var jets = jets(33, 33);
        for (int i = 0; i < 33 * 33; i++) {
            classes.add(Double.isFinite(jets.f[i]) ? Hessian.of(jets.at(i)).definiteness() : Definiteness.UNDEFINED);
        }
        var kinds = EnumSet.noneOf(CriticalPoint.Kind.class);
        critical().forEach(point -> kinds.add(point.kind()));
        return new Legend.Contents(classes, Set.of(Layer.DET_ZERO), kinds, AxisNames.XY);
    }

    QuadraticModel at(double x, double y) {
        return new QuadraticModel(x, y, field.at(x, y));
    }

    PlaneProjection projection(Box box) {
        return new PlaneProjection(window, box.left(), box.top(), box.width(), box.height());
    }

    private Jets jets(int columns, int rows) {
        var grid = Grid.nodes(window, columns, rows);
        var jets = new Jets(Order.HESSIAN, columns * rows);
        double[] x = new double[columns * rows];
        double[] y = new double[columns * rows];
        for (int i = 0; i < x.length; i++) {
            x[i] = grid.x(i % columns);
            y[i] = grid.y(i / columns);
        }
        field.evaluator(Order.HESSIAN).evaluate(x, y, x.length, jets);
        return jets;
    }

    /// The map's room above its legend.
    /// Charts of tracks on this function.
    Convergence convergence(List<Track> tracks, int step, List<CriticalPoint> known) {
        return new Convergence(tracks.stream().map(track -> new ChartedRun(track, Curvatures.along(track, field))).toList(), known,
                new RaceClock(LockStep.ITERATIONS, 1, List.of()), step);
    }

    static Box inside(Box room, Style style, TextMeasure measure) {
        var box = AxesFrame.inside(room, style);
        return new Box(box.left(), box.top(), box.width(), box.height() - Legend.height(USUAL, box.width(), style, measure, WORDS));
    }

    /// Everything at once, as the program shows it.
    List<Mark> map(Box room, Style style, TextMeasure measure, HeightScale heights, List<Track> race, int step) {
        var map = projection(inside(room, style, measure));
        var classes = new ClassPalette(style.theme());
        var strip = AxesFrame.beneath(map, map.width(), Legend.height(USUAL, map.width(), style, measure, WORDS), style);
        var boxes = new ArrayList<Box>();
        critical().forEach(point -> boxes.add(new Box(map.toPixelX(point.x()), map.toPixelY(point.y()), 0, 0).inset(-style.px(10))));
        var obstacles = new ContourMarks.Obstacles(boxes, detZero());
        var marks = new ArrayList<Mark>(ContourMarks.marks(contours(heights, 14), Optional.of(obstacles), map, style, measure, never()));
        marks.addAll(DetZeroMarks.marks(detZero(), map, style));
        marks.addAll(CriticalPointMarks.marks(critical(), map, style));
        marks.addAll(RaceMarks.marks(race, step, map, style));
        marks.addAll(Legend.marks(contents(), classes::colour, strip, style, measure, WORDS));
        marks.addAll(AxesFrame.marks(map, style, "x", "y"));
        return marks;
    }
}
