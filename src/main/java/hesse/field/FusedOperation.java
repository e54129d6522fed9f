package hesse.field;

/// Operations with constants, and two arithmetic operations in one loop, named as they are written: operands a, b, c, d,
/// constants k, l. Each intermediate result is rounded as if it had been stored, so that fusing changes no bit.
enum FusedOperation implements Kernel {
    A_PLUS_K((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = a[i] + k;
    }),
    K_MINUS_A((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k - a[i];
    }),
    KA((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * a[i];
    }),
    A_OVER_K((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = a[i] / k;
    }),
    K_OVER_A((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k / a[i];
    }),
    KA_PLUS_L((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0], l = q[1];
        for (int i = 0; i < n; i++) to[i] = k * a[i] + l;
    }),
    KA_PLUS_B((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i];
    }),
    KA_PLUS_LB((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1];
        double k = q[0], l = q[1];
        for (int i = 0; i < n; i++) to[i] = k * a[i] + l * b[i];
    }),
    KA_PLUS_BC((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * a[i] + b[i] * c[i];
    }),
    KA_MINUS_BC((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * a[i] - b[i] * c[i];
    }),
    AB_PLUS_K((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + k;
    }),
    K_MINUS_AB((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k - a[i] * b[i];
    }),
    AB_PLUS_C((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i];
    }),
    AB_MINUS_C((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[i] = a[i] * b[i] - c[i];
    }),
    A_MINUS_BC((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[i] = a[i] - b[i] * c[i];
    }),
    AB_PLUS_CD((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2], d = o[3];
        for (int i = 0; i < n; i++) to[i] = a[i] * b[i] + c[i] * d[i];
    }),
    AB_MINUS_CD((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2], d = o[3];
        for (int i = 0; i < n; i++) to[i] = a[i] * b[i] - c[i] * d[i];
    }),
    K_TIMES_AB((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]);
    }),
    K_TIMES_AB_PLUS_C((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]) + c[i];
    }),
    K_TIMES_AB_PLUS_L((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1];
        double k = q[0], l = q[1];
        for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]) + l;
    }),
    K_TIMES_AB_PLUS_LC((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        double k = q[0], l = q[1];
        for (int i = 0; i < n; i++) to[i] = k * (a[i] * b[i]) + l * c[i];
    }),
    K_TIMES_LA((to, _, o, q, n) -> {
        double[] a = o[0];
        double k = q[0], l = q[1];
        for (int i = 0; i < n; i++) to[i] = k * (l * a[i]);
    }),
    KA_TIMES_BC((to, _, o, q, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        double k = q[0];
        for (int i = 0; i < n; i++) to[i] = k * a[i] * (b[i] * c[i]);
    });

    private final Loop loop;

    FusedOperation(Loop loop) {
        this.loop = loop;
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
