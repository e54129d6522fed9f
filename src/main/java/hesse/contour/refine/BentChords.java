package hesse.contour.refine;

import hesse.contour.line.PolylineBuffer;
import hesse.field.Grid;
import java.util.Arrays;

/// Chords that bend too much, and the points of the curve that are sought beside them: each on a perpendicular to its chord.
final class BentChords implements PolylineBuffer.NewPoints {
    /// Of each chord: its line, the point it starts from, the foot of the perpendicular, the vector to the left (above) of a cell's
    /// length, how long the chord is and how far to the left the curve is expected, both in cells, where it is found, NaN for
    /// no new point, and the gradient there.
    int[] line = new int[256];
    int[] from = new int[256];
    double[] footX = new double[256];
    double[] footY = new double[256];
    double[] leftX = new double[256];
    double[] leftY = new double[256];
    double[] length = new double[256];
    double[] expected = new double[256];
    double[] found = new double[256];
    double[] gradientX = new double[256];
    double[] gradientY = new double[256];
    int count;

    void clear() {
        count = 0;
    }

    /// A chord from one point of the lines to another, with the foot at a part of its way.
    void add(PolylineBuffer lines, int ofLine, int start, int end, double part, ChordShape chord, Grid grid) {
        if (count == from.length) {
            grow();
        }
        line[count] = ofLine;
        from[count] = start;
        footX[count] = lines.x[start] + part * (lines.x[end] - lines.x[start]);
        footY[count] = lines.y[start] + part * (lines.y[end] - lines.y[start]);
        leftX[count] = -chord.dv() / chord.length() * grid.dx();
        leftY[count] = chord.du() / chord.length() * grid.dy();
        length[count] = chord.length();
        expected[count] = chord.aside(part);
        found[count++] = Double.NaN;
    }

    /// The place some cells to the left of a foot.
    double placeX(int i, double aside) {
        return footX[i] + aside * leftX[i];
    }

    double placeY(int i, double aside) {
        return footY[i] + aside * leftY[i];
    }

    void find(int i, double aside, double slopeX, double slopeY) {
        found[i] = aside;
        gradientX[i] = slopeX;
        gradientY[i] = slopeY;
    }

    @Override
    public boolean isFound(int index) {
        return !Double.isNaN(found[index]);
    }

    @Override
    public double x(int index) {
        return placeX(index, found[index]);
    }

    @Override
    public double y(int index) {
        return placeY(index, found[index]);
    }

    @Override
    public double gradientX(int index) {
        return gradientX[index];
    }

    @Override
    public double gradientY(int index) {
        return gradientY[index];
    }

    private void grow() {
        int capacity = 2 * count;
        line = Arrays.copyOf(line, capacity);
        from = Arrays.copyOf(from, capacity);
        footX = Arrays.copyOf(footX, capacity);
        footY = Arrays.copyOf(footY, capacity);
        leftX = Arrays.copyOf(leftX, capacity);
        leftY = Arrays.copyOf(leftY, capacity);
        length = Arrays.copyOf(length, capacity);
        expected = Arrays.copyOf(expected, capacity);
        found = Arrays.copyOf(found, capacity);
        gradientX = Arrays.copyOf(gradientX, capacity);
        gradientY = Arrays.copyOf(gradientY, capacity);
    }
}
