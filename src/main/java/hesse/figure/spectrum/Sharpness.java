package hesse.figure.spectrum;

/// The curvature along a training: at some steps the two largest eigenvalues of the whole H, and the loss. The arrays are of the same length
/// and aren't modified.
///
/// @param steps  ascending
/// @param first  the largest eigenvalue
/// @param second the one below it, NaN where there is none
public record Sharpness(int[] steps, double[] first, double[] second, double[] loss) {

    public Sharpness {
        if (first.length != steps.length || second.length != steps.length || loss.length != steps.length) {
            throw new IllegalArgumentException("values at " + steps.length + " steps, but " + first.length + ", " + second.length + " and " + loss.length);
        }
    }
}
