package hesse.field;

/// The operations on one number, each as the loop over a block that computes it.
enum UnaryOperation implements Kernel {
    NEGATE((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = -a[i]; }),
    ABS((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.abs(a[i]); }),
    /// -1, 0 or 1; the value of `sign`, not the slope of `abs`.
    SIGN((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.signum(a[i]); }),
    FLOOR((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.floor(a[i]); }),
    SQRT((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.sqrt(a[i]); }),
    CBRT((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.cbrt(a[i]); }),
    EXP((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.exp(a[i]); }),
    LOG((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.log(a[i]); }),
    LOG10((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.log10(a[i]); }),
    LOG1P((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.log1p(a[i]); }),
    SIN((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.sin(a[i]); }),
    COS((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.cos(a[i]); }),
    TAN((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.tan(a[i]); }),
    ASIN((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.asin(a[i]); }),
    ACOS((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.acos(a[i]); }),
    ATAN((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.atan(a[i]); }),
    SINH((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.sinh(a[i]); }),
    COSH((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.cosh(a[i]); }),
    TANH((to, a, n) -> { for (int i = 0; i < n; i++) to[i] = Math.tanh(a[i]); });

    /// Sets `to[i]` from `a[i]` for `i` in `0 .. n`.
    @FunctionalInterface
    interface Loop {
        void run(double[] to, double[] a, int n);
    }

    private final Loop loop;

    UnaryOperation(Loop loop) {
        this.loop = loop;
    }

    @Override
    public void run(double[] to, double[][] operands, double[] constants, int n) {
        loop.run(to, operands[0], n);
    }

    /// The same arithmetic for one number: constants fold to the very bits that the loop would compute.
    double of(double a) {
        var result = new double[1];
        loop.run(result, new double[] {a}, 1);
        return result[0];
    }
}
