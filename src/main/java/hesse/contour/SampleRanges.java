package hesse.contour;

import hesse.field.Grid;

/// The smallest and largest sample of each stretch of a row, so that the sweep for one of many levels can pass over the
/// stretches that the level doesn't meet.
final class SampleRanges {

    /// Cells to a stretch; short ones exclude more, long ones are tested faster.
    static final int STRETCH = 32;

    private double[] least = new double[0];
    private double[] greatest = new double[0];
    private int stretches;

    /// Excludes nothing until the next [#measure].
    void forget() {
        stretches = 0;
    }

    void measure(double[] values, Grid grid) {
        stretches = (grid.columns() - 1 + STRETCH - 1) / STRETCH;
        if (least.length < stretches * grid.rows()) {
            least = new double[stretches * grid.rows()];
            greatest = new double[stretches * grid.rows()];
        }
        for (int row = 0; row < grid.rows(); row++) {
            int first = row * grid.columns();
            for (int stretch = 0; stretch < stretches; stretch++) {
                int from = stretch * STRETCH;
                int to = Math.min(from + STRETCH, grid.columns() - 1);
                measure(values, first + from, first + to, row * stretches + stretch);
            }
        }
    }

    /// NaN is passed over: its cells have no lines.
    private void measure(double[] values, int from, int to, int at) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            low = values[i] < low ? values[i] : low;
            high = values[i] > high ? values[i] : high;
        }
        least[at] = low;
        greatest[at] = high;
    }

    /// Whether no line of the level runs in this stretch of cells between a row of nodes and the next.
    boolean exclude(double level, int row, int stretch) {
        if (stretches == 0) {
            return false;
        }
        int south = row * stretches + stretch;
        int north = south + stretches;
        return level <= least[south] && level <= least[north] || level > greatest[south] && level > greatest[north];
    }
}
