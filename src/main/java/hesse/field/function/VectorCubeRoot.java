package hesse.field.function;

import static hesse.field.function.Exponential.ROUNDING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [CubeRoot] in vectors, in one piece as in [VectorExponential].
public final class VectorCubeRoot {

    private VectorCubeRoot() {}

    public static void run(double[] as, double[] to, int at, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i);
            var size = a.abs();
            if (!size.compare(VectorOperators.GE, Double.MIN_NORMAL).and(size.compare(VectorOperators.LE, Double.MAX_VALUE)).allTrue()) {
                oneByOne(as, to, i, at);
                continue;
            }
            var bits = size.reinterpretAsLongs();
            var binaryExponent = bits.lanewise(VectorOperators.LSHR, Logarithm.EXPONENT_SHIFT).or(Logarithm.EXPONENT_AS_NUMBER)
                    .reinterpretAsDoubles()
                    .sub(Logarithm.BIAS);
            var m = bits.and(Logarithm.FRACTION).or(CubeRoot.ONE).reinterpretAsDoubles();
            var thirds = binaryExponent.mul(CubeRoot.S1).add(ROUNDING).sub(ROUNDING);
            var n = binaryExponent.sub(thirds.mul(3));
            var x = m.mul(n.mul(0.25).add(0.75).mul(n).add(1));
            var m2 = m.mul(m);
            var guess = m.mul(CubeRoot.P1).add(CubeRoot.P0).add(m.mul(CubeRoot.P3).add(CubeRoot.P2).mul(m2))
                    .add(m2.mul(m2).mul(CubeRoot.P4))
                    .mul(n.mul(CubeRoot.R2).add(CubeRoot.R1).mul(n).add(1));
            var off = DoubleVector.broadcast(SPECIES, 1).sub(x.mul(guess.mul(guess).mul(guess)));
            var r = guess.add(guess.mul(off).mul(off.mul(CubeRoot.S3).add(CubeRoot.S2).mul(off).add(CubeRoot.S1)));
            var r2 = r.mul(r);
            var root = x.mul(r2);
            var large = root.mul(CubeRoot.SPLITTING);
            var c = large.sub(large.sub(root));
            var h = x.sub(c.mul(c).mul(c)).mul(r2.mul(r));
            var result = c.add(c.mul(h).mul(h.mul(CubeRoot.S3).add(CubeRoot.S2).mul(h).add(CubeRoot.S1)));
            var power = thirds.add(Exponential.BIASED).reinterpretAsLongs().lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT)
                    .or(a.reinterpretAsLongs().and(Long.MIN_VALUE));
            result.mul(power.reinterpretAsDoubles()).intoArray(to, at + i);
        }
    }

    private static void oneByOne(double[] a, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = CubeRoot.cbrt(a[i]);
    }
}
