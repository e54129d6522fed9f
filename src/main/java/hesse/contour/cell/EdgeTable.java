package hesse.contour.cell;

import java.util.Arrays;

/// Some edges of a grid, numbered from 0. An edge is named by a key: the node that it begins at
/// and its direction, to the east or to the north.
public final class EdgeTable {

    private static final int NONE = -1;

    /// The number of each edge of the grid, [#NONE] for those that have none.
    private int[] numbers = {};
    private int[] keys = new int[64];
    private int count;
    private int size;

    /// The name of the edge from a node to the east or to the north.
    public static int key(int node, boolean north) {
        return 2 * node + (north ? 1 : 0);
    }

    public static int node(int key) {
        return key >> 1;
    }

    public static boolean isNorthward(int key) {
        return (key & 1) == 1;
    }

    /// No edges, of a grid with so many nodes.
    public void clear(int nodes) {
        for (int i = 0; i < count; i++) {
            numbers[keys[i]] = NONE;
        }
        count = 0;
        size = 2 * nodes;
    }

    public int count() {
        return count;
    }

    /// Gives an edge a number if it has none.
    public void add(int key) {
        if (numbers.length < size) {
            numbers = new int[size];
            Arrays.fill(numbers, NONE);
        }
        if (numbers[key] == NONE) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
            }
            keys[count] = key;
            numbers[key] = count++;
        }
    }

    /// The number of an edge, negative if it has none.
    public int number(int key) {
        return count == 0 ? NONE : numbers[key];
    }
}
