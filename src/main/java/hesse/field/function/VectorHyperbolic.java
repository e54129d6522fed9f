package hesse.field.function;

import static hesse.field.function.Vectors.SPECIES;
import static hesse.field.function.Vectors.WIDTH;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The steps of [Hyperbolic] in vectors, each loop in one piece as in [VectorExponential].
public final class VectorHyperbolic {

    private static final long SIGN = Long.MIN_VALUE;

    private VectorHyperbolic() {}

    public static void tanh(double[] as, double[] decays, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i);
            var decay = DoubleVector.fromArray(SPECIES, decays, i);
            var size = a.abs();
            var isSmall = size.compare(VectorOperators.LT, Hyperbolic.TANH_SMALL);
            var z = size.mul(size);
            var z2 = z.mul(z);
            var p = z.mul(Hyperbolic.P1).add(Hyperbolic.P0).add(z.mul(Hyperbolic.P3).add(Hyperbolic.P2).mul(z2)).mul(z.mul(size));
            var q = z.mul(Hyperbolic.Q1).add(1).add(z.mul(Hyperbolic.Q3).add(Hyperbolic.Q2).mul(z2));
            var part = decay.mul(2).blend(p, isSmall).div(decay.add(1).blend(q, isSmall));
            var result = DoubleVector.broadcast(SPECIES, 1).blend(size, isSmall).sub(part);
            result.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles().intoArray(to, at + i);
        }
    }

    public static void sinh(double[] as, double[] growths, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i);
            var size = a.abs();
            if (!size.compare(VectorOperators.LE, Hyperbolic.LARGEST).allTrue()) {
                sinhOneByOne(as, growths, to, i, at);
                continue;
            }
            var half = DoubleVector.fromArray(SPECIES, growths, i).mul(0.5);
            var isSmall = size.compare(VectorOperators.LT, Hyperbolic.SINH_SMALL);
            var z = size.mul(size);
            var z2 = z.mul(z);
            var p = z.mul(Hyperbolic.S2).add(Hyperbolic.S1).add(z.mul(Hyperbolic.S4).add(Hyperbolic.S3)
                    .add(z.mul(Hyperbolic.S6).add(Hyperbolic.S5).add(z2.mul(Hyperbolic.S7)).mul(z2)).mul(z2));
            var small = size.mul(z).mul(p).add(size);
            var result = half.sub(DoubleVector.broadcast(SPECIES, 0.25).div(half)).blend(small, isSmall);
            result.reinterpretAsLongs().or(a.reinterpretAsLongs().and(SIGN)).reinterpretAsDoubles().intoArray(to, at + i);
        }
    }

    public static void cosh(double[] as, double[] growths, double[] to, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            var a = DoubleVector.fromArray(SPECIES, as, i);
            if (!a.abs().compare(VectorOperators.LE, Hyperbolic.LARGEST).allTrue()) {
                coshOneByOne(as, growths, to, i, at);
                continue;
            }
            var half = DoubleVector.fromArray(SPECIES, growths, i).mul(0.5);
            half.add(DoubleVector.broadcast(SPECIES, 0.25).div(half)).intoArray(to, at + i);
        }
    }

    private static void sinhOneByOne(double[] a, double[] growth, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Hyperbolic.sinh(a[i], growth[i]);
    }

    private static void coshOneByOne(double[] a, double[] growth, double[] to, int start, int at) {
        for (int i = start; i < start + WIDTH; i++) to[at + i] = Hyperbolic.cosh(a[i], growth[i]);
    }
}
