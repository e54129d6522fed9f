package hesse.field.trigonometry;

import static hesse.field.function.VeltkampSplitting.SPLITTING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Arctangent] in vectors, each loop in one piece as in [VectorExponential].
public final class VectorArctangent {

    /// What the quarter turn has beyond the reduced angle.
    private static final double BETWEEN_HIGH = Arctangent.QUARTER_HIGH - Arctangent.CENTRE_HIGH,
            BETWEEN_LOW = Arctangent.QUARTER_LOW - Arctangent.CENTRE_LOW;

    private VectorArctangent() {}

    public static void atan(double[] as, double[] to, int at, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            var one = DoubleVector.broadcast(SPECIES, 1);
            var a = DoubleVector.fromArray(SPECIES, as, i);
            var size = a.abs();
            var swapped = size.compare(VectorOperators.GT, 1);
            var n = size.blend(1, swapped);
            var d = one.blend(size, swapped);
            d = d.blend(Arctangent.LARGEST, d.compare(VectorOperators.GT, Arctangent.LARGEST));
            // t and its first bits.
            var upper = n.compare(VectorOperators.GT, d.mul(Arctangent.MIDDLE));
            var half = DoubleVector.zero(SPECIES).blend(0.5, upper);
            var more = half.mul(n);
            var divisor = d.add(more);
            var reciprocal = one.div(divisor);
            var numerator = n.sub(half.mul(d));
            var t = numerator.mul(reciprocal);
            var large = t.mul(SPLITTING);
            var first = large.sub(large.sub(t));
            large = divisor.mul(SPLITTING);
            var firstDivisor = large.sub(large.sub(divisor));
            var lastDivisor = divisor.sub(firstDivisor).add(d.sub(divisor).add(more));
            var last = numerator.sub(first.mul(firstDivisor)).sub(first.mul(lastDivisor)).mul(reciprocal);
            // t - atan t
            var z = t.mul(t);
            var z2 = z.mul(z);
            var z4 = z2.mul(z2);
            var p = z.mul(Arctangent.P1).add(Arctangent.P0).add(z.mul(Arctangent.P3).add(Arctangent.P2).mul(z2))
                    .add(z.mul(Arctangent.P5).add(Arctangent.P4).add(z.mul(Arctangent.P7).add(Arctangent.P6).mul(z2))
                            .add(z.mul(Arctangent.P9).add(Arctangent.P8).mul(z4)).mul(z4));
            var low = last.sub(t.mul(z).mul(p));
            var base = DoubleVector.zero(SPECIES).blend(Arctangent.CENTRE_HIGH, upper)
                    .blend(DoubleVector.broadcast(SPECIES, Arctangent.QUARTER_HIGH).blend(BETWEEN_HIGH, upper), swapped);
            var baseLow = DoubleVector.zero(SPECIES).blend(Arctangent.CENTRE_LOW, upper)
                    .blend(DoubleVector.broadcast(SPECIES, Arctangent.QUARTER_LOW).blend(BETWEEN_LOW, upper), swapped);
            var sign = one.blend(-1, swapped);
            var part = sign.mul(first);
            var sum = base.add(part);
            var result = sum.add(base.sub(sum).add(part).add(baseLow.add(sign.mul(low))));
            result.reinterpretAsLongs().or(a.reinterpretAsLongs().and(Long.MIN_VALUE)).reinterpretAsDoubles().intoArray(to, at + i);
        }
    }

    public static void atan2(double[] ys, double[] xs, double[] to, int at, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            var one = DoubleVector.broadcast(SPECIES, 1);
            var y = DoubleVector.fromArray(SPECIES, ys, i);
            var x = DoubleVector.fromArray(SPECIES, xs, i);
            var height = y.abs();
            var width = x.abs();
            var swapped = height.compare(VectorOperators.GT, width);
            var n = height.blend(width, swapped);
            var d = width.blend(height, swapped);
            var inRange = n.compare(VectorOperators.GE, Arctangent.LEAST_IN_RANGE).or(n.compare(VectorOperators.EQ, 0));
            if (!inRange.and(d.compare(VectorOperators.LE, Arctangent.LARGEST_IN_RANGE))
                    .and(d.compare(VectorOperators.GE, Arctangent.LEAST_IN_RANGE)).allTrue()) {
                atan2OneByOne(ys, xs, to, i, at);
                continue;
            }
            // t and its first bits.
            var upper = n.compare(VectorOperators.GT, d.mul(Arctangent.MIDDLE));
            var half = DoubleVector.zero(SPECIES).blend(0.5, upper);
            var more = half.mul(n);
            var divisor = d.add(more);
            var reciprocal = one.div(divisor);
            var numerator = n.sub(half.mul(d));
            var t = numerator.mul(reciprocal);
            var large = t.mul(SPLITTING);
            var first = large.sub(large.sub(t));
            large = divisor.mul(SPLITTING);
            var firstDivisor = large.sub(large.sub(divisor));
            var lastDivisor = divisor.sub(firstDivisor).add(d.sub(divisor).add(more));
            var last = numerator.sub(first.mul(firstDivisor)).sub(first.mul(lastDivisor)).mul(reciprocal);
            // t - atan t
            var z = t.mul(t);
            var z2 = z.mul(z);
            var z4 = z2.mul(z2);
            var p = z.mul(Arctangent.P1).add(Arctangent.P0).add(z.mul(Arctangent.P3).add(Arctangent.P2).mul(z2))
                    .add(z.mul(Arctangent.P5).add(Arctangent.P4).add(z.mul(Arctangent.P7).add(Arctangent.P6).mul(z2))
                            .add(z.mul(Arctangent.P9).add(Arctangent.P8).mul(z4)).mul(z4));
            var low = last.sub(t.mul(z).mul(p));
            var inQuadrant = x.compare(VectorOperators.LT, 0);
            var back = one.blend(-1, inQuadrant);
            var sign = back.mul(one.blend(-1, swapped));
            var quarters = DoubleVector.zero(SPECIES).blend(2, inQuadrant).add(back.mul(DoubleVector.zero(SPECIES).blend(1, swapped)));
            var reduced = half.mul(2).mul(sign);
            var base = quarters.mul(Arctangent.QUARTER_HIGH).add(reduced.mul(Arctangent.CENTRE_HIGH));
            var baseLow = quarters.mul(Arctangent.QUARTER_LOW).add(reduced.mul(Arctangent.CENTRE_LOW));
            var part = sign.mul(first);
            var sum = base.add(part);
            var result = sum.add(base.sub(sum).add(part).add(baseLow.add(sign.mul(low))));
            result.reinterpretAsLongs().and(Long.MAX_VALUE).or(y.reinterpretAsLongs().and(Long.MIN_VALUE)).reinterpretAsDoubles()
                    .intoArray(to, at + i);
        }
    }

    private static void atan2OneByOne(double[] y, double[] x, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Arctangent.atan2(y[i], x[i]);
    }
}
