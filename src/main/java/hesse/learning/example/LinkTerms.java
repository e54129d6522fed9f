package hesse.learning.example;

import hesse.learning.Link;

/// φ(z; y) of a [Link] with its first two derivatives in z, in stable forms, and the prediction that z stands for.
public final class LinkTerms {
    private LinkTerms() {}

    /// φ.
    public static double value(Link link, double z, double y) {
        return switch (link) {
            case SQUARE -> (z - y) * (z - y) / 2;
            case LOGISTIC -> softplus(-sign(y) * z);
            case SQUARED_HINGE -> slack(z, y) * slack(z, y);
            case POISSON -> Math.exp(z) - y * z;
        };
    }

    /// φ′.
    public static double slope(Link link, double z, double y) {
        return switch (link) {
            case SQUARE -> z - y;
            case LOGISTIC -> -sign(y) * sigmoid(-sign(y) * z);
            case SQUARED_HINGE -> -2 * sign(y) * slack(z, y);
            case POISSON -> Math.exp(z) - y;
        };
    }

    /// φ″, not negative: the example's weight.
    public static double curvature(Link link, double z, double y) {
        return switch (link) {
            case SQUARE -> 1;
            case LOGISTIC -> sigmoid(z) * sigmoid(-z);
            case SQUARED_HINGE -> slack(z, y) > 0 ? 2 : 0;
            case POISSON -> Math.exp(z);
        };
    }

    /// What is expected of an example with this linear predictor: a number, the probability of class 1, a margin, a count.
    public static double prediction(Link link, double z) {
        return switch (link) {
            case SQUARE, SQUARED_HINGE -> z;
            case LOGISTIC -> sigmoid(z);
            case POISSON -> Math.exp(z);
        };
    }

    /// 1 for the label 1 and −1 for the label 0.
    static double sign(double y) {
        return 2 * y - 1;
    }

    private static double slack(double z, double y) {
        return Math.max(0, 1 - sign(y) * z);
    }

    /// 1 / (1 + exp(−z)).
    private static double sigmoid(double z) {
        double e = Math.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    private static double softplus(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }
}
