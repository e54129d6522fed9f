package hesse.field.function;

/// How many points loops work on at a time, and arrays for them.
public final class Blocks {

    /// Points in a block: long enough that starting a loop hardly counts, short enough that the blocks of most functions stay
    /// in the first-level cache.
    public static final int LENGTH = 248;

    /// Loops may read and write this many numbers at a time: arrays are longer than their count where it isn't a multiple.
    public static final int LANES = 8;

    /// With its header of 16 bytes an array takes 2048 bytes, so that arrays allocated in a row are aligned alike and don't
    /// collide modulo 4096; longer than a block, so that vectors may reach beyond its end.
    private static final int ALLOCATED = 254;

    private Blocks() {}

    /// An array for a block of [#LENGTH].
    public static double[] allocate() {
        return new double[ALLOCATED];
    }

    /// An array for so many points.
    public static double[] allocate(int points) {
        return points == LENGTH ? allocate() : new double[Math.ceilDiv(points, LANES) * LANES];
    }
}
