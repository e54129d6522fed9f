package hesse.field;

/// The operations on two numbers, each as the loop over a block that computes it.
enum BinaryOperation implements Kernel {
    ADD((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = a[i] + b[i]; }),
    SUBTRACT((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = a[i] - b[i]; }),
    MULTIPLY((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = a[i] * b[i]; }),
    DIVIDE((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = a[i] / b[i]; }),
    POWER((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = Math.pow(a[i], b[i]); }),
    MIN((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = Math.min(a[i], b[i]); }),
    MAX((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = Math.max(a[i], b[i]); }),
    HYPOT((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = Math.hypot(a[i], b[i]); }),
    ATAN2((to, a, b, n) -> { for (int i = 0; i < n; i++) to[i] = Math.atan2(a[i], b[i]); });

    /// Sets `to[i]` from `a[i]` and `b[i]` for `i` in `0 .. n`.
    @FunctionalInterface
    interface Loop {
        void run(double[] to, double[] a, double[] b, int n);
    }

    private final Loop loop;

    BinaryOperation(Loop loop) {
        this.loop = loop;
    }

    @Override
    public void run(double[] to, double[][] operands, double[] constants, int n) {
        loop.run(to, operands[0], operands[1], n);
    }

    /// Whether `a op b` and `b op a` are the same bits.
    boolean isCommutative() {
        return switch (this) {
            case ADD, MULTIPLY, MIN, MAX, HYPOT -> true;
            case SUBTRACT, DIVIDE, POWER, ATAN2 -> false;
        };
    }

    /// The same arithmetic for one pair: constants fold to the very bits that the loop would compute.
    double of(double a, double b) {
        var result = new double[1];
        loop.run(result, new double[] {a}, new double[] {b}, 1);
        return result[0];
    }
}
