package hesse.contour.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.Contours;
import hesse.contour.Surfaces;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.scale.Levels;
import hesse.testing.ForAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final Bounds PICTURE = new Bounds(0, 0, 800, 600);
    private static final LabelRules RULES = LabelRules.forTextOf(14);

    /// Lines of a random smooth field in pixels, with labels of the width of one to eight letters.
    private record Map(List<LabelRequest> requests, List<Bounds> avoid) {}

    private static Map map(ForAll.Draw draw) {
        var grid = new Grid(0, 10, 81, 0, 10, 61);
        var waves = Surfaces.waves(draw.random().nextLong());
        double scale = draw.random().nextDouble(50, 400);
        BlockFunction pixels = (x, y, count, out) -> {
            var px = new double[count];
            var py = new double[count];
            for (int i = 0; i < count; i++) {
                px[i] = x[i] / scale;
                py[i] = y[i] / scale;
            }
            waves.evaluate(px, py, count, out);
        };
        var levels = Levels.linear(-3, 3, 2 + draw.random().nextInt(20));
        var requests = new ArrayList<LabelRequest>();
        for (var level : Contours.traceAll(pixels, grid, levels)) {
            requests.add(new LabelRequest(level.lines(), 8 * (1 + draw.random().nextInt(8)), 14));
        }
        double x = draw.random().nextDouble(700);
        double y = draw.random().nextDouble(500);
        return new Map(requests, List.of(new Bounds(x, y, x + 100, y + 100)));
    }

    private static OrientedBox box(PlacedLabel label, List<LabelRequest> requests) {
        var request = requests.get(label.level());
        return new OrientedBox(label.x(), label.y(), request.width(), request.height(), label.angle());
    }

    private static List<PlacedLabel> place(Map map) {
        return new LabelPlacer(RULES).place(map.requests(), PICTURE, map.avoid(), Cancellation.NEVER);
    }

    @Test
    void labelsHaveRoomBetweenThemAndToTheFrameAndDontCoverWhatIsAvoided() {
        ForAll.seeded(31).cases(30).check(LabelPlacerTest::map, map -> {
            var labels = place(map);
            var boxes = labels.stream().map(label -> box(label, map.requests())).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(boxes.get(i).grown(RULES.margin() - 1e-9).isInside(PICTURE), "not clear of the frame: " + boxes.get(i));
                var avoided = map.avoid().getFirst();
                assertFalse(OrientedBoxTest.area(boxes.get(i)).intersects(avoided.xMin(), avoided.yMin(), 100, 100), "avoided");
                for (int j = 0; j < i; j++) {
                    boolean next = Math.abs(labels.get(i).level() - labels.get(j).level()) <= 1;
                    double room = (next ? RULES.nextLevel() : RULES.apart()) / 2 - 1e-6;
                    var common = OrientedBoxTest.area(boxes.get(j).grown(room));
                    common.intersect(OrientedBoxTest.area(boxes.get(i).grown(room)));
                    assertTrue(common.isEmpty(), boxes.get(j) + " crowds " + boxes.get(i));
                }
            }
        });
    }

    @Test
    void textStandsUpright() {
        ForAll.seeded(32).cases(30).check(LabelPlacerTest::map, map -> {
            for (var label : place(map)) {
                assertTrue(label.angle() > -Math.PI / 2 && label.angle() <= Math.PI / 2, "angle " + label.angle());
            }
        });
    }

    @Test
    void labelsOfALevelAreFewAndFarApart() {
        ForAll.seeded(33).cases(30).check(LabelPlacerTest::map, map -> {
            var labels = place(map);
            for (var a : labels) {
                assertTrue(labels.stream().filter(b -> b.level() == a.level()).count() <= RULES.mostPerLevel());
                for (var b : labels) {
                    assertTrue(a == b || a.level() != b.level() || Math.hypot(a.x() - b.x(), a.y() - b.y()) >= RULES.sameLevel());
                }
            }
        });
    }

    @Test
    void noLineStrikesThroughAText() {
        ForAll.seeded(34).cases(30).check(LabelPlacerTest::map, map -> {
            var labels = place(map);
            for (var label : labels) {
                // A hair smaller: where the line leaves the text at its very end the gap ends there as well.
                var text = box(label, map.requests()).grown(-0.5);
                for (int level = 0; level < map.requests().size(); level++) {
                    for (var line : pieces(level, labels, map)) {
                        assertFalse(text.meets(line), "struck by level " + level + ": " + label);
                    }
                }
            }
        });
    }

    private static List<Line> pieces(int level, List<PlacedLabel> labels, Map map) {
        var lines = map.requests().get(level).lines();
        return IntStream.range(0, lines.size()).boxed().flatMap(line -> LabelGaps.pieces(lines.get(line),
                labels.stream().filter(label -> label.level() == level && label.line() == line).toList()).stream()).toList();
    }

    @Test
    void gapsAndPiecesMakeUpTheLine() {
        ForAll.seeded(35).cases(30).check(LabelPlacerTest::map, map -> {
            var labels = place(map);
            for (int level = 0; level < map.requests().size(); level++) {
                var lines = map.requests().get(level).lines();
                for (int k = 0; k < lines.size(); k++) {
                    int atLevel = level;
                    int atLine = k;
                    var own = labels.stream().filter(label -> label.level() == atLevel && label.line() == atLine).toList();
                    double gaps = own.stream().mapToDouble(label -> label.to() - label.from()).sum();
                    double left = LabelGaps.pieces(lines.get(k), own).stream().mapToDouble(piece -> new ArcLength(piece).length()).sum();
                    // Sums of some thousand lengths up to thousands of pixels.
                    assertEquals(new ArcLength(lines.get(k)).length(), left + gaps, 1e-8);
                }
            }
        });
    }

    @Test
    void mostLevelsOfAnOpenMapHaveALabel() {
        var circles = new ArrayList<LabelRequest>();
        for (int radius = 60; radius <= 280; radius += 40) {
            circles.add(new LabelRequest(List.of(circle(400, 300, radius)), 30, 14));
        }
        var labels = new LabelPlacer(RULES).place(circles, PICTURE, List.of(), Cancellation.NEVER);
        assertEquals(List.of(0, 1, 2, 3, 4, 5), labels.stream().map(PlacedLabel::level).distinct().sorted().toList());
    }

    private static Line circle(double x, double y, double radius) {
        var px = new double[360];
        var py = new double[360];
        for (int i = 0; i < 360; i++) {
            px[i] = x + radius * Math.cos(Math.toRadians(i));
            py[i] = y + radius * Math.sin(Math.toRadians(i));
        }
        return new Line(px, py, true);
    }

    private static List<PlacedLabel> labelled(Line line) {
        return new LabelPlacer(RULES).place(List.of(new LabelRequest(List.of(line), 40, 14)), PICTURE, List.of(), Cancellation.NEVER);
    }

    @Test
    void aStraightLineIsLabelledAlongItself() {
        // Falling to the right as seen: clockwise, a negative angle.
        var falling = new Line(new double[] {100, 500}, new double[] {100, 300}, false);
        var label = labelled(falling).getFirst();
        assertEquals(-Math.atan2(200, 400), label.angle(), 1e-12);
        assertEquals(100 + (label.x() - 100) / 2, label.y(), 1e-9);
        assertEquals(40 + 2 * RULES.gap(), label.to() - label.from(), 1e-9);
        assertEquals(Math.hypot(label.x() - 100, label.y() - 100), (label.from() + label.to()) / 2, 1e-9);
    }

    @Test
    void verticalTextReadsUpwards() {
        for (var ends : new double[][] {{100, 500}, {500, 100}}) {
            var vertical = new Line(new double[] {400, 400}, ends, false);
            var label = labelled(vertical).getFirst();
            assertEquals(Math.PI / 2, label.angle(), 1e-15);
        }
    }

    @Test
    void shortLinesAndLinesThatAreNotFiniteHaveNoLabel() {
        var brief = new Line(new double[] {100, 190}, new double[] {100, 100}, false);
        var broken = new Line(new double[] {100, Double.NaN, 700}, new double[] {100, 200, 100}, false);
        var endless = new Line(new double[] {100, Double.POSITIVE_INFINITY}, new double[] {100, 100}, false);
        var nothing = new Line(new double[0], new double[0], false);
        var point = new Line(new double[] {400}, new double[] {300}, true);
        for (var line : List.of(brief, broken, endless, nothing, point)) {
            assertEquals(List.of(), labelled(line));
        }
    }

    @Test
    void sharpBendsHaveNoLabel() {
        var zigzag = new Line(IntStream.range(0, 70).mapToDouble(i -> 50 + 10 * i).toArray(),
                IntStream.range(0, 70).mapToDouble(i -> i % 2 == 0 ? 200 : 240).toArray(), false);
        assertEquals(List.of(), labelled(zigzag));
    }

    @Test
    void theGapOfAClosedLineMayGoRoundItsFirstPoint() {
        var square = new Line(new double[] {0, 10, 10, 0}, new double[] {0, 0, 10, 10}, true);
        var across = List.of(new PlacedLabel(0, 0, 0, 0, 0, 35, 45));
        var pieces = LabelGaps.pieces(square, across);
        assertEquals("5,0 10,0 10,10 0,10 0,5", Contours.text(pieces));
        var three = List.of(new PlacedLabel(0, 0, 0, 0, 0, 35, 42), new PlacedLabel(0, 0, 0, 0, 0, 5, 8), new PlacedLabel(0, 0, 0, 0, 0, 18, 22));
        assertEquals("8,0 10,0 10,8 | 8,10 0,10 0,5 | 2,0 5,0", inOrder(LabelGaps.pieces(square, three)));
    }

    private static String inOrder(List<Line> lines) {
        return lines.stream().map(line -> Contours.text(List.of(line))).collect(Collectors.joining(" | "));
    }

    @Test
    void withoutLabelsALineStaysWhole() {
        var square = new Line(new double[] {0, 10, 10, 0}, new double[] {0, 0, 10, 10}, true);
        assertEquals(List.of(square), LabelGaps.pieces(square, List.of()));
    }

    @Test
    void aGapOpensAStraightLine() {
        var straight = new Line(new double[] {0, 10}, new double[] {0, 0}, false);
        assertEquals("0,0 2,0 | 5,0 10,0", Contours.text(LabelGaps.pieces(straight, List.of(new PlacedLabel(0, 0, 0, 0, 0, 2, 5)))));
    }
}
