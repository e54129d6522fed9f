package hesse.figure;

import hesse.figure.Mark.Pen;
import java.util.Arrays;

/// Collects the points of a stroke, and only those parts of its lines that lie in a box.
public final class Polyline {
    /// Lines to points farther away than this are shortened, so that differences stay finite.
    private static final double FAR = 1e9;

    private final Box box;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    public Polyline(Box box) {
        this.box = box;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public Mark.Stroke stroke(Pen pen) {
        return new Mark.Stroke(Arrays.copyOf(x, size), Arrays.copyOf(y, size), false, pen);
    }

    /// Starts a new piece.
    public void moveTo(double px, double py) {
        lastX = px;
        lastY = py;
    }

    /// A line from the last point; none from or to a point that isn't a number.
    public void lineTo(double px, double py) {
        double fromX = Math.clamp(lastX, -FAR, FAR);
        double fromY = Math.clamp(lastY, -FAR, FAR);
        lastX = px;
        lastY = py;
        if (Double.isNaN(fromX + fromY + px + py)) {
            return;
        }
        // An end far away moves towards the start, along the line, so that the visible part keeps its direction.
        double farthest = Math.max(Math.abs(px / 2 - fromX / 2), Math.abs(py / 2 - fromY / 2)) * 2;
        double part = farthest > FAR && Double.isFinite(farthest) ? FAR / farthest : 1;
        clip(fromX, fromY, Math.clamp(fromX + (px - fromX) * part, -2 * FAR, 2 * FAR),
                Math.clamp(fromY + (py - fromY) * part, -2 * FAR, 2 * FAR));
    }

    /// Liang & Barsky 1984: the part of the line in the box is where it is inside all four half-planes.
    private void clip(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {x0 - box.left(), box.right() - x0, y0 - box.top(), box.bottom() - y0};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < 4; side++) {
            if (towards[side] == 0 && room[side] < 0) {
                return;
            }
            if (towards[side] < 0) {
                enter = Math.max(enter, room[side] / towards[side]);
            } else if (towards[side] > 0) {
                leave = Math.min(leave, room[side] / towards[side]);
            }
        }
        if (enter <= leave) {
            start(enter > 0 ? x0 + enter * dx : x0, enter > 0 ? y0 + enter * dy : y0);
            put(leave < 1 ? x0 + leave * dx : x1, leave < 1 ? y0 + leave * dy : y1);
        }
    }

    /// Goes on where the last part ended, or sets a new piece apart.
    private void start(double px, double py) {
        if (size > 0 && x[size - 1] == px && y[size - 1] == py) {
            return;
        }
        if (size > 0) {
            put(Double.NaN, Double.NaN);
        }
        put(px, py);
    }

    private void put(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }
}
