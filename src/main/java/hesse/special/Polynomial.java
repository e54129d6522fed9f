package hesse.special;

/// Polynomials by their coefficients, the constant one first.
final class Polynomial {

    private Polynomial() {}

    /// By Horner's rule.
    static double of(double[] coefficients, double a) {
        double sum = coefficients[coefficients.length - 1];
        for (int k = coefficients.length - 2; k >= 0; k--) {
            sum = sum * a + coefficients[k];
        }
        return sum;
    }
}
