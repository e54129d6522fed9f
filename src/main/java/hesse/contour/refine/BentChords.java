package hesse.contour.refine;

import hesse.contour.line.PolylineBuffer;
import hesse.field.Grid;
import java.util.Arrays;

/// Chords that bend too much, and the points of the curve that are sought beside them: each on the perpendicular to the middle of its
/// chord.
final class BentChords {
    /// Of each chord: its line, the point it starts from, the foot of the perpendicular and later the point found, the vector to the left
    /// (above) of a cell's length, how far to the left the curve is expected, in cells, and the gradient where it is found, NaN for no new
    /// point.
    int[] line = new int[256];
    int[] from = new int[256];
    double[] x = new double[256];
    double[] y = new double[256];
    double[] leftX = new double[256];
    double[] leftY = new double[256];
    double[] expected = new double[256];
    double[] gradientX = new double[256];
    double[] gradientY = new double[256];
    int count;

    void clear() {
        count = 0;
    }

    /// A chord from one point of the lines to another.
    void add(PolylineBuffer lines, int ofLine, int start, int end, ChordShape chord, Grid grid) {
        if (count == from.length) {
            grow();
        }
        line[count] = ofLine;
        from[count] = start;
        x[count] = lines.x[start] + (lines.x[end] - lines.x[start]) / 2;
        y[count] = lines.y[start] + (lines.y[end] - lines.y[start]) / 2;
        leftX[count] = -chord.dv() / chord.length() * grid.dx();
        leftY[count] = chord.du() / chord.length() * grid.dy();
        expected[count] = chord.aside();
        gradientX[count++] = Double.NaN;
    }

    /// The curve is so many cells to the left of a foot.
    void find(int i, double aside, double slopeX, double slopeY) {
        x[i] += aside * leftX[i];
        y[i] += aside * leftY[i];
        gradientX[i] = slopeX;
        gradientY[i] = slopeY;
    }

    /// Forgets the chords without a new point.
    void keepFound() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (!Double.isNaN(gradientX[i])) {
                line[kept] = line[i];
                from[kept] = from[i];
                x[kept] = x[i];
                y[kept] = y[i];
                gradientX[kept] = gradientX[i];
                gradientY[kept++] = gradientY[i];
            }
        }
        count = kept;
    }

    private void grow() {
        int capacity = 2 * count;
        line = Arrays.copyOf(line, capacity);
        from = Arrays.copyOf(from, capacity);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        leftX = Arrays.copyOf(leftX, capacity);
        leftY = Arrays.copyOf(leftY, capacity);
        expected = Arrays.copyOf(expected, capacity);
        gradientX = Arrays.copyOf(gradientX, capacity);
        gradientY = Arrays.copyOf(gradientY, capacity);
    }
}
