package hesse.objective.spectrum;

/// How thoroughly a spectrum is estimated that is too large for all its eigenvalues.
///
/// @param steps  m, Lanczos steps of each probe, ≥ 1
/// @param probes n_v, random vectors, ≥ 1
/// @param ends   steps at most of the one run that is for both ends, ≥ 1
/// @param seed   of all random vectors
public record SpectrumSettings(int steps, int probes, int ends, long seed) {

    /// Of the densities of trained networks in Wasserstein's distance by the range, m = 40 and ten probes are off by less than 0.001.
    public static final SpectrumSettings USUAL = new SpectrumSettings(40, 10, 100, 1);

    public SpectrumSettings {
        if (steps < 1 || probes < 1 || ends < 1) {
            throw new IllegalArgumentException("steps, probes and ends are 1 or more, but were " + steps + ", " + probes + " and " + ends);
        }
    }
}
