package hesse.contour.boundary;

import hesse.contour.cell.ResampledCell;

/// Marks the finer cells of a [ResampledCell] through which a pole with a change of sign runs. Along a row or column the samples
/// go one way, faster and faster, spring back across the pole and go on the same way, slower and slower; beside a jump they don't get
/// faster, and where a steep function is continuous they don't spring back. Nothing is evaluated.
public final class PoleMarks {
    /// By how much steps grow from one to the next before a pole. One of order 1/3 makes them twice as large at least.
    private static final double GROWN = 1.5;

    private PoleMarks() {}

    public static void mark(ResampledCell cell) {
        int parts = cell.parts();
        var steps = new double[parts];
        for (int line = 0; line <= parts; line++) {
            for (int up = 0; up <= 1; up++) {
                measure(cell.samples(), up == 0 ? line * (parts + 1) : line, up == 0 ? 1 : parts + 1, steps);
                for (int i = 0; i < parts; i++) {
                    if (isPole(steps, i)) {
                        breakAt(cell, up == 0 ? i : line - 1, up == 0 ? line - 1 : i);
                        breakAt(cell, up == 0 ? i : line, up == 0 ? line : i);
                    }
                }
            }
        }
    }

    private static void measure(double[] samples, int first, int stride, double[] steps) {
        double before = samples[first];
        for (int i = 0; i < steps.length; i++) {
            double next = samples[first + (i + 1) * stride];
            steps[i] = next - before;
            before = next;
        }
    }

    /// Whether the i-th step is across a pole, as far as there are steps on both sides.
    private static boolean isPole(double[] steps, int i) {
        return (i < 2 || isTowards(steps[i], steps[i - 1], steps[i - 2])) && (i + 2 >= steps.length || isTowards(steps[i], steps[i + 1], steps[i + 2]));
    }

    /// Whether steps of a side grow towards a step that springs back. Where some aren't finite the side says nothing.
    private static boolean isTowards(double step, double next, double farther) {
        return !(next * step >= 0 || Math.abs(next) > Math.abs(step) || Math.abs(next) < GROWN * Math.abs(farther));
    }

    private static void breakAt(ResampledCell cell, int column, int row) {
        if (column >= 0 && row >= 0 && column < cell.parts() && row < cell.parts()) {
            cell.broken().set(row * cell.parts() + column);
        }
    }
}
