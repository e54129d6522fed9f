package hesse.optimize;

/// A number that a method is given, described as sliders, documents and commands need it.
///
/// @param key     what files and commands call it: "eta"
/// @param initial what it is unless a document or a person says otherwise
/// @param allowed what it can be
/// @param usual   what a slider offers, within the allowed
/// @param scale   how a slider runs through it
public record MethodParameter(String key, double initial, Range allowed, Range usual, Scale scale) {

    private static final Range POSITIVE = new Range(Double.MIN_VALUE, Double.MAX_VALUE);
    /// From 0 on, and below 1.
    private static final Range FRACTION = new Range(0, Math.nextDown(1.0));
    /// Between 0 and 1, both excluded.
    private static final Range PROPER_FRACTION = new Range(Double.MIN_VALUE, Math.nextDown(1.0));

    /// η, a factor of the gradient or, for the methods that scale it, a length.
    public static final MethodParameter STEP_SIZE = new MethodParameter("eta", 0.1, POSITIVE, new Range(1e-6, 100), Scale.LOGARITHMIC);

    /// β, the part of the velocity that is kept.
    static final MethodParameter MOMENTUM = new MethodParameter("beta", 0.9, FRACTION, new Range(0, 0.99), Scale.LINEAR);
    /// ρ, the part of the mean square that is kept.
    static final MethodParameter DECAY = new MethodParameter("rho", 0.9, FRACTION, new Range(0, 0.999), Scale.LINEAR);
    static final MethodParameter FIRST_DECAY = new MethodParameter("beta1", 0.9, FRACTION, new Range(0, 0.99), Scale.LINEAR);
    static final MethodParameter SECOND_DECAY = new MethodParameter("beta2", 0.999, FRACTION, new Range(0, 0.9999), Scale.LINEAR);
    /// ε, which keeps a division from being one by zero.
    static final MethodParameter EPSILON = new MethodParameter("eps", 1e-8, POSITIVE, new Range(1e-12, 1), Scale.LOGARITHMIC);
    /// c₁ of the condition of sufficient decrease.
    static final MethodParameter DECREASE = new MethodParameter("c1", 1e-4, PROPER_FRACTION, new Range(1e-6, 0.5), Scale.LOGARITHMIC);
    /// c₂ of the condition on the slope.
    static final MethodParameter SLOPE = new MethodParameter("c2", 0.9, PROPER_FRACTION, new Range(1e-3, 0.99), Scale.LOGARITHMIC);
    /// What a trial step is multiplied by when it was too long.
    static final MethodParameter SHRINK = new MethodParameter("shrink", 0.5, new Range(0.01, 0.99), new Range(0.1, 0.9), Scale.LINEAR);
    /// Which of Barzilai and Borwein's two step sizes: 1 the long, 2 the short.
    static final MethodParameter VARIANT = new MethodParameter("variant", 1, new Range(1, 2), new Range(1, 2), Scale.WHOLE);
    /// μ, what is added to H's eigenvalues.
    public static final MethodParameter DAMPING = new MethodParameter("mu", 1, POSITIVE, new Range(1e-6, 1e6), Scale.LOGARITHMIC);
    /// μ, what is added to the magnitudes of H's eigenvalues.
    static final MethodParameter MAGNITUDE_DAMPING = new MethodParameter("damping", 0, new Range(0, Double.MAX_VALUE), new Range(0, 0.1),
            Scale.LINEAR);
    /// Whether μ, Δ or M follows how well the model predicts.
    static final MethodParameter ADAPT = new MethodParameter("adapt", 1, new Range(0, 1), new Range(0, 1), Scale.SWITCH);
    /// Δ, the radius of the region in which the model is trusted.
    static final MethodParameter RADIUS = new MethodParameter("delta", 1, POSITIVE, new Range(1e-4, 100), Scale.LOGARITHMIC);
    /// The least eigenvalue after shifting, relative to the largest magnitude.
    static final MethodParameter LEAST_EIGENVALUE = new MethodParameter("floor", 1e-4, PROPER_FRACTION, new Range(1e-8, 0.5),
            Scale.LOGARITHMIC);
    /// M, the weight of the cubic term.
    static final MethodParameter CUBIC = new MethodParameter("M", 1, POSITIVE, new Range(1e-4, 1e4), Scale.LOGARITHMIC);
    /// Whether the first guess of H takes the scale of the secant pairs instead of being the identity.
    static final MethodParameter SCALED = new MethodParameter("scale", 1, new Range(0, 1), new Range(0, 1), Scale.SWITCH);
    /// m, how many secant pairs are kept.
    static final MethodParameter MEMORY = new MethodParameter("m", 5, new Range(1, 1000), new Range(1, 20), Scale.WHOLE);
    /// By what a full Newton step has to shorten the gradient.
    static final MethodParameter CONTRACTION = new MethodParameter("theta", 0.5, PROPER_FRACTION, new Range(0.01, 0.99), Scale.LINEAR);

    /// How a slider runs through the values.
    public enum Scale {
        LINEAR,
        /// By orders of magnitude.
        LOGARITHMIC,
        /// Whole numbers only.
        WHOLE,
        /// 0 for no, 1 for yes.
        SWITCH
    }

    /// All numbers from min to max, both included.
    public record Range(double min, double max) {
        public Range {
            if (!(min < max)) {
                throw new IllegalArgumentException("a range from " + min + " to " + max);
            }
        }

        public boolean contains(double value) {
            return value >= min && value <= max;
        }
    }

    public MethodParameter {
        if (!allowed.contains(initial) || !allowed.contains(usual.min()) || !allowed.contains(usual.max())) {
            throw new IllegalArgumentException(key + " is outside of what is allowed");
        }
    }

    /// Whether it can have that value.
    public boolean allows(double value) {
        return allowed.contains(value) && (!whole() || value == Math.rint(value));
    }

    /// Whether a slider runs through it by orders of magnitude.
    public boolean logarithmic() {
        return scale == Scale.LOGARITHMIC;
    }

    /// Whether it is a whole number.
    public boolean whole() {
        return scale == Scale.WHOLE || scale == Scale.SWITCH;
    }

    /// The same for a method that begins with another value.
    MethodParameter initially(double value) {
        return new MethodParameter(key, value, allowed, usual, scale);
    }

    /// The key of the symbol that people read.
    public String symbolKey() {
        return "optimize.parameter." + key;
    }

    /// The key of the sentence that says what it does.
    public String meaningKey() {
        return "optimize.parameter." + key + ".meaning";
    }
}
