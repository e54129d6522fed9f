package hesse.contour;

/// The cubic through four samples in line.
final class SampleCubic {

    private SampleCubic() {}

    /// The part of the edge from a node, the index-th of `all` in line, to the one a `stride` farther at which the cubic is the
    /// level; NaN without four samples. Two of Newton's steps from where the straight line is.
    static double root(double[] values, int node, int stride, int index, int all, double level) {
        if (index == 0 || index + 2 >= all) {
            return Double.NaN;
        }
        double start = values[node] - level;
        double step = values[node + stride] - values[node];
        double before = values[node] - values[node - stride];
        double after = values[node + 2 * stride] - values[node + stride];
        double third = (after - 2 * step + before) / 6;
        double second = (step - before) / 2;
        double first = step - second - third;
        double part = -start / step;
        for (int i = 0; i < 2; i++) {
            part -= (((third * part + second) * part + first) * part + start) / ((3 * third * part + 2 * second) * part + first);
        }
        return part;
    }
}
