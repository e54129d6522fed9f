package hesse.field.interpolation;

/// How well the polynomial over four cells, made of their outer corners, meets their middle node.
final class MiddleOfFour {
    private final double[] value = new double[Hermite.COUNT];
    private final double[] first = new double[Hermite.COUNT];
    private final double[] second = new double[Hermite.COUNT];

    MiddleOfFour() {
        Hermite.at(0.5, value, first, second);
    }

    /// The largest difference in a second derivative.
    ///
    /// @param node where the middle node's parts begin
    /// @param row  from one row's parts to the next row's
    double error(double[] parts, int node, int row) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int corner = 0; corner < 4; corner++) {
            int right = corner % 2;
            int up = corner / 2;
            int at = node + (2 * right - 1) * Tile.PARTS + (2 * up - 1) * row;
            for (int part = 0; part < Tile.PARTS; part++) {
                int i = part % 3;
                int j = part / 3;
                // Scaled to twice the distance.
                double scaled = parts[at + part] * (1 << i) * (1 << j);
                xx += scaled * second[3 * right + i] * value[3 * up + j];
                xy += scaled * first[3 * right + i] * first[3 * up + j];
                yy += scaled * value[3 * right + i] * second[3 * up + j];
            }
        }
        return Math.max(Math.abs(xx / 4 - parts[node + 2]),
                Math.max(Math.abs(xy / 4 - parts[node + 4]), Math.abs(yy / 4 - parts[node + 6])));
    }
}
