package hesse.field;

/// The operations on one number, each as the loop over a block that computes it.
enum UnaryOperation implements Kernel {
    COPY((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = a[i]; }),
    NEGATE((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = -a[i]; }),
    ABS((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.abs(a[i]); }),
    /// -1, 0 or 1; the value of `sign`, not the slope of `abs`.
    SIGN((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.signum(a[i]); }),
    FLOOR((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.floor(a[i]); }),
    SQRT((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.sqrt(a[i]); }),
    CBRT((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.cbrt(a[i]); }),
    EXP((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.exp(a[i]); }),
    LOG((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.log(a[i]); }),
    LOG10((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.log10(a[i]); }),
    LOG1P((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.log1p(a[i]); }),
    SIN((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.sin(a[i]); }),
    COS((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.cos(a[i]); }),
    TAN((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.tan(a[i]); }),
    ASIN((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.asin(a[i]); }),
    ACOS((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.acos(a[i]); }),
    ATAN((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.atan(a[i]); }),
    SINH((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.sinh(a[i]); }),
    COSH((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.cosh(a[i]); }),
    TANH((to, at, a, n) -> { for (int i = 0; i < n; i++) to[at + i] = Math.tanh(a[i]); });

    /// Sets `to[at + i]` from `a[i]` for `i` in `0 .. n`.
    @FunctionalInterface
    interface Loop {
        void run(double[] to, int at, double[] a, int n);
    }

    private final Loop loop;

    UnaryOperation(Loop loop) {
        this.loop = loop;
    }

    @Override
    public void run(double[] to, int at, double[][] operands, double k, double l, int n) {
        loop.run(to, at, operands[0], n);
    }

    /// The same arithmetic for one number: constants fold to the very bits that the loop would compute.
    double of(double a) {
        var result = new double[1];
        loop.run(result, 0, new double[] {a}, 1);
        return result[0];
    }
}
