package hesse.field;

/// Two or three arithmetic operations in one loop, and operations with constants. Each intermediate result is rounded
/// as if it had been stored, so that fusing changes no bit.
enum FusedOperation implements Kernel {
    ADD_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[at + i] = a[i] + k;
    }),
    SUBTRACT_FROM_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[at + i] = k - a[i];
    }),
    SCALE((to, at, o, k, l, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i];
    }),
    DIVIDE_BY_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[at + i] = a[i] / k;
    }),
    DIVIDE_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[at + i] = k / a[i];
    }),
    /// k a + l.
    SCALE_ADD_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] + l;
    }),
    /// k a + b.
    SCALE_ADD((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] + b[i];
    }),
    /// k a - b.
    SCALE_SUBTRACT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] - b[i];
    }),
    /// k a + l b.
    SCALE_ADD_SCALED((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] + l * b[i];
    }),
    /// k a + b c.
    SCALE_ADD_PRODUCT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] + b[i] * c[i];
    }),
    /// k a - b c.
    SCALE_SUBTRACT_PRODUCT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] - b[i] * c[i];
    }),
    /// a b + k.
    MULTIPLY_ADD_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = a[i] * b[i] + k;
    }),
    /// k - a b.
    SUBTRACT_PRODUCT_FROM_CONSTANT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = k - a[i] * b[i];
    }),
    /// a b + c.
    MULTIPLY_ADD((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[at + i] = a[i] * b[i] + c[i];
    }),
    /// a b - c.
    MULTIPLY_SUBTRACT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[at + i] = a[i] * b[i] - c[i];
    }),
    /// a - b c.
    SUBTRACT_PRODUCT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2];
        for (int i = 0; i < n; i++) to[at + i] = a[i] - b[i] * c[i];
    }),
    /// a b + c d.
    SUM_OF_PRODUCTS((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2], d = o[3];
        for (int i = 0; i < n; i++) to[at + i] = a[i] * b[i] + c[i] * d[i];
    }),
    /// a b - c d.
    DIFFERENCE_OF_PRODUCTS((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1], c = o[2], d = o[3];
        for (int i = 0; i < n; i++) to[at + i] = a[i] * b[i] - c[i] * d[i];
    }),
    /// k (a b).
    SCALED_PRODUCT((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = k * (a[i] * b[i]);
    }),
    /// (k a) b.
    PRODUCT_WITH_SCALED((to, at, o, k, l, n) -> {
        double[] a = o[0], b = o[1];
        for (int i = 0; i < n; i++) to[at + i] = k * a[i] * b[i];
    });

    @FunctionalInterface
    private interface Loop {
        void run(double[] to, int at, double[][] operands, double k, double l, int n);
    }

    private final Loop loop;

    FusedOperation(Loop loop) {
        this.loop = loop;
    }

    @Override
    public void run(double[] to, int at, double[][] operands, double k, double l, int n) {
        loop.run(to, at, operands, k, l, n);
    }
}
