package hesse.figure.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.optimize.cost.CostMeasurement;
import hesse.optimize.cost.CostReport;
import hesse.optimize.cost.CostTask;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostPictureTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final TextMeasure MEASURE = TextMeasure.cautious();

    /// Of a machine on which everything takes a nanosecond times d to the counted power.
    private static CostReport report(int largest) {
        var measurements = new ArrayList<CostMeasurement>();
        for (int d = 10; d <= largest; d *= 10) {
            for (var task : CostTask.values()) {
                long numbers = Math.round(Math.pow(d, task.memoryOrder())) * (task == CostTask.L_BFGS ? 20 : task == CostTask.NEWTON_CG ? 3
                        : 1);
                measurements.add(new CostMeasurement(task, d, 1e-9 * (1 + task.ordinal()) * Math.pow(d, task.timeOrder()), 8 * numbers));
            }
        }
        return new CostReport(measurements);
    }

    private static Picture picture(CostReport report, double width, double height, double scale) {
        return CostPicture.of(report, new Box(0, 0, width, height), Style.of(Theme.LIGHT, scale), MEASURE, MESSAGES);
    }

    private static Stream<Mark.Text> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast);
    }

    @Test
    void linesAreStraightAndDashedOnFromTheirLastMeasurement() {
        var picture = picture(report(1000), 1200, 500, 1);
        var strokes = picture.marks().stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast).toList();
        for (var task : CostTask.values()) {
            int argb = CostLook.of(task, Theme.LIGHT).argb();
            var own = strokes.stream().filter(stroke -> stroke.pen().argb() == argb).toList();
            assertEquals(4, own.size(), "two charts, each with a measured and a dashed piece");
            for (int chart = 0; chart < 2; chart++) {
                var dashed = own.get(2 * chart);
                var solid = own.get(2 * chart + 1);
                assertFalse(dashed.pen().dash().isEmpty());
                assertTrue(solid.pen().dash().isEmpty());
                assertEquals(solid.x()[2], dashed.x()[0], 1e-9);
                assertEquals(solid.y()[2], dashed.y()[0], 1e-9);
                double slope = (solid.y()[1] - solid.y()[0]) / (solid.x()[1] - solid.x()[0]);
                assertEquals(slope, (dashed.y()[1] - dashed.y()[0]) / (dashed.x()[1] - dashed.x()[0]), 1e-9,
                        "on log-log axes a power is a line");
            }
        }
    }

    @Test
    void namesStandWithWhatFollowsForAMillion() {
        var written = texts(picture(report(1000), 1200, 500, 1)).map(Mark.Text::text).toList();
        assertTrue(written.containsAll(List.of("H: 17 min", "Cholesky: 60 years", "BFGS: 50 min", "L-BFGS: 4 ms", "Newton-CG: 5 ms",
                "H, Cholesky, BFGS: 8 TB",
                "L-BFGS: 160 MB", "Newton-CG: 24 MB")), written::toString);
    }

    /// From the desktop's size to a presentation's, one chart beside the other or below it.
    @ParameterizedTest
    @CsvSource({"1200, 500, 1", "700, 560, 1", "560, 640, 1", "1900, 700, 1.7", "1230, 440, 1.7"})
    void noTextLeavesTheBoxOrTouchesAnother(double width, double height, double scale) {
        var boxes = texts(picture(report(1000), width, height, scale)).map(text -> Box.of(text, MEASURE).inset(scale)).toList();
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(new Box(0, 0, width, height).contains(boxes.get(i)), boxes.get(i)::toString);
            for (var other : boxes.subList(0, i)) {
                assertFalse(boxes.get(i).overlaps(other), boxes.get(i) + " over " + other);
            }
        }
    }

    @Test
    void beforeAnythingIsMeasuredThereAreTheAxes() {
        var picture = picture(CostReport.EMPTY, 1200, 500, 1);
        assertTrue(texts(picture).map(Mark.Text::text).toList().containsAll(List.of("1 s", "1 year", "1 TB", "10⁶")));
        assertTrue(picture.marks().stream().noneMatch(Mark.Symbol.class::isInstance));
    }

    @ParameterizedTest
    @EnumSource
    void tasksDifferInColourAndMarker(Theme theme) {
        var looks = Arrays.stream(CostTask.values()).map(task -> CostLook.of(task, theme)).toList();
        assertEquals(looks.size(), new HashSet<>(looks.stream().map(CostLook::argb).toList()).size());
        assertEquals(looks.size(), new HashSet<>(looks.stream().map(CostLook::marker).toList()).size());
    }
}
