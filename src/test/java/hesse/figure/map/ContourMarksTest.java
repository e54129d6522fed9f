package hesse.figure.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Scenes;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContourMarksTest {
    private static final TextMeasure MEASURE = TextMeasure.cautious();
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final PlaneProjection MAP = new PlaneProjection(new Window(0, 1, 0, 1), 0, 0, 400, 400);

    @Test
    void multiplesOfFiveStepsAreStronger() {
        assertArrayEquals(new boolean[] {false, true, false, false, false, false, true},
                ContourMarks.majors(new double[] {-1, 0, 1, 2, 3, 4, 5}));
        assertArrayEquals(new boolean[] {true, false, false}, ContourMarks.majors(new double[] {0.1, 0.12, 0.14}));
    }

    @Test
    void powersOfTenAreStrongerOnUnevenLevels() {
        assertArrayEquals(new boolean[] {false, true, false, false, true}, ContourMarks.majors(new double[] {0.5, 1, 2, 5, 10}));
        assertArrayEquals(new boolean[] {false}, ContourMarks.majors(new double[] {7}));
        assertArrayEquals(new boolean[] {}, ContourMarks.majors(new double[] {}));
    }

    @Test
    void lineIsOpenWhereItsLabelLies() {
        var lines = List.of(new LevelLines(12.5, List.of(straight(0.5))));
        var marks = ContourMarks.marks(lines, Optional.of(ContourMarks.Obstacles.NONE), MAP, STYLE, MEASURE, Scenes.never());
        var label = MarkCheck.texts(marks).getFirst();
        assertEquals("12.5", label.text());
        var box = Box.of(label, MEASURE);
        for (var piece : MarkCheck.strokes(marks)) {
            for (double x : piece.x()) {
                assertFalse(x > box.left() && x < box.right(), () -> "the line strikes through its label");
            }
        }
        assertEquals(1, MarkCheck.strokes(ContourMarks.marks(lines, Optional.empty(), MAP, STYLE, MEASURE, Scenes.never())).size());
    }

    @Test
    void labelsKeepOffObstacles() {
        var lines = List.of(new LevelLines(1, List.of(straight(0.5))));
        var left = new Box(0, 100, 210, 200);
        var marks = ContourMarks.marks(lines, Optional.of(new ContourMarks.Obstacles(List.of(left), List.of())), MAP, STYLE, MEASURE,
                Scenes.never());
        var label = Box.of(MarkCheck.texts(marks).getFirst(), MEASURE);
        assertFalse(label.overlaps(left));
        var crossing = new Line(new double[] {0.2, 0.8}, new double[] {0.502, 0.498}, false);
        var crossed = ContourMarks.marks(lines, Optional.of(new ContourMarks.Obstacles(List.of(), List.of(crossing))), MAP, STYLE, MEASURE,
                Scenes.never());
        for (var box : MarkCheck.boxes(crossed, MEASURE)) {
            assertTrue(box.right() < 0.21 * 400 || box.left() > 0.79 * 400, () -> "a label on the crossing line, at " + box);
        }
    }

    @Test
    void labelsTellTheirLevelsApartOrStayAway() {
        assertEquals(List.of("1.0000001", "1.0000002", "1.0000003"), labels(1.0000001, 1.0000002, 1.0000003));
        assertEquals(List.of("0.999", "1", "1.001"), labels(0.999, 1, 1.001));
        assertEquals(List.of(), labels(1 + 1e-12, 1 + 2e-12, 1 + 3e-12));
    }

    private static List<String> labels(double... levels) {
        var lines = IntStream.range(0, levels.length).mapToObj(i -> new LevelLines(levels[i], List.of(straight(0.25 * (i + 1))))).toList();
        var marks = ContourMarks.marks(lines, Optional.of(ContourMarks.Obstacles.NONE), MAP, STYLE, MEASURE, Scenes.never());
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).distinct().sorted().toList();
    }

    private static Line straight(double y) {
        double[] x = new double[41];
        double[] ys = new double[41];
        for (int i = 0; i < x.length; i++) {
            x[i] = i / 40.0;
            ys[i] = y;
        }
        return new Line(x, ys, false);
    }
}
