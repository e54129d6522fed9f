package hesse.field.function;

import static hesse.field.function.Trigonometry.LARGEST_REDUCED;
import static hesse.field.function.Trigonometry.ROUNDING;
import static hesse.field.function.Vectors.WIDTH;
import static hesse.field.function.Vectors.all;
import static hesse.field.function.Vectors.v;

import java.util.function.DoubleBinaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Trigonometry] in vectors.
public final class VectorTrigonometry {

    private VectorTrigonometry() {}

    public static DoubleVector quarters(DoubleVector a) {
        return a.mul(2 / Math.PI).add(ROUNDING).sub(ROUNDING);
    }

    public static DoubleVector rest(DoubleVector a, DoubleVector quarters) {
        return a.sub(quarters.mul(Trigonometry.PI_HALF_HIGH)).sub(quarters.mul(Trigonometry.PI_HALF_MIDDLE))
                .sub(quarters.mul(Trigonometry.PI_HALF_LOW));
    }

    public static DoubleVector sinOfRest(DoubleVector r) {
        var z = r.mul(r);
        var p = z.mul(Trigonometry.S6).add(Trigonometry.S5).mul(z).add(Trigonometry.S4).mul(z).add(Trigonometry.S3)
                .mul(z).add(Trigonometry.S2).mul(z).add(Trigonometry.S1);
        return r.add(z.mul(r).mul(p));
    }

    public static DoubleVector cosOfRest(DoubleVector r) {
        var z = r.mul(r);
        var half = z.mul(0.5);
        var head = all(1).sub(half);
        var p = z.mul(Trigonometry.C6).add(Trigonometry.C5).mul(z).add(Trigonometry.C4).mul(z).add(Trigonometry.C3)
                .mul(z).add(Trigonometry.C2).mul(z).add(Trigonometry.C1);
        return head.add(all(1).sub(head).sub(half).add(z.mul(z).mul(p)));
    }

    public static DoubleVector turned(DoubleVector quarters, DoubleVector sin, DoubleVector cos) {
        var isOdd = isOdd(quarters);
        var sign = all(1).sub(isOdd(quarters.sub(isOdd).mul(0.5)).mul(2));
        return sign.mul(isOdd.mul(cos).add(all(1).sub(isOdd).mul(sin)));
    }

    private static DoubleVector isOdd(DoubleVector whole) {
        var remainder = whole.sub(whole.mul(0.5).add(ROUNDING).sub(ROUNDING).mul(2));
        return remainder.mul(remainder);
    }

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
