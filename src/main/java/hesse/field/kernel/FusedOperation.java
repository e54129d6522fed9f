package hesse.field.kernel;

import hesse.field.function.BlockLoop;

/// Operations with constants, and two arithmetic operations in one loop, named as they are written: operands a, b, c, d,
/// constants k, l. Each intermediate result is rounded as if it had been stored, so that fusing changes no bit.
public enum FusedOperation implements Kernel {
    A_PLUS_K,
    K_MINUS_A,
    KA,
    A_OVER_K,
    K_OVER_A,
    KA_PLUS_L,
    KA_PLUS_B,
    KA_PLUS_LB,
    KA_PLUS_BC,
    KA_MINUS_BC,
    AB_PLUS_K,
    K_MINUS_AB,
    AB_PLUS_C,
    AB_MINUS_C,
    A_MINUS_BC,
    AB_PLUS_CD,
    AB_MINUS_CD,
    K_TIMES_AB,
    K_TIMES_AB_PLUS_C,
    K_TIMES_AB_PLUS_L,
    K_TIMES_AB_PLUS_LC,
    K_TIMES_LA,
    KA_TIMES_BC;

    @Override
    public BlockLoop loop() {
        return switch (this) {
            case A_PLUS_K -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] + k;
            };
            case K_MINUS_A -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k - a[i];
            };
            case KA -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i];
            };
            case A_OVER_K -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] / k;
            };
            case K_OVER_A -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k / a[i];
            };
            case KA_PLUS_L -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l;
            };
            case KA_PLUS_B -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i];
            };
            case KA_PLUS_LB -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + l * b[i];
            };
            case KA_PLUS_BC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] * c[i];
            };
            case KA_MINUS_BC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] - b[i] * c[i];
            };
            case AB_PLUS_K -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + k;
            };
            case K_MINUS_AB -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k - a[i] * b[i];
            };
            case AB_PLUS_C -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i];
            };
            case AB_MINUS_C -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] - c[i];
            };
            case A_MINUS_BC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                for (int i = 0; i < n; i++) to[i] = a[i] - b[i] * c[i];
            };
            case AB_PLUS_CD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] * d[i];
            };
            case AB_MINUS_CD -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2], d = o[3];
                for (int i = 0; i < n; i++) to[i] = a[i] * b[i] - c[i] * d[i];
            };
            case K_TIMES_AB -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]);
            };
            case K_TIMES_AB_PLUS_C -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]) + c[i];
            };
            case K_TIMES_AB_PLUS_L -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]) + l;
            };
            case K_TIMES_AB_PLUS_LC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]) + l * c[i];
            };
            case K_TIMES_LA -> (to, _, o, q, n) -> {
                double[] a = o[0];
                double k = q[0], l = q[1];
                for (int i = 0; i < n; i++) to[i] = k * (l * a[i]);
            };
            case KA_TIMES_BC -> (to, _, o, q, n) -> {
                double[] a = o[0], b = o[1], c = o[2];
                double k = q[0];
                for (int i = 0; i < n; i++) to[i] = k * a[i] * (b[i] * c[i]);
            };
        };
    }
}
