package hesse.field.interpolation;

/// Where a tile lies: column and row of a lattice of tiles that are 2^xExponent wide and 2^yExponent high, through the origin.
record TileKey(int xExponent, int yExponent, long column, long row) {

    /// The one of these exponents that holds a point.
    static TileKey at(int xExponent, int yExponent, double x, double y) {
        return new TileKey(xExponent, yExponent, (long) Math.floor(Math.scalb(x, -xExponent)),
                (long) Math.floor(Math.scalb(y, -yExponent)));
    }

    double left() {
        return Math.scalb((double) column, xExponent);
    }

    double right() {
        return Math.scalb((double) column + 1, xExponent);
    }

    double nodeDistance() {
        return Math.scalb(1.0, xExponent) / Tile.CELLS;
    }
}
