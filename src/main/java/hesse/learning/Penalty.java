package hesse.learning;

import java.util.Set;

/// The L2 penalty λ/2 Σ wⱼ² over the penalised weights.
///
/// @param lambda λ ≥ 0, finite
public record Penalty(double lambda, Penalised penalised) {
    public static final Penalty NONE = new Penalty(0, new Penalised.All());

    /// Which weights.
    public sealed interface Penalised {
        record All() implements Penalised {}

        /// All but the biases.
        record WithoutBiases() implements Penalised {}

        /// Those with these indices.
        record Some(Set<Integer> weights) implements Penalised {
            public Some {
                weights = Set.copyOf(weights);
            }
        }
    }

    /// @throws IllegalArgumentException unless λ is finite and not negative
    public Penalty {
        if (!(lambda >= 0) || !Double.isFinite(lambda)) {
            throw new IllegalArgumentException("lambda = " + lambda);
        }
    }

    public Penalty withLambda(double changed) {
        return new Penalty(changed, penalised);
    }
}
