package hesse.optimize.basin;

import hesse.field.Grid;

/// What a picture shows of [Basins], four bytes a start: the point that each one's run reached, or what else became of it, and
/// after how many steps.
public final class BasinSheet {
    private static final Fate[] FATES = Fate.values();

    private final Grid grid;
    private final short[] codes;
    private final short[] steps;

    public BasinSheet(Basins basins) {
        var landings = basins.landings();
        grid = landings.grid();
        codes = new short[basins.index().length];
        steps = new short[codes.length];
        for (int start = 0; start < codes.length; start++) {
            codes[start] = code(start, basins);
            steps[start] = (short) landings.steps(start);
        }
    }

    /// @param codes of the grid's starts; belong to this from now on, as the steps do
    BasinSheet(Grid grid, short[] codes, short[] steps) {
        this.grid = grid;
        this.codes = codes;
        this.steps = steps;
    }

    static short code(int start, Basins basins) {
        int end = basins.index()[start];
        return (short) (end == Basins.NONE ? -Fate.of(basins.landings().reason(start), basins.landings().cycles(start)).ordinal() : end);
    }

    public Grid grid() {
        return grid;
    }

    /// The index of the end that a start's run reached; below 0 where it reached none: see [#fate(int)].
    ///
    /// @param start row · columns + column
    public int code(int start) {
        return codes[start];
    }

    /// What such a code says.
    public static Fate fate(int code) {
        return code < 0 ? FATES[-code] : Fate.REACHED;
    }

    public int steps(int start) {
        return steps[start];
    }

    /// The column of the grid in whose cell this x lies, or −1 for none.
    public int column(double x) {
        return place((x - grid.x0()) / grid.dx(), grid.columns());
    }

    /// As [#column(double)].
    public int row(double y) {
        return place((y - grid.y0()) / grid.dy(), grid.rows());
    }

    private static int place(double position, int count) {
        double nearest = Math.rint(position);
        return nearest >= 0 && nearest < count ? (int) nearest : -1;
    }
}
