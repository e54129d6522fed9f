package hesse.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Stroke;
import hesse.figure.Picture;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokePainterTest {
    private static final int SIDE = 64;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    /// A box filter covers a pixel by area, ours by distance: at a line's edge they differ by what a corner of a pixel
    /// holds, an eighth, and where a line turns sharply or is thinner than a pixel by about as much again.
    private static final int LARGEST_DIFFERENCE = 72;
    private static final double USUAL_DIFFERENCE = 10;

    /// A dash that ends just behind a sharp turn is hidden under the round join.
    private static final int LARGEST_OF_DASHES = 120;

    private static int[] painted(Stroke stroke, double scale, int bands) {
        int[] argb = new int[SIDE * SIDE];
        Arrays.fill(argb, WHITE);
        var painter = new StrokePainter(argb, SIDE, scale);
        for (int band = 0; band < bands; band++) {
            painter.confine(band * SIDE / bands, (band + 1) * SIDE / bands);
            PreparedMark.of(new Picture(List.of(stroke)), scale).forEach(ink -> painter.paint((PreparedMark.Line) ink));
        }
        return argb;
    }

    private static int[] byJava2D(Stroke stroke) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(argb, WHITE);
        var g = image.createGraphics();
        new Graphics2DPlayer(new Fonts()).play(new Picture(List.of(stroke)), g);
        g.dispose();
        return argb;
    }

    /// A smooth line, maybe closed, with a gap now and then, partly outside.
    private static Stroke wave(Draw draw) {
        var random = draw.random();
        int points = random.nextInt(2, 60);
        double[] x = new double[points];
        double[] y = new double[points];
        double turn = random.nextDouble(0.02, 0.3);
        double step = random.nextDouble(0.5, 6);
        double angle = random.nextDouble(0, 7);
        x[0] = random.nextDouble(0, SIDE);
        y[0] = random.nextDouble(0, SIDE);
        for (int i = 1; i < points; i++) {
            angle += turn;
            x[i] = x[i - 1] + step * Math.cos(angle);
            y[i] = y[i - 1] + step * Math.sin(angle);
        }
        if (points > 20 && random.nextBoolean()) {
            x[11] = Double.NaN;
        }
        for (int i = 12; i < points && Double.isNaN(x[i]); i++) {
            x[i] = x[i - 2] + i;
        }
        return new Stroke(x, y, random.nextBoolean(), Pen.solid(0xA0103050, random.nextDouble(0.8, 3)));
    }

    /// The same with dashes, or dots.
    private static Stroke dashed(Draw draw) {
        var wave = wave(draw);
        var pen = Pen.solid(wave.pen().argb(), wave.pen().width()).withHalo(0x70FFE0C0, 0.8)
                .dashed(draw.random().nextDouble(1.5, 12), draw.random().nextDouble(2, 8));
        return new Stroke(wave.x(), wave.y(), wave.closed(), pen);
    }

    @Test
    void linesLookAsJava2DDrawsThem() {
        ForAll.seeded(51).cases(300).check(StrokePainterTest::wave, stroke -> expectJava2DsLook(stroke, LARGEST_DIFFERENCE));
    }

    @Test
    void dashesLookAsJava2DDrawsThem() {
        ForAll.seeded(54).cases(300).check(StrokePainterTest::dashed, stroke -> expectJava2DsLook(stroke, LARGEST_OF_DASHES));
    }

    private static void expectJava2DsLook(Stroke stroke, int largestDifference) {
        int[] ours = painted(stroke, 1, 1);
        int[] theirs = byJava2D(stroke);
        double sum = 0;
        int inked = 0;
        for (int i = 0; i < ours.length; i++) {
            int difference = Math.abs((ours[i] >> 16 & 255) - (theirs[i] >> 16 & 255));
            assertTrue(difference <= largestDifference, "differs by " + difference + " at " + i % SIDE + ", " + i / SIDE);
            sum += difference;
            inked += ours[i] != WHITE || theirs[i] != WHITE ? 1 : 0;
        }
        assertTrue(sum <= USUAL_DIFFERENCE * inked, sum + " over " + inked + " pixels");
    }
    @Test
    void bandsJoinWithoutASeam() {
        ForAll.seeded(52).cases(100)
                .check(StrokePainterTest::wave, stroke -> assertArrayEquals(painted(stroke, 1, 1), painted(stroke, 1, 5)));
    }

    @Test
    void aLineOnPixelMiddlesIsAsWideAsItsPen() {
        var line = new Stroke(new double[] {-5, SIDE + 5}, new double[] {10.5, 10.5}, false, Pen.solid(BLACK, 2));
        int[] argb = painted(line, 1, 1);
        int[] column = new int[SIDE];
        Arrays.setAll(column, row -> argb[row * SIDE + 30] & 255);
        int[] expected = new int[SIDE];
        Arrays.fill(expected, 255);
        expected[9] = 127;
        expected[10] = 0;
        expected[11] = 127;
        for (int row = 0; row < SIDE; row++) {
            assertEquals(expected[row], column[row], 1, "row " + row);
        }
    }

    /// Where it crosses itself a translucent line is no darker.
    @Test
    void aPixelIsCoveredOnceByALine() {
        var loop = new Stroke(new double[] {10.5, 50.5, 50.5, 10.5, 10.5}, new double[] {20.5, 20.5, 40.5, 40.5, 20.5}, false,
                Pen.solid(0x80000000, 1));
        int[] argb = painted(loop, 1, 1);
        int once = argb[20 * SIDE + 30];
        assertEquals(once, argb[20 * SIDE + 10]);
        assertEquals(once, argb[20 * SIDE + 50]);
        assertEquals(127, once & 255, 1);
    }

    @Test
    void halosLieUnderTheirLinesAndPensScale() {
        var line = new Stroke(new double[] {0, SIDE}, new double[] {8, 8}, false, Pen.solid(BLACK, 1).withHalo(0xFFFF0000, 1));
        int[] argb = painted(line, 2, 1);
        assertEquals(BLACK, argb[16 * SIDE + 9]);
        assertEquals(BLACK, argb[15 * SIDE + 9]);
        assertEquals(0xFFFF0000, argb[14 * SIDE + 9]);
        assertEquals(0xFFFF0000, argb[17 * SIDE + 9]);
        assertEquals(WHITE, argb[12 * SIDE + 9]);
    }

    @Test
    void dashesHaveTheirLengthsAndEndFlat() {
        var line = new Stroke(new double[] {4, SIDE}, new double[] {8.5, 8.5}, false, Pen.solid(BLACK, 1).dashed(6.0, 3.5));
        int[] argb = painted(line, 1, 1);
        int[] row = new int[20];
        Arrays.setAll(row, x -> argb[8 * SIDE + 3 + x] & 255);
        int half = 128;
        assertArrayEquals(new int[] {255, 0, 0, 0, 0, 0, 0, 255, 255, 255, half, 0, 0, 0, 0, 0, half, 255, 255, 255}, row);
    }

    /// Halo without gaps, and one dash where the ring ends and begins.
    @Test
    void theDashesOfARingMeetWhereItBegins() {
        double[] x = {20, 40, 40, 20};
        double[] y = {20, 20, 40, 40};
        int[] argb = painted(new Stroke(x, y, true, Pen.solid(BLACK, 2).withHalo(0xFFFF0000, 1).dashed(10.0, 10.0, 20.0, 10.0, 20.0, 5.0)),
                1, 1);
        assertEquals(BLACK, argb[20 * SIDE + 20]);
        assertEquals(BLACK, argb[19 * SIDE + 20]);
        assertEquals(0xFFFF0000, argb[20 * SIDE + 35]);
    }

    @Test
    void pointsThatAreNotFiniteLiftThePen() {
        var gap = new Stroke(new double[] {5, 20, Double.NaN, 40, 60}, new double[] {30, 30, 30, 30, 30}, false, Pen.solid(BLACK, 2));
        int[] argb = painted(gap, 1, 1);
        assertEquals(BLACK, argb[30 * SIDE + 10]);
        assertEquals(WHITE, argb[30 * SIDE + 30]);
        assertEquals(BLACK, argb[30 * SIDE + 50]);
        var far = new Stroke(new double[] {5, Double.POSITIVE_INFINITY, 40}, new double[] {30, 30, 30}, true, Pen.solid(BLACK, 2));
        assertEquals(WHITE, painted(far, 1, 1)[30 * SIDE + 20]);
    }

    /// How far from the line through points a place is.
    private static double distance(Stroke stroke, double px, double py) {
        double[] x = stroke.x();
        double[] y = stroke.y();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = stroke.closed() ? 0 : 1; i < x.length; i++) {
            int j = Math.floorMod(i - 1, x.length);
            double dx = x[i] - x[j];
            double dy = y[i] - y[j];
            double t = Math.clamp(((px - x[j]) * dx + (py - y[j]) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            nearest = Math.min(nearest, Math.hypot(px - x[j] - t * dx, py - y[j] - t * dy));
        }
        return nearest;
    }

    /// Smooth joins are cut square, which at the sharpest of them is a twentieth of a pixel wrong.
    @Test
    void pixelsAreCoveredByTheirDistance() {
        ForAll.seeded(53).cases(300).check(StrokePainterTest::wave, stroke -> {
            var black = new Stroke(stroke.x(), stroke.y(), stroke.closed(), Pen.solid(BLACK, stroke.pen().width()));
            if (Arrays.stream(black.x()).anyMatch(Double::isNaN)) {
                return;
            }
            int[] argb = painted(black, 1, 3);
            for (int i = 0; i < argb.length; i++) {
                double depth = black.pen().width() / 2 + 0.5 - distance(black, i % SIDE + 0.5, i / SIDE + 0.5);
                assertEquals(255 - 255 * Math.clamp(depth, 0.0, 1.0), argb[i] & 255, 255 / 20.0, "at " + i % SIDE + ", " + i / SIDE);
            }
        });
    }

    @Test
    void aClosedLineOfTwoPointsGoesThereAndBack() {
        double[] x = {11.3, 50.2};
        double[] y = {12.1, 33.7};
        var pen = Pen.solid(BLACK, 1.5);
        assertArrayEquals(painted(new Stroke(x, y, false, pen), 1, 1), painted(new Stroke(x, y, true, pen), 1, 1));
    }

    @Test
    void aLineTurnedBackAtOnceIsAsLongAsItsFirstHalf() {
        var pen = Pen.solid(BLACK, 1.5);
        var once = new Stroke(new double[] {11, 50}, new double[] {12, 33}, false, pen);
        var back = new Stroke(new double[] {11, 50, 30.5}, new double[] {12, 33, 22.5}, false, pen);
        assertArrayEquals(painted(once, 1, 1), painted(back, 1, 1));
    }
}
