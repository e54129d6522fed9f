package hesse.field;

/// Loops over blocks of points that turn jets into colours: a class and a step make a code, the place of a colour in a
/// table. Own scratch memory: one thread at a time.
///
/// All implementations compute the same numbers.
public interface PixelLoops {

    /// The codes of classes, shifted to make room for 256 steps.
    int SHIFT = 8;

    int POSITIVE_DEFINITE = 0;
    int NEGATIVE_DEFINITE = 1;
    int INDEFINITE = 2;

    /// Sets `codes[0 .. count)` to the class of each Hessian by the signs of its determinant and of fxx, times 256, if it
    /// is clear at all points that these signs decide.
    ///
    /// A point is clear where its value and its Hessian are finite and |det H| > `clear` · (λ₁² + λ₂²) + `least`.
    ///
    /// @param jets with values and Hessians
    /// @return whether all points are clear; otherwise the codes are any
    boolean classify(Jets jets, int count, double clear, double least, int[] codes);

    /// Adds to each code the step `(value − low) · factor + 1/2` without its fraction, 0 where that is negative or NaN and
    /// `last` at most.
    void addEvenSteps(double[] values, int count, double low, double factor, int last, int[] codes);

    /// Adds to each code the value's step.
    void addSteps(double[] values, int count, QuantizerTable table, int[] codes);

    /// Sets `to[at + i]` to `table[codes[i]]` for `i` in `0 .. count`; the table must have all of them.
    void lookUp(int[] table, int[] codes, int count, int[] to, int at);
}
