package hesse.objective.formula;

import hesse.interval.Interval;
import hesse.interval.Intervals;
import org.ejml.simple.SimpleMatrix;

/// Krawczyk's test: with Y ≈ H⁻¹ the map x − Y ∇f(x) takes the box X = x̃ ± r into its interior if
/// |Y ∇f(x̃)| + |I − Y H(X)| r < r in every variable. Then there is one zero of ∇f in X, and no other (Moore, Kearfott & Cloud,
/// "Introduction to Interval Analysis", 2009, theorem 8.4). All sums are rounded outward.
final class Krawczyk {
    private static final int SUM = 0;
    private static final int FACTOR = 1;
    private static final int TERM = 2;

    private final SimpleMatrix inverse;
    private final Intervals register = new Intervals(3);
    /// |Y ∇f(x̃)|, rounded up.
    private final double[] steps;

    /// @param inverse  Y, n × n, finite
    /// @param gradient ∇f(x̃), bounded
    Krawczyk(SimpleMatrix inverse, Interval[] gradient) {
        this.inverse = inverse;
        steps = new double[gradient.length];
        for (int k = 0; k < steps.length; k++) {
            register.set(SUM, 0, 0);
            for (int j = 0; j < steps.length; j++) {
                addProduct(inverse.get(k, j), gradient[j]);
            }
            steps[k] = magnitude();
        }
    }

    double step(int k) {
        return steps[k];
    }

    /// @param hessian over the box, bounded
    /// @param radii   of the box, positive
    boolean proves(IntervalHessian hessian, double[] radii) {
        for (int k = 0; k < radii.length; k++) {
            if (!(image(k, hessian, radii) < radii[k])) {
                return false;
            }
        }
        return true;
    }

    /// How far from x̃ the image of the box reaches, rounded up.
    private double image(int k, IntervalHessian hessian, double[] radii) {
        double[] parts = new double[radii.length];
        for (int j = 0; j < radii.length; j++) {
            register.set(SUM, k == j ? 1 : 0, k == j ? 1 : 0);
            for (int l = 0; l < radii.length; l++) {
                addProduct(-inverse.get(k, l), hessian.entry(l, j));
            }
            parts[j] = magnitude();
        }
        register.set(SUM, steps[k], steps[k]);
        for (int j = 0; j < radii.length; j++) {
            addProduct(radii[j], new Interval(parts[j], parts[j]));
        }
        return register.sup(SUM);
    }

    private void addProduct(double factor, Interval interval) {
        register.set(FACTOR, factor, factor);
        register.set(TERM, interval.inf(), interval.sup());
        register.mul(TERM, FACTOR, TERM);
        register.add(SUM, SUM, TERM);
    }

    private double magnitude() {
        return Math.max(Math.abs(register.inf(SUM)), Math.abs(register.sup(SUM)));
    }
}
