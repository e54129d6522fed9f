package hesse.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AxesFrameTest {
    private static final long SEED = 31;
    private static final TextMeasure MEASURE = TextMeasure.cautious();

    @Test
    void labelsNeverCollideNorLeaveTheRoom() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000; i++) {
            var style = Style.of(Theme.LIGHT, random.nextDouble(0.8, 2.5));
            var room = new Box(random.nextDouble(50), random.nextDouble(50), style.px(random.nextDouble(260, 1200)),
                    style.px(random.nextDouble(200, 900)));
            var window = window(random);
            var box = AxesFrame.inside(room, style);
            var marks = AxesFrame.marks(new PlaneProjection(window, box.left(), box.top(), box.width(), box.height()), style, "x", "y");
            String where = "seed " + SEED + ", index " + i + ", " + window + " in " + room;
            MarkCheck.isDrawable(marks, where);
            MarkCheck.textsKeepApart(marks, MEASURE, where);
            // Titles with a long offset may be longer than a narrow map; numbers stay inside.
            MarkCheck.textsLieIn(room, marks.stream().filter(AxesFrameTest::isNumber).toList(), MEASURE, where);
            assertTrue(marks.stream().filter(AxesFrameTest::isNumber).count() >= 4,
                    () -> where + " has too few labels: " + MarkCheck.texts(marks));
        }
    }

    @Test
    void needsTheSameRoomForEveryWindow() {
        var insets = AxesFrame.insets(Style.of(Theme.DARK, 1));
        var room = new Box(10, 20, 500, 400);
        assertEquals(new Box(10 + insets.left(), 20 + insets.top(), 500 - insets.left() - insets.right(),
                400 - insets.top() - insets.bottom()),
                AxesFrame.inside(room, Style.of(Theme.DARK, 1)));
    }

    private static boolean isNumber(Mark mark) {
        return mark instanceof Mark.Text text && text.text().matches("−?[0-9.]+");
    }

    private static Window window(SplittableRandom random) {
        double[] sides = new double[4];
        for (int axis = 0; axis < 2; axis++) {
            double size = Math.pow(10, random.nextInt(-90, 90));
            double centre = (random.nextDouble() - 0.5) * size;
            double width = Math.max(Math.abs(centre) * Math.pow(10, random.nextInt(-9, 2)), size * 1e-9);
            sides[2 * axis] = centre - width / 2;
            sides[2 * axis + 1] = centre + width / 2;
        }
        return new Window(sides[0], sides[1], sides[2], sides[3]);
    }
}
