package hesse.optimize;

import java.util.OptionalDouble;

/// How fast methods converge in the end: by what factor the distance to a minimum shrinks with every step there, where f is as good as
/// quadratic. At worst, for starts that have a part in the direction that is slowest.
///
/// With a fixed step size η a step multiplies the part of the error along an eigenvector by 1 − ηλ; with a velocity that is kept two
/// errors in turn obey a recurrence of second order, whose larger root counts (Polyak 1964; Nesterov 2004, section 2.2.1; Goh 2017).
/// With exact line search it is (κ − 1)/(κ + 1) (Nocedal & Wright, theorem 3.3), with 1/λmax for η 1 − 1/κ, and for conjugate gradients
/// (√κ − 1)/(√κ + 1), the bound on their error (the same, 5.36).
public final class LinearRate {

    private LinearRate() {}

    /// The factor, at a minimum where H has these extreme eigenvalues; 1 or more for a step size at which the method doesn't converge.
    /// Empty for the methods that are faster or slower than any such factor, or for which none is known, and where the minimum is
    /// degenerate.
    public static OptionalDouble of(ConfiguredMethod method, double lambdaMin, double lambdaMax) {
        if (!(lambdaMin > 0 && lambdaMin <= lambdaMax && lambdaMax < Double.POSITIVE_INFINITY)) {
            return OptionalDouble.empty();
        }
        double condition = lambdaMax / lambdaMin;
        return switch (method.name()) {
            case GRADIENT_DESCENT -> OptionalDouble.of(Math.max(descent(method, lambdaMin), descent(method, lambdaMax)));
            case POLYAK_MOMENTUM -> OptionalDouble.of(Math.max(polyak(method, lambdaMin), polyak(method, lambdaMax)));
            case NESTEROV -> OptionalDouble.of(Math.max(nesterov(method, lambdaMin), nesterov(method, lambdaMax)));
            case EXACT_LINE_SEARCH -> OptionalDouble.of((condition - 1) / (condition + 1));
            case INVERSE_CURVATURE -> OptionalDouble.of(1 - 1 / condition);
            case LINEAR_CG, NONLINEAR_CG -> OptionalDouble.of((Math.sqrt(condition) - 1) / (Math.sqrt(condition) + 1));
            case ARMIJO, WOLFE, BARZILAI_BORWEIN, ADAGRAD, RMSPROP, ADAM, NEWTON, DAMPED_NEWTON, LEVENBERG_MARQUARDT, TRUST_REGION, DOGLEG,
                 SADDLE_FREE_NEWTON, SHIFTED_NEWTON, CUBIC_NEWTON, BFGS, L_BFGS, SR1, NEWTON_CG, HYBRID -> OptionalDouble.empty();
        };
    }

    private static double descent(ConfiguredMethod method, double lambda) {
        return Math.abs(1 - method.value(MethodParameter.STEP_SIZE) * lambda);
    }

    /// Errors obey e₊ = (1 + β − ηλ) e − β e₋.
    private static double polyak(ConfiguredMethod method, double lambda) {
        double beta = method.value(MethodParameter.MOMENTUM);
        return largestRoot(1 + beta - method.value(MethodParameter.STEP_SIZE) * lambda, beta);
    }

    /// Errors obey e₊ = (1 − ηλ) ((1 + β) e − β e₋).
    private static double nesterov(ConfiguredMethod method, double lambda) {
        double beta = method.value(MethodParameter.MOMENTUM);
        double kept = 1 - method.value(MethodParameter.STEP_SIZE) * lambda;
        return largestRoot((1 + beta) * kept, beta * kept);
    }

    /// The larger magnitude of the roots of z² − b z + c.
    private static double largestRoot(double b, double c) {
        double discriminant = b * b - 4 * c;
        return discriminant < 0 ? Math.sqrt(c) : (Math.abs(b) + Math.sqrt(discriminant)) / 2;
    }
}
