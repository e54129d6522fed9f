package hesse.contour.cell;

import hesse.field.Grid;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Some edges of a grid, numbered from 0. An edge is named by a key: the node that it begins at
/// and its direction, to the east or to the north.
public final class EdgeTable {
    private final BitSet keys = new BitSet();

    /// The same in ascending order: an edge's number is its place there.
    private final int[] numbered;

    /// The edges of some cells.
    public EdgeTable(List<ResampledCell> cells, Grid grid) {
        for (var cell : cells) {
            for (int side = 0; side < 4; side++) {
                keys.set(CellCases.edge(cell.node(), side, grid));
            }
        }
        numbered = keys.stream().toArray();
    }

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

    public int count() {
        return numbered.length;
    }

    /// The number of an edge, negative if it has none.
    public int number(int key) {
        return keys.get(key) ? Arrays.binarySearch(numbered, key) : -1;
    }
}
