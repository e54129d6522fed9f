package hesse.objective.spectrum;

import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;

/// Where on the axis eigenvalues lie, and which part of them: nodes with weights that sum to 1. The arrays belong to this and aren't
/// modified.
///
/// @param nodes ascending
public record SpectralMeasure(double[] nodes, double[] weights) {

    /// Every eigenvalue with the same weight.
    ///
    /// @param eigenvalues ascending, at least one
    public static SpectralMeasure exact(double[] eigenvalues) {
        var weights = new double[eigenvalues.length];
        Arrays.fill(weights, 1.0 / eigenvalues.length);
        return new SpectralMeasure(eigenvalues, weights);
    }

    /// The runs of stochastic Lanczos quadrature: for random vectors of ±1 each is the measure that Gauss quadrature by m Lanczos steps
    /// gives (Golub & Meurant, "Matrices, Moments and Quadrature"; for losses Ghorbani, Krishnan & Xiao 2019).
    /// None where a product isn't finite.
    ///
    /// @param progress told after each probe, from 0 to 1
    /// @throws java.util.concurrent.CancellationException if it isn't wanted any more
    static List<RitzPairs> probes(SymmetricOperator operator, SpectrumSettings settings, Cancellation cancellation,
            DoubleConsumer progress) {
        var random = new SplittableRandom(settings.seed());
        var probes = new ArrayList<RitzPairs>();
        for (int k = 0; k < settings.probes(); k++) {
            var start = Lanczos.rademacher(operator.dimension(), random.split());
            var lanczos = new Lanczos(operator, start).run(settings.steps(), cancellation);
            if (!lanczos.isFinite()) {
                return List.of();
            }
            probes.add(lanczos.ritz());
            progress.accept((k + 1.0) / settings.probes());
        }
        return probes;
    }

    /// The mean of the probes' measures.
    ///
    /// @param probes at least one
    public static SpectralMeasure mean(List<RitzPairs> probes) {
        var values = probes.stream().flatMap(probe -> probe.values().stream()).sorted(Comparator.comparingDouble(RitzValue::value))
                .toList();
        return new SpectralMeasure(values.stream().mapToDouble(RitzValue::value).toArray(),
                values.stream().mapToDouble(ritz -> ritz.weight() / probes.size()).toArray());
    }

    public double least() {
        return nodes[0];
    }

    public double largest() {
        return nodes[nodes.length - 1];
    }

    /// The width that m steps resolve: the range of the nodes divided by m, whatever the units of the loss. Where all nodes are one
    /// there is no range, and its size stands for it.
    ///
    /// @param steps m ≥ 1
    public double resolution(int steps) {
        double range = largest() - least();
        double size = range > 0 ? range : Math.abs(largest());
        return (size > 0 ? size : 1) / steps;
    }

    /// The density at t when every node is spread as a Gaussian.
    ///
    /// @param sigma its standard deviation, positive, in the units of the eigenvalues
    public double density(double t, double sigma) {
        double sum = 0;
        for (int i = 0; i < nodes.length; i++) {
            double z = (t - nodes[i]) / sigma;
            sum += weights[i] * Math.exp(-z * z / 2);
        }
        return sum / (sigma * Math.sqrt(2 * Math.PI));
    }
}
