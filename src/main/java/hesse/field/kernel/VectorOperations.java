package hesse.field.kernel;

import static hesse.field.function.Vectors.WIDTH;
import static hesse.field.function.Vectors.all;
import static hesse.field.function.Vectors.v;

import hesse.field.function.BlockLoop;
import jdk.incubator.vector.DoubleVector;

/// The loops of [FusedOperation] in vectors: the same operations in the same order.
final class VectorOperations {

    private VectorOperations() {}

    static BlockLoop loop(FusedOperation operation) {
        return switch (operation) {
            case A_PLUS_K -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).add(k).intoArray(to, at + i);
            };
            case K_MINUS_A -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.sub(v(a, i)).intoArray(to, at + i);
            };
            case KA -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).intoArray(to, at + i);
            };
            case A_OVER_K -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).div(k).intoArray(to, at + i);
            };
            case K_OVER_A -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.div(v(a, i)).intoArray(to, at + i);
            };
            case KA_PLUS_L -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l).intoArray(to, at + i);
            };
            case KA_PLUS_B -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i)).intoArray(to, at + i);
            };
            case KA_PLUS_LB -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l.mul(v(b, i))).intoArray(to, at + i);
            };
            case KA_PLUS_BC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i).mul(v(c, i))).intoArray(to, at + i);
            };
            case KA_MINUS_BC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).sub(v(b, i).mul(v(c, i))).intoArray(to, at + i);
            };
            case AB_PLUS_K -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(k).intoArray(to, at + i);
            };
            case K_MINUS_AB -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.sub(v(a, i).mul(v(b, i))).intoArray(to, at + i);
            };
            case AB_PLUS_C -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i)).intoArray(to, at + i);
            };
            case AB_MINUS_C -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).sub(v(c, i)).intoArray(to, at + i);
            };
            case A_MINUS_BC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i += WIDTH) v(a, i).sub(v(b, i).mul(v(c, i))).intoArray(to, at + i);
            };
            case AB_PLUS_CD -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i).mul(v(d, i))).intoArray(to, at + i);
            };
            case AB_MINUS_CD -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).sub(v(c, i).mul(v(d, i))).intoArray(to, at + i);
            };
            case K_TIMES_AB -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i).mul(v(b, i))).intoArray(to, at + i);
            };
            case K_TIMES_AB_PLUS_C -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i).mul(v(b, i))).add(v(c, i)).intoArray(to, at + i);
            };
            case K_TIMES_AB_PLUS_L -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i).mul(v(b, i))).add(l).intoArray(to, at + i);
            };
            case K_TIMES_AB_PLUS_LC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i).mul(v(b, i))).add(l.mul(v(c, i))).intoArray(to, at + i);
            };
            case K_TIMES_LA -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(l.mul(v(a, i))).intoArray(to, at + i);
            };
            case KA_TIMES_BC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).mul(v(b, i).mul(v(c, i))).intoArray(to, at + i);
            };
        };
    }
}
