package hesse.field.function;

import static hesse.field.function.VeltkampSplitting.SPLITTING;
import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Hypotenuse] in vectors, in one piece as in [VectorExponential].
public final class VectorHypotenuse {

    private VectorHypotenuse() {}

    public static void run(double[] as, double[] bs, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i).abs();
            var b = DoubleVector.fromArray(SPECIES, bs, i).abs();
            var isLess = a.compare(VectorOperators.LT, b);
            var larger = a.blend(b, isLess);
            var smaller = b.blend(a, isLess);
            var large = larger.mul(SPLITTING);
            var first = large.sub(large.sub(larger));
            large = smaller.mul(SPLITTING);
            var second = large.sub(large.sub(smaller));
            var firstSquare = first.mul(first);
            var secondSquare = second.mul(second);
            var sum = firstSquare.add(secondSquare);
            var low = larger.sub(first).mul(larger.add(first)).add(smaller.sub(second).mul(smaller.add(second)));
            var root = sum.add(firstSquare.sub(sum).add(secondSquare).add(low)).sqrt();
            if (root.compare(VectorOperators.GE, Hypotenuse.LEAST_IN_RANGE)
                    .and(root.compare(VectorOperators.LE, Hypotenuse.LARGEST_IN_RANGE)).allTrue()) {
                root.intoArray(to, at + i);
            } else {
                oneByOne(as, bs, to, i, at);
            }
        }
    }

    private static void oneByOne(double[] a, double[] b, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Hypotenuse.hypot(a[i], b[i]);
    }
}
