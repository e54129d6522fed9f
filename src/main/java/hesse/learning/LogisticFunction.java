package hesse.learning;

/// σ(z) = 1 / (1 + exp(−z)) and its integral without cancellation and overflow: 1 − σ(z) is σ(−z), never a difference.
public final class LogisticFunction {
    private LogisticFunction() {}

    /// σ(z).
    public static double sigmoid(double z) {
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        double e = Math.exp(z);
        return e / (1 + e);
    }

    /// log(1 + exp(z)).
    public static double softplus(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    /// σ′(z) = σ(z) σ(−z), to the last digits also where one of them is 1.
    public static double slope(double z) {
        double e = Math.exp(-Math.abs(z));
        return e / ((1 + e) * (1 + e));
    }
}
