package hesse.optimize;

import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// How a step within ‖p‖ ≤ Δ came about.
///
/// @param radius     Δ
/// @param nextRadius what it will be
/// @param onBorder   whether ‖p‖ = Δ
/// @param multiplier μ ≥ 0 with (H + μI) p = −∇f where the step is the model's exact minimum in the region
/// @param hardCase   whether a piece of an eigenvector of the least eigenvalue had to be added to reach the border
/// @param path       corners of the path that the step was looked for on, from 0 on; empty for an exact step
/// @param reduction  what the model said and what came of it; empty where the method doesn't ask
public record TrustRegionResult(double radius, double nextRadius, boolean onBorder, Optional<Double> multiplier, boolean hardCase,
                                List<ConstMatrix<SimpleMatrix>> path, Optional<Reduction> reduction) {

    public TrustRegionResult {
        path = List.copyOf(path);
    }
}
