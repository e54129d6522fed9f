package hesse.figure.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.figure.AxisNames;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Scenes;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.colour.ClassPalette;
import hesse.figure.map.NullLineMarks;
import hesse.figure.map.UndecidedMarks;
import hesse.figure.race.DistanceScale;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LegendTest {
    private static final long SEED = 77;
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Legend.Contents USUAL = Legend.Contents.usual(EnumSet.of(Layer.REGIONS, Layer.DET_ZERO, Layer.CRITICAL_POINTS),
            AxisNames.XY);

    /// The program's own fonts: the wordings are made to measure for them.
    private static final TextMeasure MEASURE = new Graphics2DPlayer(new Fonts())::textWidth;

    @Test
    void namesWhatOccursAndNothingElse() {
        var contents = new Legend.Contents(Set.of(Definiteness.INDEFINITE), Set.of(), Set.of(), AxisNames.XY);
        assertEquals(List.of("At each point, the surface", "curves up one way, down another (H indefinite)"), words(contents, 700));
    }

    @Test
    void tellsAnIndefiniteHessianFromASaddlePoint() {
        var contents = new Legend.Contents(Set.of(Definiteness.INDEFINITE), Set.of(Layer.DET_ZERO), Set.of(Kind.SADDLE), AxisNames.XY);
        assertEquals(List.of("At each point, the surface", "curves up one way, down another (H indefinite)", "det H = 0: the regions meet",
                "Critical points (the gradient is zero)", "saddle point"), words(contents, 700));
    }

    @Test
    void dashedRegionsAreNamedInTheirStyle() {
        var contents = new Legend.Contents(Set.of(), Set.of(), Set.of(), AxisNames.XY).withUndecided();
        assertEquals(List.of("Critical points (the gradient is zero)", "not proved whether there are more"), words(contents, 700));
        var pens = marks(contents, new Box(0, 0, 700, 60), STYLE).stream().filter(Mark.Stroke.class::isInstance)
                .map(mark -> ((Mark.Stroke) mark).pen()).toList();
        assertEquals(List.of(UndecidedMarks.pen(STYLE)), pens);
    }

    @Test
    void nullLinesAreNamedInTheirTwoStyles() {
        var contents = new Legend.Contents(Set.of(), Set.of(Layer.NULL_LINES), Set.of(), AxisNames.XY);
        assertEquals(List.of("∂f/∂x = 0: level along x", "∂f/∂y = 0: level along y"), words(contents, 700));
        var pens = marks(contents, new Box(0, 0, 700, 60), STYLE).stream().filter(Mark.Stroke.class::isInstance)
                .map(mark -> ((Mark.Stroke) mark).pen()).toList();
        assertEquals(List.of(NullLineMarks.penX(STYLE), NullLineMarks.penY(STYLE)), pens);
    }

    @Test
    void ofMoreVariablesItSaysThatItIsOfThePlaneAndHowPathsLeaveIt() {
        var contents = new Legend.Contents(Set.of(Definiteness.INDEFINITE), Set.of(), Set.of(Kind.MINIMUM), AxisNames.XY)
                .ofPlane(Optional.of(new DistanceScale(2.34)));
        assertEquals(List.of("In this plane, at each point, the surface", "curves up one way, down another (H indefinite)",
                "Critical points of this plane (the gradient along it is zero)", "minimum",
                "path in the plane, and 2.3 or more away from it"), words(contents, 900));
        var widths = marks(contents, new Box(0, 0, 900, 60), STYLE).stream().filter(Mark.Stroke.class::isInstance)
                .map(mark -> ((Mark.Stroke) mark).pen().width()).toList();
        assertEquals(widths.stream().sorted(Comparator.reverseOrder()).toList(), widths);
    }

    @Test
    void everythingAtOnceFitsAMapBesideASurface() {
        var all = Legend.Contents.usual(EnumSet.allOf(Layer.class), AxisNames.XY);
        var strip = new Box(0, 0, 387, height(all, 387, STYLE));
        var words = MarkCheck.texts(marks(all, strip, STYLE)).stream().map(Mark.Text::text).toList();
        assertEquals(List.of("At each point H is", "pos. def.", "neg. def.", "indefinite", "det H = 0", "∂f/∂x = 0", "∂f/∂y = 0", "∇f = 0",
                "minimum", "maximum",
                "saddle point"), words);
    }

    @Test
    void wholeSentencesComeBeforeHeadingsOnTheSameRow() {
        var contents = new Legend.Contents(Set.of(Definiteness.INDEFINITE), Set.of(), Set.of(Kind.SADDLE), AxisNames.XY);
        var texts = MarkCheck.texts(marks(contents, new Box(0, 0, 387, height(USUAL, 387, STYLE)), STYLE));
        assertEquals(List.of("At each point, the surface", "curves up one way, down another (H indefinite)",
                "Critical points (the gradient is zero)",
                "saddle point"), texts.stream().map(Mark.Text::text).toList());
        assertEquals(List.of(9.0, 27.0, 45.0, 45.0), texts.stream().map(Mark.Text::y).toList());
    }

    @Test
    void degenerateClassesShareAnEntry() {
        var contents =
                new Legend.Contents(Set.of(Definiteness.ZERO, Definiteness.POSITIVE_SEMIDEFINITE, Definiteness.NEGATIVE_SEMIDEFINITE),
                        Set.of(), Set.of(), AxisNames.XY);
        assertEquals(2, words(contents, 700).size());
    }

    @Test
    void saysItShorterOnNarrowerMaps() {
        assertEquals("curves up in every direction (H positive definite)", words(USUAL, 1200).get(1));
        assertEquals("up in every direction (H pos. definite)", words(USUAL, 450).get(1));
        assertEquals("up (H pos. def.)", words(USUAL, 387).get(1));
        assertEquals(List.of("At each point H is", "pos. def.", "neg. def.", "indefinite", "det H = 0", "∇f = 0", "minimum", "maximum",
                "saddle point"), words(USUAL, 310));
        assertEquals(List.of("At each point H is", "pos. def.", "neg. def.", "indefinite", "det H = 0"), words(USUAL, 240));
        assertEquals(List.of(), words(USUAL, 60));
    }

    @Test
    void takesNoMoreThanThreeRowsAndNoneForNothing() {
        double row = height(Legend.Contents.usual(Set.of(Layer.DET_ZERO), AxisNames.XY), 400, STYLE);
        double two = height(USUAL, 1300, STYLE);
        double three = height(USUAL, 700, STYLE);
        assertTrue(row < two && two < three);
        assertEquals(three, height(USUAL, 390, STYLE));
        assertEquals(three, height(USUAL, 1, STYLE));
        assertEquals(0, height(Legend.Contents.usual(Set.of(), AxisNames.XY), 400, STYLE));
    }

    @Test
    void liesInItsStripWithoutCollisions() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            var style = Style.of(Theme.DARK, random.nextDouble(0.8, 2.5));
            double width = style.px(random.nextDouble(20, 1500));
            var contents = new Legend.Contents(some(Definiteness.class, random), some(Layer.class, random), some(Kind.class, random),
                    AxisNames.XY, random.nextBoolean(),
                    random.nextBoolean() ? Optional.of(new DistanceScale(random.nextDouble(100))) : Optional.empty(), i % 2 == 1);
            var strip = new Box(random.nextDouble(90), random.nextDouble(500), width, height(USUAL, width, style));
            var marks = marks(contents, strip, style);
            String where = "seed " + SEED + ", index " + i + ", " + contents + " in " + strip;
            MarkCheck.textsLieIn(strip, marks, MEASURE, where);
            MarkCheck.textsKeepApart(marks, MEASURE, where);
            MarkCheck.isDrawable(marks, where);
        }
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, SplittableRandom random) {
        var some = EnumSet.allOf(type);
        some.removeIf(_ -> random.nextBoolean());
        return some;
    }

    private static List<String> words(Legend.Contents contents, double width) {
        var strip = new Box(0, 0, width, height(USUAL, width, STYLE));
        return MarkCheck.texts(marks(contents, strip, STYLE)).stream().map(Mark.Text::text).toList();
    }

    private static double height(Legend.Contents contents, double width, Style style) {
        return Legend.height(contents, width, style, MEASURE, Scenes.WORDS);
    }

    private static List<Mark> marks(Legend.Contents contents, Box strip, Style style) {
        return Legend.marks(contents, new ClassPalette(style.theme())::colour, strip, style, MEASURE, Scenes.WORDS);
    }
}
