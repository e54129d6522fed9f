package hesse.contour.boundary;

import hesse.contour.cell.ResampledCell;

/// Marks the finer cells of a [ResampledCell] through which a pole with a change of sign runs. Along a row or column the samples
/// go one way, faster and faster, spring back across the pole and go on the same way, slower and slower; beside a jump they don't get
/// faster, and where a steep function is continuous they don't spring back. Nothing is evaluated.
public final class PoleMarks {
    /// By how much steps grow from one to the next before a pole. One of order 1/3 makes them twice as large at least.
    private static final double GROWN = 1.5;

    /// Steps beside a jump differ by less than this part of it. Beside a pole of order 1/3 they differ by more.
    private static final double ALIKE = 1.0 / 32;

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

    /// Writes the steps from sample to sample of a line of them.
    public static void measure(double[] samples, int first, int stride, double[] steps) {
        double before = samples[first];
        for (int i = 0; i < steps.length; i++) {
            double next = samples[first + (i + 1) * stride];
            steps[i] = next - before;
            before = next;
        }
    }

    /// Whether the i-th step is across a pole, as far as there are steps on both sides.
    public static boolean isPole(double[] steps, int i) {
        return (i < 2 || isTowards(steps[i], steps[i - 1], steps[i - 2])) && (i + 2 >= steps.length || isTowards(steps[i], steps[i + 1], steps[i + 2]));
    }

    /// Whether a function jumps from a node to the next one, the index-th and the one behind it of `all` in line, a stride apart: the step is
    /// none like those beside, and on both sides these are alike, where beside a pole they grow.
    public static boolean isJump(double[] values, int node, int stride, int index, int all) {
        if (index < 2 || index + 3 >= all) {
            return false;
        }
        double step = values[node + stride] - values[node];
        double before = values[node] - values[node - stride];
        double after = values[node + 2 * stride] - values[node + stride];
        double alike = ALIKE * Math.abs(step);
        return Math.min(Math.abs(step - before), Math.abs(step - after)) > Math.abs(step) / 2
                && Math.abs(before - (values[node - stride] - values[node - 2 * stride])) < alike
                && Math.abs(values[node + 3 * stride] - values[node + 2 * stride] - after) < alike;
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
