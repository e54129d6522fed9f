package hesse.export;

import java.util.Arrays;

/// Draws lines on opaque pixels, antialiased: a pixel is covered as much as its middle is near the line, one that
/// several parts of a line come near is covered once. Many times quicker than a path filler for the many short, thin
/// pieces that level lines are made of. Owns scratch memory: one thread at a time.
///
/// Joins are round; ends are round or flat.
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

    /// Of the piece under way: between which places along it it covers anything, between which columns, and how far to the
    /// sides in one row, and whether one of its ends is flat.
    private double begin;
    private double end;
    private double leftmost;
    private double rightmost;
    private double overhang;
    private boolean isFlat;

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

    void paint(PreparedMark.Line stroke) {
        var line = stroke.segments();
        double reach = stroke.width() * scale / 2 + 0.5;
        for (int first = 0, group = 0; first < line.count(); first += Segments.GROUP, group++) {
            if (line.bottom[group] + reach > from && line.top[group] - reach < to) {
                int end = Math.min(first + Segments.GROUP, line.count());
                for (int i = first; i < end; i++) {
                    piece(line, i, reach);
                }
            }
        }
        blend(stroke.argb());
    }

    /// Covers what lies nearer to a piece than `reach`, fully a pixel before that. Where the line goes on smoothly the piece is
    /// cut off square, just so far beyond its end that it fills the join's outer side. At a flat end it fades over a pixel.
    private void piece(Segments line, int i, double reach) {
        double ux = line.ux[i];
        double uy = line.uy[i];
        begin = -overshoot(line.before[i], reach);
        end = line.length[i] + overshoot(line.after[i], reach);
        isFlat = line.before[i] == Segments.FLAT || line.after[i] == Segments.FLAT;
        overhang = reach / Math.abs(uy);
        leftmost = line.x[i] + Math.min(begin * ux, end * ux) - Math.abs(uy) * reach;
        rightmost = line.x[i] + Math.max(begin * ux, end * ux) + Math.abs(uy) * reach;
        double high = Math.abs(ux) * reach;
        int rowFrom = firstBehind(line.y[i] + Math.min(begin * uy, end * uy) - high, from, to);
        int rowTo = firstBehind(line.y[i] + Math.max(begin * uy, end * uy) + high, from, to);
        double slope = ux / uy;
        for (int row = rowFrom; row < rowTo; row++) {
            double down = row + 0.5 - line.y[i];
            double middle = overhang < rightmost - leftmost ? line.x[i] + down * slope : Double.NaN;
            row((row - from) * width, middle, down, line, i, reach);
        }
    }

    private static double overshoot(double joint, double reach) {
        return joint == Segments.FLAT ? 0.5 : Math.min(joint, 1) * reach;
    }

    /// Covers a row of pixels about the place in the middle where the piece meets it; NaN if it runs along the row.
    private void row(int start, double middle, double down, Segments line, int i, double reach) {
        int first = firstBehind(middle - overhang > leftmost ? middle - overhang : leftmost, 0, width);
        int last = firstBehind(middle + overhang < rightmost ? middle + overhang : rightmost, 0, width);
        double beside = first + 0.5 - line.x[i];
        double ux = line.ux[i];
        double uy = line.uy[i];
        double length = line.length[i];
        double along = beside * ux + down * uy;
        double across = beside * uy - down * ux;
        boolean flat = isFlat;
        for (int pixel = start + first; pixel < start + last; pixel++) {
            double distance = along >= 0 && along <= length ? Math.abs(across) : beyond(line, i, along, across);
            if (distance < reach) {
                cover(pixel, flat ? Math.min(reach - distance, 1) * atEnds(line, i, along) : reach - distance);
            }
            along += ux;
            across += uy;
        }
    }

    /// The first pixel whose middle is beyond a coordinate, at least `least` and at most `most`.
    private static int firstBehind(double coordinate, int least, int most) {
        double shifted = coordinate + 0.5;
        return shifted > least ? shifted < most ? (int) shifted : most : least;
    }

    /// The distance of a place from a piece beside whose end it is.
    private double beyond(Segments line, int i, double along, double across) {
        if (along < begin || along > end) {
            return Double.POSITIVE_INFINITY;
        }
        boolean round = along < 0 ? line.before[i] == Segments.ROUND : line.after[i] == Segments.ROUND;
        double past = along < 0 ? along : along - line.length[i];
        return round ? Math.sqrt(across * across + past * past) : Math.abs(across);
    }

    /// How much of a pixel at a place along a piece is between its flat ends.
    private static double atEnds(Segments line, int i, double along) {
        double atFirst = line.before[i] == Segments.FLAT ? Math.clamp(along + 0.5, 0, 1) : 1;
        return line.after[i] == Segments.FLAT ? atFirst * Math.clamp(line.length[i] - along + 0.5, 0, 1) : atFirst;
    }

    private void cover(int pixel, double depth) {
        int much = Math.min((int) (depth * FULL + 0.5), FULL);
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
