package hesse.export;

import hesse.figure.Mark;
import java.util.Arrays;

/// Draws solid lines on opaque pixels, antialiased: a pixel is covered as much as its middle is near the line, one that
/// several parts of a line come near is covered once. Many times quicker than a path filler for the many short, thin
/// pieces that level lines are made of. Owns scratch memory: one thread at a time.
///
/// Ends and joins are round. Points that aren't finite lift the pen.
final class StrokePainter {
    private static final int FULL = 255;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;
    private static final int HALVES = 0x800080;
    private static final int HALF_GREEN = 0x8000;

    private final int[] argb;
    private final int width;
    private final double scale;
    private int from;
    private int to;

    /// How much of each pixel of the rows the present line covers, 0 to 255, and which pixels it does cover.
    private byte[] coverage = {};
    private int[] covered = new int[1024];
    private int count;

    /// @param argb  rows of `width` opaque pixels each
    /// @param scale pixels per pixel of the marks
    StrokePainter(int[] argb, int width, double scale) {
        this.argb = argb;
        this.width = width;
        this.scale = scale;
    }

    /// Draws on nothing but the rows [rowFrom, rowTo) from now on.
    void confine(int rowFrom, int rowTo) {
        from = rowFrom;
        to = rowTo;
        if (coverage.length < width * (to - from)) {
            coverage = new byte[width * (to - from)];
        }
    }

    /// Halo first, if there is one.
    ///
    /// @throws IllegalArgumentException if the line is dashed
    void paint(Mark.Stroke stroke) {
        var pen = stroke.pen();
        if (!pen.dash().isEmpty()) {
            throw new IllegalArgumentException("dashed lines are not for this painter: " + pen);
        }
        paint(stroke, pen.haloWidth(), pen.halo());
        paint(stroke, pen.width(), pen.argb());
    }

    private void paint(Mark.Stroke stroke, double lineWidth, int colour) {
        if (colour >>> 24 == 0 || !(lineWidth > 0)) {
            return;
        }
        double reach = lineWidth * scale / 2 + 0.5;
        double[] x = stroke.x();
        double[] y = stroke.y();
        int start = 0;
        for (int i = 1; i < x.length; i++) {
            segment(x[i - 1] * scale, y[i - 1] * scale, x[i] * scale, y[i] * scale, reach);
            if (stroke.closed() && isLast(x, y, i)) {
                segment(x[i] * scale, y[i] * scale, x[start] * scale, y[start] * scale, reach);
            }
            start = Double.isFinite(x[i] + y[i]) ? start : i + 1;
        }
        blend(colour);
    }

    /// Whether a piece ends here.
    private static boolean isLast(double[] x, double[] y, int i) {
        return i + 1 == x.length || !Double.isFinite(x[i + 1] + y[i + 1]);
    }

    /// Covers what lies nearer to the segment than `reach`, fully half a pixel before that. Nothing if an end isn't finite.
    private void segment(double x0, double y0, double x1, double y1, double reach) {
        int rowFrom = (int) Math.max(from, Math.ceil(Math.min(y0, y1) - reach - 0.5));
        int rowTo = (int) Math.min(to, Math.floor(Math.max(y0, y1) + reach + 0.5));
        if (rowFrom >= rowTo || !Double.isFinite(x0 + x1)) {
            return;
        }
        double dx = x1 - x0;
        double dy = y1 - y0;
        double squares = dx * dx + dy * dy;
        double perSquare = squares > 0 ? 1 / squares : 0;
        double overhang = reach * Math.sqrt(squares) / Math.abs(dy);
        for (int row = rowFrom; row < rowTo; row++) {
            double uy = row + 0.5 - y0;
            double left = Math.min(x0, x1) - reach;
            double right = Math.max(x0, x1) + reach;
            if (overhang < right - left) {
                double middle = x0 + uy * dx / dy;
                left = Math.max(left, middle - overhang);
                right = Math.min(right, middle + overhang);
            }
            int columnTo = (int) Math.min(width, Math.floor(right + 0.5));
            for (int column = (int) Math.max(0, Math.ceil(left - 0.5)); column < columnTo; column++) {
                double ux = column + 0.5 - x0;
                double t = Math.min(Math.max((ux * dx + uy * dy) * perSquare, 0), 1);
                double ex = ux - t * dx;
                double ey = uy - t * dy;
                double square = ex * ex + ey * ey;
                if (square < reach * reach) {
                    cover((row - from) * width + column, (int) (Math.min(reach - Math.sqrt(square), 1) * FULL + 0.5));
                }
            }
        }
    }

    private void cover(int pixel, int much) {
        int already = coverage[pixel] & FULL;
        if (already == 0 && much > 0) {
            if (count == covered.length) {
                covered = Arrays.copyOf(covered, 2 * count);
            }
            covered[count++] = pixel;
        }
        if (much > already) {
            coverage[pixel] = (byte) much;
        }
    }

    private void blend(int colour) {
        int opacity = (colour >>> 24) + (colour >>> 31);
        for (int i = 0; i < count; i++) {
            int pixel = covered[i];
            int alpha = opacity * (coverage[pixel] & FULL);
            coverage[pixel] = 0;
            int place = from * width + pixel;
            argb[place] = mixed(argb[place], colour, alpha * 257 + 256 >> 16);
        }
        count = 0;
    }

    /// @param alpha 0 to 256
    private static int mixed(int below, int above, int alpha) {
        int redAndBlue = (below & RED_AND_BLUE) * (256 - alpha) + (above & RED_AND_BLUE) * alpha + HALVES >>> 8 & RED_AND_BLUE;
        int green = (below & GREEN) * (256 - alpha) + (above & GREEN) * alpha + HALF_GREEN >>> 8 & GREEN;
        return 0xFF000000 | redAndBlue | green;
    }
}
