package hesse.figure;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.curvature.Definiteness;
import hesse.export.Fonts;
import hesse.field.Window;
import hesse.figure.cursor.CursorMarks;
import hesse.figure.legend.ColourBar;
import hesse.figure.legend.Legend;
import hesse.figure.map.AxesFrame;
import hesse.figure.map.ContourMarks;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart;
import hesse.figure.race.RaceMarks;
import hesse.figure.scale.ColourRange;
import hesse.figure.scale.ReferenceMagnitudes;
import hesse.testing.Goldens;
import hesse.testing.PictureText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whole overlays as text.
class OverlayGoldensTest {
    private static final TextMeasure MEASURE = TextMeasure.cautious();
    private static final Style LIGHT = Style.of(Theme.LIGHT, 1);
    private static final Scenes SADDLE = Scenes.of("x^2 - y^2 / 2 + x", new Window(-2, 2, -1.5, 1.5));
    private static final Scenes HIMMELBLAU = Scenes.of(Scenes.HIMMELBLAU, new Window(-5.5, 5.5, -5, 5));

    private final Goldens goldens = new Goldens("overlay");
    private final Map<String, Supplier<List<Mark>>> pictures = new TreeMap<>(Map.ofEntries(
            entry("cursor-saddle", () -> cursor(SADDLE, 0.5, 0.25, LIGHT)),
            entry("cursor-isotropic-dark", () -> cursor(Scenes.of("-x^2 - y^2", SADDLE.window()), 0, 0, Style.of(Theme.DARK, 1.5))),
            entry("race", () -> RaceMarks.marks(HIMMELBLAU.race(-0.6, 4.2, 0.008, 20), 2, map(HIMMELBLAU), LIGHT)),
            entry("legend", () -> legend(1200)),
            entry("legend-short", () -> legend(480)),
            entry("axes",
            () -> AxesFrame.marks(new PlaneProjection(new Window(1e9, 1e9 + 0.06, -1e-9, 1e-9), 80, 30, 400, 300), LIGHT, "x", "y")),
            entry("chart-gradient", () -> chart(HIMMELBLAU, ConvergenceChart.Quantity.GRADIENT_NORM)),
            entry("chart-with-legend", () -> chart(HIMMELBLAU, ConvergenceChart.Quantity.GRADIENT_NORM, new Box(0, 0, 720, 420))),
            entry("chart-excess", () -> chart(SADDLE, ConvergenceChart.Quantity.EXCESS)),
            entry("contours",
            () -> ContourMarks.marks(circles(), Optional.of(ContourMarks.Obstacles.NONE), map(SADDLE), LIGHT, MEASURE, Scenes.never())),
            entry("critical", () -> CriticalPointMarks.marks(HIMMELBLAU.critical(), map(HIMMELBLAU), LIGHT))));

    @TestFactory
    Stream<DynamicTest> pictureIsAsItWas() {
        return pictures.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(),
                () -> goldens.check(entry.getKey(), PictureText.of(new Picture(entry.getValue().get())))));
    }

    @Test
    void everyGoldenHasAPicture() {
        goldens.checkNoOrphans(pictures.keySet());
    }

    @Test
    void everyTextCanBeWrittenInItsFace() {
        var fonts = new Fonts();
        var marks = new ArrayList<Mark>();
        pictures.values().forEach(picture -> marks.addAll(picture.get()));
        var all = Legend.Contents.usual(EnumSet.allOf(Layer.class), AxisNames.XY);
        for (double width : new double[] {300, 500, 1500}) {
            marks.addAll(Legend.marks(all, OverlayGoldensTest::swatch,
                    new Box(0, 0, width, Legend.height(all, width, LIGHT, MEASURE, Scenes.WORDS)), LIGHT, MEASURE, Scenes.WORDS));
        }
        for (var quantity : ColourBy.values()) {
            marks.addAll(ColourBar.marks(quantity, ColourRange.linear(-3e-9, 2e-9), Theme.LIGHT, new ColourBar.Clipping(true, true),
                    new Box(0, 0, 90, 300), LIGHT, Scenes.WORDS));
        }
        for (var text : MarkCheck.texts(marks)) {
            int missing = fonts.font(text.lettering().face(), 12).canDisplayUpTo(text.text());
            assertTrue(missing < 0, () -> text.lettering().face() + " lacks a character of \"" + text.text() + "\" at " + missing);
        }
    }

    private static List<Mark> cursor(Scenes scene, double x, double y, Style style) {
        var shown = new CursorMarks.Shown(EnumSet.allOf(Layer.class), AxisScale.ROOT, new ReferenceMagnitudes(2, 2));
        return CursorMarks.of(scene.at(x, y), shown, List.of(), map(scene), style, MEASURE);
    }

    private static PlaneProjection map(Scenes scene) {
        return scene.projection(new Box(60, 20, 400, 300));
    }

    private static List<Mark> legend(double width) {
        double height = Legend.height(Legend.Contents.usual(EnumSet.of(Layer.REGIONS, Layer.DET_ZERO, Layer.CRITICAL_POINTS), AxisNames.XY),
                width, LIGHT, MEASURE, Scenes.WORDS);
        return Legend.marks(HIMMELBLAU.contents(), OverlayGoldensTest::swatch, new Box(60, 420, width, height), LIGHT, MEASURE,
                Scenes.WORDS);
    }

    /// Colours that say which class and height they stand for.
    private static int swatch(Definiteness definiteness, double height) {
        return 0xFF000000 | definiteness.ordinal() << 16 | (int) Math.round(height * 100);
    }

    /// Level lines of x² + y².
    private static List<LevelLines> circles() {
        return DoubleStream.of(0.5, 1, 2).mapToObj(level -> {
            double[] x = new double[36];
            double[] y = new double[36];
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.sqrt(level) * Math.cos(2 * Math.PI * i / x.length);
                y[i] = Math.sqrt(level) * Math.sin(2 * Math.PI * i / x.length);
            }
            return new LevelLines(level, List.of(new Line(x, y, true)));
        }).toList();
    }

    private static List<Mark> chart(Scenes scene, ConvergenceChart.Quantity quantity) {
        return chart(scene, quantity, new Box(0, 0, 320, 160));
    }

    private static List<Mark> chart(Scenes scene, ConvergenceChart.Quantity quantity, Box box) {
        return new ConvergenceChart(scene.convergence(scene.race(-0.6, 1.2, 0.008, 12), 7, List.of()), quantity, ChartScale.LOGARITHMIC,
                box, LIGHT, MEASURE, Scenes.WORDS).marks();
    }
}
