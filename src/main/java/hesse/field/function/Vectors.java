package hesse.field.function;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// How many numbers a vector has on this machine, and vectors of as many. Every loop over vectors is for this one species.
public final class Vectors {

    public static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() > Blocks.LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;

    public static final int WIDTH = SPECIES.length();

    private Vectors() {}

    /// The numbers from an index on.
    public static DoubleVector v(double[] a, int i) {
        return DoubleVector.fromArray(SPECIES, a, i);
    }

    /// One number in all lanes.
    public static DoubleVector all(double k) {
        return DoubleVector.broadcast(SPECIES, k);
    }
}
