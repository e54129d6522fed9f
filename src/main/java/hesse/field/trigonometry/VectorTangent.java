package hesse.field.trigonometry;

import static hesse.field.function.VeltkampSplitting.SPLITTING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Tangent] in vectors, in two loops: the steps wait for each other, and a loop of fewer has more numbers under
/// way at a time.
public final class VectorTangent implements BlockLoop {

    private final double[] reducedAngles = Blocks.allocate();
    private final double[] reducedAnglesLow = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        double[] angles = operands[0];
        reduce(angles, reducedAngles, reducedAnglesLow, n);
        divide(angles, reducedAngles, reducedAnglesLow, to, at, n);
    }

    private static void reduce(double[] angles, double[] reducedAngles, double[] reducedAnglesLow, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var size = DoubleVector.fromArray(SPECIES, angles, i).abs();
            var quadrant = size.mul(2 / Math.PI).add(Trigonometry.ROUNDING).sub(Trigonometry.ROUNDING);
            var most = size.sub(quadrant.mul(Trigonometry.PI_HALF_HIGH));
            var middle = quadrant.mul(Trigonometry.PI_HALF_MIDDLE);
            var less = most.sub(middle);
            var third = quadrant.mul(Tangent.PI_HALF_THIRD);
            var r = less.sub(third);
            var ofMiddle = less.sub(most);
            var ofThird = r.sub(less);
            var lost = most.sub(less.sub(ofMiddle)).sub(middle.add(ofMiddle)).add(less.sub(r.sub(ofThird)).sub(third.add(ofThird)));
            r.intoArray(reducedAngles, i);
            lost.sub(quadrant.mul(Tangent.PI_HALF_LAST)).intoArray(reducedAnglesLow, i);
        }
    }

    private static void divide(double[] angles, double[] reducedAngles, double[] reducedAnglesLow, double[] to, int at, int count) {
        for (int i = 0; i < count; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, angles, i);
            var size = a.abs();
            if (!size.compare(VectorOperators.LE, Trigonometry.LARGEST_REDUCED).allTrue()) {
                oneByOne(angles, to, i, at);
                continue;
            }
            var r = DoubleVector.fromArray(SPECIES, reducedAngles, i);
            var low = DoubleVector.fromArray(SPECIES, reducedAnglesLow, i);
            var large = r.mul(SPLITTING);
            var first = large.sub(large.sub(r));
            var half = first.mul(first).mul(0.5);
            var one = DoubleVector.broadcast(SPECIES, 1);
            var head = one.sub(half);
            var z = r.mul(r);
            var s = z.mul(Trigonometry.S6).add(Trigonometry.S5).mul(z).add(Trigonometry.S4).mul(z).add(Trigonometry.S3)
                    .mul(z).add(Trigonometry.S2).mul(z).add(Trigonometry.S1);
            var sinRest = r.sub(first).add(low.mul(head)).add(z.mul(r).mul(s));
            var c = z.mul(Trigonometry.C6).add(Trigonometry.C5).mul(z).add(Trigonometry.C4).mul(z).add(Trigonometry.C3)
                    .mul(z).add(Trigonometry.C2).mul(z).add(Trigonometry.C1);
            var cosRest = one.sub(head).sub(half).add(z.mul(z).mul(c).sub(r.sub(first).add(low).mul(0.5).mul(first.add(r))));
            var sin = first.add(sinRest);
            var sinLow = first.sub(sin).add(sinRest);
            var cos = head.add(cosRest);
            var cosLow = head.sub(cos).add(cosRest);
            // An odd number of quarter turns has a last bit.
            var isOdd = size.mul(2 / Math.PI).add(Trigonometry.ROUNDING).reinterpretAsLongs().and(1).compare(VectorOperators.NE, 0)
                    .cast(SPECIES);
            var n = sin.blend(cos.neg(), isOdd);
            var nLow = sinLow.blend(cosLow.neg(), isOdd);
            var d = cos.blend(sin, isOdd);
            var dLow = cosLow.blend(sinLow, isOdd);
            var reciprocal = one.div(d);
            var t = n.mul(reciprocal);
            large = t.mul(SPLITTING);
            var firstT = large.sub(large.sub(t));
            large = d.mul(SPLITTING);
            var firstD = large.sub(large.sub(d));
            var last = n.sub(firstT.mul(firstD)).sub(firstT.mul(d.sub(firstD).add(dLow))).add(nLow).mul(reciprocal);
            firstT.add(last).reinterpretAsLongs().lanewise(VectorOperators.XOR, a.reinterpretAsLongs().and(Long.MIN_VALUE))
                    .reinterpretAsDoubles().intoArray(to, at + i);
        }
    }

    private static void oneByOne(double[] angles, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Tangent.tan(angles[i]);
    }
}
