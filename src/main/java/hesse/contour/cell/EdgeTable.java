package hesse.contour.cell;

import hesse.field.Grid;
import java.util.Arrays;

/// Edges of the grid that cells of different kinds share, numbered from 0, and where the lines of a level cross them: a hash
/// table with open addressing.
public final class EdgeTable {

    private static final int NONE = -1;

    private int[] keys = new int[64];
    private int[] numbers = new int[64];
    private int[] crossing = new int[32];
    private int count;

    public EdgeTable() {
        Arrays.fill(keys, NONE);
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

    /// The node that an edge leads to.
    public static int end(int key, int columns) {
        return node(key) + (isNorthward(key) ? columns : 1);
    }

    /// The cell to the north of an edge to the east, or to the east of one to the north, by its south-western node; negative
    /// beyond the grid.
    public static int cellBehind(int key, Grid grid) {
        int node = node(key);
        boolean exists = isNorthward(key) ? node % grid.columns() + 1 < grid.columns() : node / grid.columns() + 1 < grid.rows();
        return exists ? node : NONE;
    }

    /// The cell on the other side.
    public static int cellBefore(int key, Grid grid) {
        int node = node(key);
        boolean exists = isNorthward(key) ? node % grid.columns() > 0 : node / grid.columns() > 0;
        return exists ? node - (isNorthward(key) ? 1 : grid.columns()) : NONE;
    }

    public void clear() {
        if (count > 0) {
            Arrays.fill(keys, NONE);
            count = 0;
        }
    }

    public int count() {
        return count;
    }

    /// The number of an edge, which is a new one if it had none.
    public int add(int key) {
        int place = place(key);
        if (keys[place] == NONE) {
            if (2 * count >= keys.length) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            numbers[place] = count;
            crossing[count++] = Crossings.NONE;
        }
        return numbers[place];
    }

    /// The number of an edge, negative if it has none.
    public int number(int key) {
        int place = place(key);
        return keys[place] == NONE ? NONE : numbers[place];
    }

    /// Before the crossings of another level are noted.
    void forgetCrossings() {
        Arrays.fill(crossing, 0, count, Crossings.NONE);
    }

    /// Notes where an edge is crossed, if it is one of these.
    public void note(int key, int at) {
        if (count > 0) {
            int number = number(key);
            if (number != NONE) {
                crossing[number] = at;
            }
        }
    }

    /// The crossing of an edge by its number, or [Crossings#NONE].
    public int crossing(int number) {
        return crossing[number];
    }

    private int place(int key) {
        int place = (key * 0x9E3779B9 >>> 7) & keys.length - 1;
        while (keys[place] != NONE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        var old = keys;
        var oldNumbers = numbers;
        keys = new int[2 * old.length];
        numbers = new int[2 * old.length];
        crossing = Arrays.copyOf(crossing, keys.length / 2 + 1);
        Arrays.fill(keys, NONE);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != NONE) {
                int place = place(old[i]);
                keys[place] = old[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
