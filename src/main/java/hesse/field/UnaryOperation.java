package hesse.field;

/// The operations on one number, each as the loop over a block that computes it.
enum UnaryOperation implements Kernel {
    NEGATE((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = -a[i];
    }),
    ABS((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.abs(a[i]);
    }),
    /// -1, 0 or 1; the value of `sign`, not the slope of `abs`.
    SIGN((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.signum(a[i]);
    }),
    FLOOR((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.floor(a[i]);
    }),
    SQRT((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.sqrt(a[i]);
    }),
    CBRT((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.cbrt(a[i]);
    }),
    EXP((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Exponential.exp(a[i]);
    }),
    LOG((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.log(a[i]);
    }),
    LOG10((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.log10(a[i]);
    }),
    LOG1P((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.log1p(a[i]);
    }),
    /// See [Trigonometry], which takes sines and cosines apart.
    QUARTERS((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Trigonometry.quarters(a[i]);
    }),
    SIN_OF_REST((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Trigonometry.sinOfRest(a[i]);
    }),
    COS_OF_REST((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Trigonometry.cosOfRest(a[i]);
    }),
    TAN((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.tan(a[i]);
    }),
    ASIN((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.asin(a[i]);
    }),
    ACOS((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.acos(a[i]);
    }),
    ATAN((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.atan(a[i]);
    }),
    SINH((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.sinh(a[i]);
    }),
    COSH((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.cosh(a[i]);
    }),
    TANH((to, _, o, q, n) -> {
        double[] a = o[0];
        for (int i = 0; i < n; i++) to[i] = Math.tanh(a[i]);
    });

    private final Loop loop;

    UnaryOperation(Loop loop) {
        this.loop = loop;
    }

    @Override
    public Loop loop() {
        return loop;
    }

    /// The same arithmetic for one number: constants fold to the very bits that the loop would compute.
    double of(double a) {
        var result = new double[1];
        loop.run(result, 0, new double[][] {{a}}, new double[0], 1);
        return result[0];
    }
}
