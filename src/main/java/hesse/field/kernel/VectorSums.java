package hesse.field.kernel;

import static hesse.field.function.Vectors.WIDTH;
import static hesse.field.function.Vectors.all;
import static hesse.field.function.Vectors.v;

import hesse.field.function.BlockLoop;
import jdk.incubator.vector.DoubleVector;

/// The loops of [FusedSum] in vectors: the same operations in the same order.
final class VectorSums {

    private VectorSums() {}

    static BlockLoop loop(FusedSum sum) {
        return switch (sum) {
            case KA_PLUS_L_PLUS_M -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l).add(m).intoArray(to, at + i);
            };
            case KA_PLUS_L_PLUS_MB -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l).add(m.mul(v(b, i))).intoArray(to, at + i);
            };
            case KA_PLUS_L_PLUS_BC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l).add(v(b, i).mul(v(c, i))).intoArray(to, at + i);
            };
            case KA_PLUS_B_PLUS_L -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i)).add(l).intoArray(to, at + i);
            };
            case KA_PLUS_B_PLUS_LC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i)).add(l.mul(v(c, i))).intoArray(to, at + i);
            };
            case KA_PLUS_B_PLUS_CD -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i)).add(v(c, i).mul(v(d, i))).intoArray(to, at + i);
            };
            case KA_PLUS_LB_PLUS_M -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l.mul(v(b, i))).add(m).intoArray(to, at + i);
            };
            case KA_PLUS_LB_PLUS_MC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l.mul(v(b, i))).add(m.mul(v(c, i))).intoArray(to, at + i);
            };
            case KA_PLUS_LB_PLUS_CD -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l.mul(v(b, i))).add(v(c, i).mul(v(d, i))).intoArray(to, at + i);
            };
            case KA_PLUS_BC_PLUS_LD -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i).mul(v(c, i))).add(l.mul(v(d, i))).intoArray(to, at + i);
            };
            case KA_PLUS_BC_PLUS_DE -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i).mul(v(c, i))).add(v(d, i).mul(v(e, i))).intoArray(to, at + i);
            };
            case AB_PLUS_K_PLUS_LC -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(k).add(l.mul(v(c, i))).intoArray(to, at + i);
            };
            case AB_PLUS_C_PLUS_K -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i)).add(k).intoArray(to, at + i);
            };
            case AB_PLUS_C_PLUS_KD -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i)).add(k.mul(v(d, i))).intoArray(to, at + i);
            };
            case AB_PLUS_C_PLUS_DE -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i)).add(v(d, i).mul(v(e, i))).intoArray(to, at + i);
            };
            case AB_PLUS_CD_PLUS_K -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i).mul(v(d, i))).add(k).intoArray(to, at + i);
            };
            case AB_PLUS_CD_PLUS_KE -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i).mul(v(d, i))).add(k.mul(v(e, i))).intoArray(to, at + i);
            };
            case AB_PLUS_CD_PLUS_EF -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4], f = o[5];
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i).mul(v(d, i))).add(v(e, i).mul(v(f, i)))
                        .intoArray(to, at + i);
            };
            case KA_PLUS_L_TIMES_M -> (to, at, o, q, n) -> {
                double[] a = o[0];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l).mul(m).intoArray(to, at + i);
            };
            case KA_PLUS_B_TIMES_L -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i)).mul(l).intoArray(to, at + i);
            };
            case KA_PLUS_LB_TIMES_M -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l.mul(v(b, i))).mul(m).intoArray(to, at + i);
            };
            case KA_PLUS_BC_TIMES_L -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]), l = all(q[1]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(v(b, i).mul(v(c, i))).mul(l).intoArray(to, at + i);
            };
            case AB_PLUS_C_TIMES_K -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i)).mul(k).intoArray(to, at + i);
            };
            case AB_PLUS_CD_TIMES_K -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) v(a, i).mul(v(b, i)).add(v(c, i).mul(v(d, i))).mul(k).intoArray(to, at + i);
            };
            case KA_LESS_BC_PLUS_DE -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                DoubleVector k = all(q[0]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).sub(v(b, i).mul(v(c, i)).add(v(d, i).mul(v(e, i)))).intoArray(to, at + i);
            };
            case KA_PLUS_LB_TIMES_M_PLUS_N -> (to, at, o, q, n) -> {
                double[] a = o[0], b = o[1];
                DoubleVector k = all(q[0]), l = all(q[1]), m = all(q[2]), p = all(q[3]);
                for (int i = 0; i < n; i += WIDTH) k.mul(v(a, i)).add(l.mul(v(b, i))).mul(m).add(p).intoArray(to, at + i);
            };
        };
    }
}
