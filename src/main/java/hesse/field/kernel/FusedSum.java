package hesse.field.kernel;

import hesse.field.function.BlockLoop;

/// Sums of two terms with one operation more, named as they are written: operands a to f, constants k, l, m; from left
/// to right, so `KA_PLUS_B_TIMES_L` is `(k a + b) l`; only `LESS` subtracts all that follows. Rounded like the single
/// operations.
public enum FusedSum implements Kernel {
    KA_PLUS_L_PLUS_M,
    KA_PLUS_L_PLUS_MB,
    KA_PLUS_L_PLUS_BC,
    KA_PLUS_B_PLUS_L,
    KA_PLUS_B_PLUS_LC,
    KA_PLUS_B_PLUS_CD,
    KA_PLUS_LB_PLUS_M,
    KA_PLUS_LB_PLUS_MC,
    KA_PLUS_LB_PLUS_CD,
    KA_PLUS_BC_PLUS_LD,
    KA_PLUS_BC_PLUS_DE,
    AB_PLUS_K_PLUS_LC,
    AB_PLUS_C_PLUS_K,
    AB_PLUS_C_PLUS_KD,
    AB_PLUS_C_PLUS_DE,
    AB_PLUS_CD_PLUS_K,
    AB_PLUS_CD_PLUS_KE,
    AB_PLUS_CD_PLUS_EF,
    KA_PLUS_L_TIMES_M,
    KA_PLUS_B_TIMES_L,
    KA_PLUS_LB_TIMES_M,
    KA_PLUS_BC_TIMES_L,
    AB_PLUS_C_TIMES_K,
    AB_PLUS_CD_TIMES_K,
    KA_LESS_BC_PLUS_DE,
    KA_PLUS_LB_TIMES_M_PLUS_N;

    @Override
    public BlockLoop loop() {
        return switch (this) {
            case KA_PLUS_L_PLUS_M -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0], l = q[1], m = q[2];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l + m;
            };
            case KA_PLUS_L_PLUS_MB -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1], m = q[2];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l + m * b[i];
            };
            case KA_PLUS_L_PLUS_BC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l + b[i] * c[i];
            };
            case KA_PLUS_B_PLUS_L -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] + l;
            };
            case KA_PLUS_B_PLUS_LC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] + l * c[i];
            };
            case KA_PLUS_B_PLUS_CD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] + c[i] * d[i];
            };
            case KA_PLUS_LB_PLUS_M -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1], m = q[2];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l * b[i] + m;
            };
            case KA_PLUS_LB_PLUS_MC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0], l = q[1], m = q[2];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l * b[i] + m * c[i];
            };
            case KA_PLUS_LB_PLUS_CD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l * b[i] + c[i] * d[i];
            };
            case KA_PLUS_BC_PLUS_LD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] * c[i] + l * d[i];
            };
            case KA_PLUS_BC_PLUS_DE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] * c[i] + d[i] * e[i];
            };
            case AB_PLUS_K_PLUS_LC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + k + l * c[i];
            };
            case AB_PLUS_C_PLUS_K -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] + k;
            };
            case AB_PLUS_C_PLUS_KD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] + k * d[i];
            };
            case AB_PLUS_C_PLUS_DE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] + d[i] * e[i];
            };
            case AB_PLUS_CD_PLUS_K -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] * d[i] + k;
            };
            case AB_PLUS_CD_PLUS_KE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] * d[i] + k * e[i];
            };
            case AB_PLUS_CD_PLUS_EF -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4], f = o[5];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] * d[i] + e[i] * f[i];
            };
            case KA_PLUS_L_TIMES_M -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0], l = q[1], m = q[2];
                for (int i = 0; i < n; i++) to[i] = (k * a[i] + l) * m;
            };
            case KA_PLUS_B_TIMES_L -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = (k * a[i] + b[i]) * l;
            };
            case KA_PLUS_LB_TIMES_M -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1], m = q[2];
                for (int i = 0; i < n; i++) to[i] = (k * a[i] + l * b[i]) * m;
            };
            case KA_PLUS_BC_TIMES_L -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = (k * a[i] + b[i] * c[i]) * l;
            };
            case AB_PLUS_C_TIMES_K -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = (a[i] * b[i] + c[i]) * k;
            };
            case AB_PLUS_CD_TIMES_K -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = (a[i] * b[i] + c[i] * d[i]) * k;
            };
            case KA_LESS_BC_PLUS_DE -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3], e = o[4];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] - (b[i] * c[i] + d[i] * e[i]);
            };
            case KA_PLUS_LB_TIMES_M_PLUS_N -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1], m = q[2], p = q[3];
                for (int i = 0; i < n; i++) to[i] = (k * a[i] + l * b[i]) * m + p;
            };
        };
    }
}
