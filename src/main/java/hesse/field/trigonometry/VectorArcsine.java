package hesse.field.trigonometry;

import static hesse.field.function.VeltkampSplitting.SPLITTING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Arcsine] in vectors, each loop in one piece as in [VectorExponential].
public final class VectorArcsine {

    private VectorArcsine() {}

    public static void asin(double[] as, double[] to, int at, int n) {
        run(as, to, at, n, 0, Long.MIN_VALUE);
    }

    public static void acos(double[] as, double[] to, int at, int n) {
        run(as, to, at, n, 1, 0);
    }

    /// The angle a quarter turn before the arcsine, times so many, which is 0 or 1.
    ///
    /// @param sign the bits that the result has of the argument at least: zeros keep their sign
    private static void run(double[] as, double[] to, int at, int n, double before, long sign) {
        double direction = 1 - 2 * before;
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i);
            var size = a.abs();
            var isLarge = size.compare(VectorOperators.GT, Arcsine.MIDDLE);
            var one = DoubleVector.broadcast(SPECIES, 1);
            var z = size.mul(size).blend(one.sub(size).mul(0.5), isLarge);
            var x = size.blend(z.sqrt(), isLarge);
            var large = x.mul(SPLITTING);
            var first = large.sub(large.sub(x));
            var last = x.sub(first).blend(z.sub(first.mul(first)).div(x.add(first).add(Arcsine.NEXT_TO_ZERO)), isLarge);
            // asin x - x
            var z2 = z.mul(z);
            var z4 = z2.mul(z2);
            var p = z.mul(Arcsine.P1).add(Arcsine.P0).add(z.mul(Arcsine.P3).add(Arcsine.P2).mul(z2))
                    .add(z.mul(Arcsine.P5).add(Arcsine.P4).add(z.mul(Arcsine.P7).add(Arcsine.P6).mul(z2))
                            .add(z.mul(Arcsine.P9).add(Arcsine.P8).add(z.mul(Arcsine.P11).add(Arcsine.P10).mul(z2))
                                    .add(z4.mul(Arcsine.P12)).mul(z4)).mul(z4));
            var low = last.add(x.mul(z).mul(p));
            var signed = one.blend(-1, a.compare(VectorOperators.LT, 0)).mul(direction);
            var times = signed.blend(signed.mul(-2), isLarge);
            var quarters = DoubleVector.zero(SPECIES).blend(signed, isLarge).add(before);
            var base = quarters.mul(Arctangent.QUARTER_HIGH);
            var part = times.mul(first);
            var sum = base.add(part);
            var result = sum.add(base.sub(sum).add(part).add(quarters.mul(Arctangent.QUARTER_LOW).add(times.mul(low))));
            result.reinterpretAsLongs().or(a.reinterpretAsLongs().and(sign)).reinterpretAsDoubles().intoArray(to, at + i);
        }
    }
}
