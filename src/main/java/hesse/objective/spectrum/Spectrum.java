package hesse.objective.spectrum;

import hesse.field.Cancellation;
import hesse.objective.SymmetricEigen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// What is known of all eigenvalues of a symmetric operator.
public sealed interface Spectrum {

    /// Up to this dimension all eigenvalues are computed: it takes less than a second.
    int MOST_EXACT = 800;

    /// n.
    int dimension();

    /// How many eigenvalues are negative.
    EigenvalueCount negative();

    /// Where the eigenvalues lie.
    SpectralMeasure measure();

    /// Every eigenvalue.
    ///
    /// @param eigenvalues ascending; belongs to this and isn't modified
    record Exact(double[] eigenvalues) implements Spectrum {

        @Override
        public int dimension() {
            return eigenvalues.length;
        }

        /// An eigenvalue that is no larger than what rounding makes of zero isn't counted.
        @Override
        public EigenvalueCount negative() {
            return new EigenvalueCount((int) Arrays.stream(eigenvalues).filter(lambda -> lambda < -rounding()).count(), true);
        }

        @Override
        public SpectralMeasure measure() {
            return SpectralMeasure.exact(eigenvalues);
        }

        /// How far rounding errors may have moved an eigenvalue.
        public double rounding() {
            return eigenvalues.length * Math.ulp(1.0) * Math.max(Math.abs(eigenvalues[0]), Math.abs(eigenvalues[eigenvalues.length - 1]));
        }
    }

    /// Both ends with bounds, and the density in between.
    ///
    /// @param ends    of one long run: its outer values are near to eigenvalues, and each says how near
    /// @param measure of all probes
    record Estimated(int dimension, SpectrumSettings settings, RitzPairs ends, SpectralMeasure measure) implements Spectrum {

        /// As many as are proved, by Cauchy's interlacing: see [RitzPairs].
        @Override
        public EigenvalueCount negative() {
            return new EigenvalueCount(ends.negative(), false);
        }

        /// The width that the density is drawn with at first.
        public double resolution() {
            return measure.resolution(settings.steps());
        }
    }

    /// All eigenvalues where the dimension allows it, an estimate beyond; empty where the operator isn't finite.
    ///
    /// @param progress told from 0 to 1
    /// @throws java.util.concurrent.CancellationException if it isn't wanted any more
    static Optional<Spectrum> of(SymmetricOperator operator, SpectrumSettings settings, Cancellation cancellation,
            DoubleConsumer progress) {
        return operator.dimension() <= MOST_EXACT ? exact(operator, cancellation, progress)
                : estimated(operator, settings, cancellation, progress);
    }

    private static Optional<Spectrum> exact(SymmetricOperator operator, Cancellation cancellation, DoubleConsumer progress) {
        var matrix = operator.matrix(cancellation, part -> progress.accept(part / 2));
        cancellation.check();
        if (matrix.hasUncountable()) {
            return Optional.empty();
        }
        var spectrum = new Exact(SymmetricEigen.values(matrix));
        progress.accept(1);
        return Optional.of(spectrum);
    }

    /// As [#of] beyond [#MOST_EXACT], for any dimension.
    static Optional<Spectrum> estimated(SymmetricOperator operator, SpectrumSettings settings, Cancellation cancellation,
            DoubleConsumer progress) {
        double products = settings.ends() + (double) settings.probes() * settings.steps();
        var ends = Lanczos.seeded(operator, settings.seed()).run(settings.ends(), cancellation).ritz();
        if (ends.values().isEmpty()) {
            return Optional.empty();
        }
        progress.accept(settings.ends() / products);
        List<RitzPairs> probes = SpectralMeasure.probes(operator, settings, cancellation,
                part -> progress.accept((settings.ends() + part * settings.probes() * settings.steps()) / products));
        return probes.isEmpty() ? Optional.empty()
                : Optional.of(new Estimated(operator.dimension(), settings, ends, SpectralMeasure.mean(probes)));
    }
}
