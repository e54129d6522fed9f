package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/// What every list of marks has to keep.
public final class MarkCheck {
    private MarkCheck() {}

    public static List<Mark.Text> texts(List<Mark> marks) {
        return marks.stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
    }

    public static List<Mark.Stroke> strokes(List<Mark> marks) {
        return marks.stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast).toList();
    }

    public static List<Mark.Symbol> symbols(List<Mark> marks) {
        return marks.stream().filter(Mark.Symbol.class::isInstance).map(Mark.Symbol.class::cast).toList();
    }

    public static List<Box> boxes(List<Mark> marks, TextMeasure measure) {
        return texts(marks).stream().map(text -> Box.of(text, measure)).toList();
    }

    public static void textsLieIn(Box room, List<Mark> marks, TextMeasure measure, String where) {
        for (var text : texts(marks)) {
            var box = Box.of(text, measure);
            // Half a hundredth of a pixel for rounding in sums.
            assertTrue(room.inset(-0.005).contains(box), () -> where + ": \"" + text.text() + "\" at " + box + " leaves " + room);
        }
    }

    public static void textsKeepApart(List<Mark> marks, TextMeasure measure, String where) {
        var boxes = new ArrayList<>(boxes(marks, measure));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = boxes.get(i).inset(0.005);
                var b = boxes.get(j);
                String pair = texts(marks).get(i).text() + " and " + texts(marks).get(j).text();
                assertFalse(a.overlaps(b), () -> where + ": \"" + pair + "\" collide, " + a + " and " + b);
            }
        }
    }

    /// Points are finite, or gaps in strokes.
    public static void isDrawable(List<Mark> marks, String where) {
        for (Mark mark : marks) {
            boolean good = switch (mark) {
                case Mark.Stroke s -> finiteOrGap(s.x(), s.y()) && s.x().length > 1;
                case Mark.Fill f -> finiteOrGap(f.x(), f.y());
                case Mark.Symbol s -> Double.isFinite(s.x() + s.y()) && s.size() > 0;
                case Mark.Text t -> Double.isFinite(t.x() + t.y() + t.angle());
            };
            assertTrue(good, () -> where + ": " + mark);
        }
    }

    private static boolean finiteOrGap(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            boolean gap = Double.isNaN(x[i]) && Double.isNaN(y[i]);
            if (!gap && !Double.isFinite(x[i] + y[i])) {
                return false;
            }
        }
        return x.length == y.length;
    }
}
