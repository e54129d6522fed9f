package hesse.optimize;

/// A number that a method is given, described as sliders, documents and commands need it.
///
/// @param key         what files and commands call it: "eta"
/// @param initial     what it is unless a document or a person says otherwise
/// @param allowed     what it can be
/// @param usual       what a slider offers, within the allowed
/// @param logarithmic whether a slider runs through it by orders of magnitude
public record MethodParameter(String key, double initial, Range allowed, Range usual, boolean logarithmic) {

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

    /// The key of the symbol that people read.
    public String symbolKey() {
        return "optimize.parameter." + key;
    }
}
