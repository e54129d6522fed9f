package hesse.contour;

import java.util.Arrays;

/// Parts of grid edges, or of lines through the inside of cells, of which one end is below the level and one isn't: places and
/// values at both ends. They are named by the south-western node of a cell that they belong to.
final class EdgeParts {

    int[] node = new int[64];
    double[] from = new double[64];
    double[] atFrom = new double[64];
    double[] to = new double[64];
    double[] atTo = new double[64];
    private int count;

    void clear() {
        count = 0;
    }

    int add(int ofNode, double a, double atA, double b, double atB) {
        if (count == from.length) {
            int capacity = 2 * count;
            node = Arrays.copyOf(node, capacity);
            from = Arrays.copyOf(from, capacity);
            atFrom = Arrays.copyOf(atFrom, capacity);
            to = Arrays.copyOf(to, capacity);
            atTo = Arrays.copyOf(atTo, capacity);
        }
        node[count] = ofNode;
        from[count] = a;
        atFrom[count] = atA;
        to[count] = b;
        atTo[count] = atB;
        return count++;
    }
}
