package hesse.optimize.trustregion;

/// ‖p(μ)‖ = r(μ) for μ ≥ −λmin, where p(μ) = −(Λ + μI)⁻¹ g in the basis of the eigenvectors. ‖p(μ)‖ falls with μ.
///
/// @param eigenvalues ascending, not modified
/// @param gradient    its coordinates along the eigenvectors, not modified
record SecularEquation(double[] eigenvalues, double[] gradient) {
    private static final int MOST_ITERATIONS = 200;
    /// What is left of a gradient where it has no part along an eigenvector, relative to its length.
    private static final double NO_PART = 1e-14;

    /// p(μ); where λ + μ = 0 the gradient has to have no part, and p has none either: else the step is infinitely long.
    double[] step(double shift) {
        double[] p = new double[gradient.length];
        double none = NO_PART * norm(gradient);
        double zero = resolution() / 2;
        for (int i = 0; i < p.length; i++) {
            double shifted = eigenvalues[i] + shift;
            p[i] = Math.abs(shifted) > zero ? -gradient[i] / shifted : Math.abs(gradient[i]) <= none ? 0 : Double.POSITIVE_INFINITY;
        }
        return p;
    }

    /// Twice the error of eigenvalues: nearer to −λmin than this μ says nothing, and at it no λ + μ counts as 0.
    double resolution() {
        return 8 * Math.ulp(Math.max(Math.abs(eigenvalues[0]), Math.abs(eigenvalues[eigenvalues.length - 1])));
    }

    /// The μ in [low, high] where ‖p(μ)‖ = r(μ) = constant + rise μ: by Newton's method on 1/r − 1/‖p‖, which is nearly straight in μ
    /// (Nocedal & Wright, section 4.3; Cartis, Gould & Toint 2011, section 6.1), kept in an interval that is halved where it would
    /// leave it.
    ///
    /// @param low  where ‖p‖ > r
    /// @param high where ‖p‖ ≤ r
    double solve(double low, double high, double constant, double rise) {
        double shift = low + (high - low) / 2;
        for (int k = 0; k < MOST_ITERATIONS && low < shift && shift < high; k++) {
            double r = constant + rise * shift;
            double length = norm(step(shift));
            if (Math.abs(length - r) <= 2 * Math.ulp(r)) {
                return shift;
            }
            if (length > r) {
                low = shift;
            } else {
                high = shift;
            }
            double next = shift - (1 / length - 1 / r) / (slope(shift) / (length * length * length) + rise / (r * r));
            shift = next > low && next < high ? next : low + (high - low) / 2;
        }
        return shift;
    }

    /// −½ d‖p‖²/dμ = Σ gᵢ²/(λᵢ + μ)³.
    private double slope(double shift) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            double shifted = eigenvalues[i] + shift;
            double part = gradient[i] / shifted;
            sum += gradient[i] == 0 ? 0 : part * part / shifted;
        }
        return sum;
    }

    static double norm(double[] v) {
        double largest = 0;
        for (double part : v) {
            largest = Math.max(largest, Math.abs(part));
        }
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double part : v) {
            sum += part / largest * (part / largest);
        }
        return largest * Math.sqrt(sum);
    }
}
