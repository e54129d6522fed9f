package hesse.figure.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.line.Line;
import hesse.field.Window;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullLineMarksTest {
    private static final PlaneProjection MAP = new PlaneProjection(new Window(0, 10, 0, 10), 0, 0, 100, 100);
    private static final List<Line> X = List.of(new Line(new double[] {1, 2}, new double[] {3, 4}, false));
    private static final List<Line> Y = List.of(new Line(new double[] {5, 6, 7}, new double[] {5, 6, 5}, true));

    @Test
    void theTwoLinesAreToldApartByTheirDashesAndNotByColour() {
        for (var theme : Theme.values()) {
            var x = NullLineMarks.penX(Style.of(theme, 1));
            var y = NullLineMarks.penY(Style.of(theme, 1));
            assertEquals(x.argb(), y.argb());
            assertTrue(x.dash().getFirst() >= 3 * y.dash().getFirst(), "long dashes and dots");
            assertNotEquals(List.of(), y.dash());
        }
    }

    @Test
    void theyAreThinnerThanTheBorderOfTheRegions() {
        var style = Style.of(Theme.LIGHT, 1);
        assertTrue(NullLineMarks.penX(style).width() < DetZeroMarks.pen(style).width());
    }

    @Test
    void halosLieUnderAllLinesOfTheirKind() {
        var style = Style.of(Theme.DARK, 2);
        var strokes = NullLineMarks.marks(List.of(X.getFirst(), Y.getFirst()), Y, MAP, style).stream().map(Mark.Stroke.class::cast)
                .toList();
        var pen = NullLineMarks.penX(style);
        assertEquals(List.of(pen.haloWidth(), pen.haloWidth(), pen.width(), pen.width(), pen.haloWidth(), pen.width()),
                strokes.stream().map(stroke -> stroke.pen().width()).toList());
        assertEquals(pen.dash(), strokes.get(2).pen().dash());
        assertEquals(NullLineMarks.penY(style).dash(), strokes.get(5).pen().dash());
        assertArrayEquals(new double[] {10, 20}, strokes.get(2).x());
        assertArrayEquals(new double[] {70, 60}, strokes.get(2).y());
        assertTrue(strokes.get(5).closed());
    }
}
