package hesse.export;

import hesse.figure.Mark;
import java.util.Arrays;

/// A stroke as straight pieces in the pixels of a picture, laid out once for all bands in which parts of it are drawn. The
/// few pieces of a group know together between which heights they lie.
///
/// Points that aren't finite lift the pen; a point that comes twice is a piece of length 0.
final class Segments {
    /// Pieces of a group.
    static final int GROUP = 16;
    static final double ROUND = Double.POSITIVE_INFINITY;
    static final double FLAT = Double.NEGATIVE_INFINITY;

    /// Pieces that turn by more, as the tangent of half the angle, are joined round.
    private static final double SMOOTH = 0.2;

    /// Of each piece: where it starts, its direction, a unit vector, its length, and how it is joined to the pieces before
    /// and after it: the tangent of half the angle between them, [#ROUND] for a sharp turn, [#ROUND] or [#FLAT] for an end.
    final double[] x;
    final double[] y;
    final double[] ux;
    final double[] uy;
    final double[] length;
    final double[] before;
    final double[] after;

    /// Of each group: the least and the greatest height of its points.
    final double[] top;
    final double[] bottom;
    private final double ends;
    private int count;

    /// @param ends  [#ROUND] or [#FLAT]
    /// @param scale pixels per pixel of the stroke
    Segments(Mark.Stroke stroke, double ends, double scale) {
        this.ends = ends;
        double[] px = stroke.x();
        double[] py = stroke.y();
        int most = px.length;
        x = new double[most];
        y = new double[most];
        ux = new double[most];
        uy = new double[most];
        length = new double[most];
        before = new double[most];
        after = new double[most];
        top = new double[most / GROUP + 1];
        bottom = new double[most / GROUP + 1];
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
        int start = 0;
        int first = 0;
        for (int i = 1; i < px.length; i++) {
            add(px[i - 1] * scale, py[i - 1] * scale, px[i] * scale, py[i] * scale, first);
            if (stroke.closed() && isLast(px, py, i)) {
                add(px[i] * scale, py[i] * scale, px[start] * scale, py[start] * scale, first);
                join(count - 1, first);
            }
            boolean goesOn = Double.isFinite(px[i] + py[i]);
            start = goesOn ? start : i + 1;
            first = goesOn ? first : count;
        }
    }

    /// Whether a part of the line ends here.
    private static boolean isLast(double[] px, double[] py, int i) {
        return i + 1 == px.length || !Double.isFinite(px[i + 1] + py[i + 1]);
    }

    private void add(double x0, double y0, double x1, double y1, int first) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (!Double.isFinite(distance)) {
            return;
        }
        x[count] = x0;
        y[count] = y0;
        ux[count] = distance > 0 ? dx / distance : 1;
        uy[count] = distance > 0 ? dy / distance : 0;
        length[count] = distance;
        before[count] = ends;
        after[count] = ends;
        if (count > first) {
            join(count - 1, count);
        }
        int group = count++ / GROUP;
        top[group] = Math.min(top[group], Math.min(y0, y1));
        bottom[group] = Math.max(bottom[group], Math.max(y0, y1));
    }

    /// The tangent of half the angle between unit vectors is their cross product over 1 + their scalar product.
    private void join(int one, int other) {
        double across = Math.abs(ux[one] * uy[other] - uy[one] * ux[other]);
        double along = 1 + ux[one] * ux[other] + uy[one] * uy[other];
        boolean isSmooth = along > 1 && across <= SMOOTH * along && length[one] > 0 && length[other] > 0;
        after[one] = isSmooth ? across / along : ROUND;
        before[other] = after[one];
    }

    int count() {
        return count;
    }
}
