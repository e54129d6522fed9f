package hesse.field.function;

import static hesse.field.function.Exponential.ROUNDING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Exponential] in vectors.
///
/// Each loop in one piece: beyond some size the JIT stops taking in methods of ours, and a vector that crosses a call, or
/// that two branches meet in, becomes an object.
public final class VectorExponential {

    private VectorExponential() {}

    public static void run(double[] a, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var u = DoubleVector.fromArray(SPECIES, a, i);
            if (!u.abs().compare(VectorOperators.LE, Exponential.LARGEST_NORMAL).allTrue()) {
                limited(a, to, i, at);
                continue;
            }
            var q = u.mul(Exponential.LOG2_E).add(ROUNDING).sub(ROUNDING);
            var high = u.sub(q.mul(Exponential.LN2_HIGH));
            var low = q.mul(Exponential.LN2_LOW);
            var r = high.sub(low);
            var r2 = r.mul(r);
            var r4 = r2.mul(r2);
            var p = r.mul(Exponential.P1).add(Exponential.P0).add(r.mul(Exponential.P3).add(Exponential.P2).mul(r2))
                    .add(r.mul(Exponential.P5).add(Exponential.P4).add(r.mul(Exponential.P7).add(Exponential.P6).mul(r2))
                            .add(r.mul(Exponential.P9).add(Exponential.P8).add(r2.mul(Exponential.P10)).mul(r4)).mul(r4));
            var sum = high.add(1);
            var ofReduced = sum.add(high.sub(sum.sub(1)).add(r2.mul(p).sub(low)));
            // 2^q is a normal number: one factor, exactly.
            var power = q.add(Exponential.BIASED).reinterpretAsLongs().lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT);
            ofReduced.mul(power.reinterpretAsDoubles()).intoArray(to, at + i);
        }
    }

    /// One vector, of which a number is so large that it is limited first and 2^q has two factors.
    private static void limited(double[] a, double[] to, int i, int at) {
        var u = DoubleVector.fromArray(SPECIES, a, i).min(Exponential.LARGEST).max(Exponential.LEAST);
        var q = u.mul(Exponential.LOG2_E).add(ROUNDING).sub(ROUNDING);
        var high = u.sub(q.mul(Exponential.LN2_HIGH));
        var low = q.mul(Exponential.LN2_LOW);
        var r = high.sub(low);
        var r2 = r.mul(r);
        var r4 = r2.mul(r2);
        var p = r.mul(Exponential.P1).add(Exponential.P0).add(r.mul(Exponential.P3).add(Exponential.P2).mul(r2))
                .add(r.mul(Exponential.P5).add(Exponential.P4).add(r.mul(Exponential.P7).add(Exponential.P6).mul(r2))
                        .add(r.mul(Exponential.P9).add(Exponential.P8).add(r2.mul(Exponential.P10)).mul(r4)).mul(r4));
        var sum = high.add(1);
        var ofReduced = sum.add(high.sub(sum.sub(1)).add(r2.mul(p).sub(low)));
        var half = q.mul(0.5).add(ROUNDING).sub(ROUNDING);
        var first = half.add(Exponential.BIASED).reinterpretAsLongs().lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT);
        var second = q.sub(half).add(Exponential.BIASED).reinterpretAsLongs().lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT);
        ofReduced.mul(first.reinterpretAsDoubles()).mul(second.reinterpretAsDoubles()).intoArray(to, at + i);
    }
}
