package hesse.figure.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.scale.HeightScale;
import hesse.testing.ForAll;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurfaceAxesTest {
    private static final long SEED = 4_711;
    private static final SurfaceAxes.Names NAMES = new SurfaceAxes.Names("x", "y", "f");
    private static final TextMeasure MEASURE = TextMeasure.cautious();

    record Case(OrbitProjection projection, HeightScale scale, Style style) {}

    private static Case draw(ForAll.Draw draw) {
        var random = draw.random();
        var window = draw.pick(List.of(new Window(-5, 5, -5, 5), new Window(-2, 2, -1, 3), new Window(1e9, 1e9 + 1, -1e-9, 1e-9),
                new Window(-12345, 54321, 0, 1e-6), new Window(-1e9, 1e9, -3, 3)));
        var scale = draw.pick(List.of(new HeightScale.Linear(-1, 1), new HeightScale.Logarithmic(0, 1e6, 0.1),
                new HeightScale.Linear(1e12, 1e12 + 1)));
        var style = Style.of(Theme.LIGHT, draw.pick(List.of(1.0, 1.6)));
        var orbit = new Orbit(random.nextDouble(-4, 4), random.nextDouble(0, 1.6), draw.chance(0.5) ? 1 : random.nextDouble(0.5, 4), 0, 0);
        return new Case(new OrbitProjection(SurfaceBox.of(window), orbit, random.nextInt(300, 1500), random.nextInt(300, 1000),
                SurfaceAxes.margin(style)), scale, style);
    }

    private static List<Box> labels(Case drawn) {
        return texts(drawn).map(text -> Box.of(text, MEASURE)).toList();
    }

    private static java.util.stream.Stream<Mark.Text> texts(Case drawn) {
        return SurfaceAxes.marks(drawn.projection(), drawn.scale(), NAMES, drawn.style(), MEASURE).stream()
                .filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast);
    }

    @Test
    void labelsLieInTheViewAndNotOnOneAnother() {
        ForAll.seeded(SEED).check(SurfaceAxesTest::draw, drawn -> {
            var labels = labels(drawn);
            var view = new Box(0, 0, drawn.projection().width(), drawn.projection().height());
            for (int i = 0; i < labels.size(); i++) {
                assertTrue(view.contains(labels.get(i)), "label " + i + " " + labels.get(i));
                for (int j = 0; j < i; j++) {
                    assertFalse(labels.get(i).overlaps(labels.get(j)), "labels " + i + " and " + j);
                }
            }
        });
    }

    /// The surface lies in the silhouette of its box.
    @Test
    void labelsLieBesideTheBox() {
        ForAll.seeded(SEED).check(SurfaceAxesTest::draw, drawn -> {
            var silhouette = silhouette(drawn.projection());
            for (var label : labels(drawn)) {
                var inner = label.inset(1);
                assertFalse(silhouette.intersects(new Rectangle2D.Double(inner.left(), inner.top(), inner.width(), inner.height())),
                        label.toString());
            }
        });
    }

    private static Area silhouette(OrbitProjection p) {
        var area = new Area();
        int[][] faces = {{0, 1, 3, 2}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 3, 7, 6}, {0, 2, 6, 4}, {1, 3, 7, 5}};
        for (var face : faces) {
            var path = new Path2D.Double();
            for (int k = 0; k < 4; k++) {
                double x = (face[k] & 1) == 0 ? -p.box().halfX() : p.box().halfX();
                double y = (face[k] & 2) == 0 ? -p.box().halfY() : p.box().halfY();
                double z = (face[k] & 4) == 0 ? 0 : SurfaceBox.HEIGHT;
                if (k == 0) {
                    path.moveTo(p.pixelX(x, y, z), p.pixelY(x, y, z));
                } else {
                    path.lineTo(p.pixelX(x, y, z), p.pixelY(x, y, z));
                }
            }
            path.closePath();
            area.add(new Area(path));
        }
        return area;
    }

    @Test
    void axesOfAnUnzoomedBoxAreNamedAndNumbered() {
        var projection = new OrbitProjection(SurfaceBox.of(new Window(-2, 2, -2, 2)), Orbit.INITIAL, 700, 600, 46);
        var texts = texts(new Case(projection, new HeightScale.Linear(-4, 4), Style.of(Theme.LIGHT, 1))).map(Mark.Text::text).toList();
        assertEquals(List.of("f", "x", "y"), texts.subList(0, 3));
        assertTrue(texts.containsAll(List.of("−4", "−2", "0", "2", "4", "−1", "1")), texts.toString());
    }

    @Test
    void logarithmicHeightsGetRoundTicksAtEvenDistances() {
        var scale = new HeightScale.Logarithmic(0, 890, 10);
        var ticks = SurfaceTicks.of(scale, 5);
        assertEquals(6, ticks.count(), ticks.toString());
        IntStream.range(0, 6).forEach(k -> assertEquals(k / 5.0, scale.height(ticks.values().get(k)), 0.3 / 5 + 1e-12, ticks.toString()));
    }

    @Test
    void roundestNumberIsAMultipleOfTheLargestStep() {
        assertEquals(0, SurfaceTicks.roundest(-3, 5));
        assertEquals(200, SurfaceTicks.roundest(63, 230));
        assertEquals(100, SurfaceTicks.roundest(63, 180));
        assertEquals(200, SurfaceTicks.roundest(130, 230));
        assertEquals(-50, SurfaceTicks.roundest(-61, -43));
        assertEquals(0.25, SurfaceTicks.roundest(0.241, 0.2501), 0.005);
        assertEquals(1e-300, SurfaceTicks.roundest(0.9e-300, 1.2e-300));
        assertTrue(Double.isNaN(SurfaceTicks.roundest(1, Double.POSITIVE_INFINITY)));
    }
}
