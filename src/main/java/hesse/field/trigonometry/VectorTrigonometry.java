package hesse.field.trigonometry;

import static hesse.field.trigonometry.Trigonometry.LARGEST_REDUCED;
import static hesse.field.function.Vectors.WIDTH;
import static hesse.field.function.Vectors.v;

import java.util.function.DoubleBinaryOperator;
import jdk.incubator.vector.VectorOperators;

/// The last step of [Trigonometry] in vectors; of the others the JIT makes them.
public final class VectorTrigonometry {

    private VectorTrigonometry() {}

    /// The reduced values, but one by one where an argument was too large.
    public static void run(double[] a, double[] reduced, double[] to, int at, int n, DoubleBinaryOperator oneByOne) {
        for (int i = 0; i < n; i += WIDTH) {
            if (v(a, i).abs().compare(VectorOperators.LE, LARGEST_REDUCED).allTrue()) {
                v(reduced, i).intoArray(to, at + i);
            } else {
                for (int j = i; j < Math.min(n, i + WIDTH); j++) to[at + j] = oneByOne.applyAsDouble(a[j], reduced[j]);
            }
        }
    }
}
