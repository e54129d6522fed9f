package hesse.field.function;

import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Logarithm] in vectors, each loop in one piece as in [VectorExponential].
public final class VectorLogarithm {

    private VectorLogarithm() {}

    public static void log(double[] a, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var u = DoubleVector.fromArray(SPECIES, a, i);
            if (!u.compare(VectorOperators.GE, Double.MIN_NORMAL).and(u.compare(VectorOperators.LE, Double.MAX_VALUE)).allTrue()) {
                logOneByOne(a, to, i, at);
                continue;
            }
            var bits = u.reinterpretAsLongs().add(Logarithm.ONE_BIASED);
            var k = bits.lanewise(VectorOperators.LSHR, Logarithm.EXPONENT_SHIFT).or(Logarithm.EXPONENT_AS_NUMBER).reinterpretAsDoubles()
                    .sub(Logarithm.BIAS);
            var f = bits.and(Logarithm.FRACTION).add(Logarithm.LEAST_MANTISSA).reinterpretAsDoubles().sub(1);
            var s = f.div(f.add(2));
            var z = s.mul(s);
            var z2 = z.mul(z);
            var half = f.mul(0.5).mul(f);
            var odd = z2.mul(Logarithm.L7).add(Logarithm.L5).mul(z2).add(Logarithm.L3).mul(z2).add(Logarithm.L1);
            var even = z2.mul(Logarithm.L6).add(Logarithm.L4).mul(z2).add(Logarithm.L2).mul(z);
            var r = odd.add(even).mul(z);
            var low = half.add(r).mul(s).add(k.mul(Exponential.LN2_LOW));
            k.mul(Exponential.LN2_HIGH).sub(half.sub(low).sub(f)).intoArray(to, at + i);
        }
    }

    public static void log1p(double[] a, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var v = DoubleVector.fromArray(SPECIES, a, i);
            var u = v.add(1);
            if (!u.compare(VectorOperators.GE, Double.MIN_NORMAL).and(u.compare(VectorOperators.LE, Double.MAX_VALUE)).allTrue()) {
                log1pOneByOne(a, to, i, at);
                continue;
            }
            var bits = u.reinterpretAsLongs().add(Logarithm.ONE_BIASED);
            var k = bits.lanewise(VectorOperators.LSHR, Logarithm.EXPONENT_SHIFT).or(Logarithm.EXPONENT_AS_NUMBER).reinterpretAsDoubles()
                    .sub(Logarithm.BIAS);
            var f = bits.and(Logarithm.FRACTION).add(Logarithm.LEAST_MANTISSA).reinterpretAsDoubles().sub(1);
            var s = f.div(f.add(2));
            var z = s.mul(s);
            var z2 = z.mul(z);
            var half = f.mul(0.5).mul(f);
            var odd = z2.mul(Logarithm.L7).add(Logarithm.L5).mul(z2).add(Logarithm.L3).mul(z2).add(Logarithm.L1);
            var even = z2.mul(Logarithm.L6).add(Logarithm.L4).mul(z2).add(Logarithm.L2).mul(z);
            var r = odd.add(even).mul(z);
            var one = u.sub(v);
            var more = DoubleVector.broadcast(SPECIES, 1).sub(one).add(v.sub(u.sub(one))).div(u);
            var low = half.add(r).mul(s).add(k.mul(Exponential.LN2_LOW).add(more));
            var sum = k.mul(Exponential.LN2_HIGH).sub(half.sub(low).sub(f));
            sum.blend(v, v.compare(VectorOperators.EQ, 0)).intoArray(to, at + i);
        }
    }

    public static void log10(double[] a, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var u = DoubleVector.fromArray(SPECIES, a, i);
            if (!u.compare(VectorOperators.GE, Double.MIN_NORMAL).and(u.compare(VectorOperators.LE, Double.MAX_VALUE)).allTrue()) {
                log10OneByOne(a, to, i, at);
                continue;
            }
            var bits = u.reinterpretAsLongs().add(Logarithm.ONE_BIASED);
            var k = bits.lanewise(VectorOperators.LSHR, Logarithm.EXPONENT_SHIFT).or(Logarithm.EXPONENT_AS_NUMBER).reinterpretAsDoubles()
                    .sub(Logarithm.BIAS);
            var f = bits.and(Logarithm.FRACTION).add(Logarithm.LEAST_MANTISSA).reinterpretAsDoubles().sub(1);
            var s = f.div(f.add(2));
            var z = s.mul(s);
            var z2 = z.mul(z);
            var half = f.mul(0.5).mul(f);
            var odd = z2.mul(Logarithm.L7).add(Logarithm.L5).mul(z2).add(Logarithm.L3).mul(z2).add(Logarithm.L1);
            var even = z2.mul(Logarithm.L6).add(Logarithm.L4).mul(z2).add(Logarithm.L2).mul(z);
            var r = odd.add(even).mul(z);
            var head = f.sub(half);
            var large = head.mul(VeltkampSplitting.SPLITTING);
            var high = large.sub(large.sub(head));
            var low = f.sub(high).sub(half).add(half.add(r).mul(s));
            var first = k.mul(Logarithm.LOG10_2_HIGH);
            var second = high.mul(Logarithm.LOG10_E_HIGH);
            var sum = first.add(second);
            var more = k.mul(Logarithm.LOG10_2_LOW).add(low.add(high).mul(Logarithm.LOG10_E_LOW)).add(low.mul(Logarithm.LOG10_E_HIGH));
            sum.add(more.add(first.sub(sum).add(second))).intoArray(to, at + i);
        }
    }

    private static void logOneByOne(double[] a, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Logarithm.log(a[i]);
    }

    private static void log1pOneByOne(double[] a, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Logarithm.log1p(a[i]);
    }

    private static void log10OneByOne(double[] a, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Logarithm.log10(a[i]);
    }
}
