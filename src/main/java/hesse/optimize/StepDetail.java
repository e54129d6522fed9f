package hesse.optimize;

import hesse.curvature.CriticalPoint;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What a method computed for a step, for the figures and the table that explain it. One case for each kind of reasoning,
/// which methods may share. What follows from the function, the iterate and p alone isn't in it: see [Reduction#ofStep] for
/// the model's prediction and [EigenSplit] for the parts along the eigenvectors. Vectors are n × 1; they and matrices are only
/// to be read.
public sealed interface StepDetail {

    /// p = −η ∇f.
    record GradientStep(double stepSize) implements StepDetail {}

    /// p = −∇f / c with a curvature c.
    ///
    /// @param stepSize 1/c
    record CurvatureStep(double stepSize, CurvatureSource source) implements StepDetail {}

    /// Where a step size took its curvature from.
    enum CurvatureSource {
        /// H's largest eigenvalue.
        LARGEST_EIGENVALUE,
        /// The largest |λ|, where no eigenvalue is positive.
        LARGEST_MAGNITUDE,
        /// s·y / s·s over the last step, the long step's.
        SECANT_LONG,
        /// y·y / s·y over the last step, the short step's.
        SECANT_SHORT,
        /// ‖y‖ / ‖s‖, where the last step saw no positive curvature.
        SECANT_MAGNITUDE
    }

    /// p = −t ∇f with t searched for.
    record SearchStep(LineSearch search) implements StepDetail {}

    /// p = β u − η g, the new velocity.
    ///
    /// @param kept β u, what is left of the old velocity
    /// @param at   where g is taken: the iterate, or where β u alone would lead
    /// @param push −η g
    record MomentumStep(ConstMatrix<SimpleMatrix> kept, ConstMatrix<SimpleMatrix> at, ConstMatrix<SimpleMatrix> push)
            implements StepDetail {}

    /// pᵢ = −rᵢ mᵢ, every coordinate with a step size of its own.
    ///
    /// @param rates     r > 0
    /// @param direction m, the gradient or a mean of gradients
    record ScaledStep(ConstMatrix<SimpleMatrix> rates, ConstMatrix<SimpleMatrix> direction) implements StepDetail {}

    /// p leads to the only critical point of the quadratic model.
    ///
    /// @param target what that point is for the model
    record NewtonStep(CriticalPoint.Kind target) implements StepDetail {}

    /// p = t d, where d leads to the model's critical point, or is −∇f where that way goes uphill or there is none.
    ///
    /// @param newton whether d leads there
    record DampedNewtonStep(boolean newton, LineSearch search) implements StepDetail {}

    /// p = −t Q Λ′⁻¹ Qᵀ ∇f with changed eigenvalues Λ′.
    ///
    /// @param eigenvalues H's, ascending
    /// @param used        Λ′, in the same order
    /// @param search      for t; t = 1 without one
    record ModifiedNewtonStep(List<Double> eigenvalues, List<Double> used, Optional<LineSearch> search) implements StepDetail {
        public ModifiedNewtonStep {
            eigenvalues = List.copyOf(eigenvalues);
            used = List.copyOf(used);
        }
    }

    /// (H + σI) p = −∇f.
    ///
    /// @param eigenvalues H's, ascending
    /// @param shift       σ: μ, and where H has negative eigenvalues also what lifts the least of them to 0
    /// @param damping     μ
    /// @param nextDamping what μ will be
    record DampingStep(List<Double> eigenvalues, double shift, double damping, double nextDamping, Reduction reduction)
            implements StepDetail {
        public DampingStep {
            eigenvalues = List.copyOf(eigenvalues);
        }
    }

    /// p makes the model smallest in a region, or follows a path to its border.
    ///
    /// @param eigenvalues H's, ascending
    record TrustRegionStep(List<Double> eigenvalues, TrustRegionResult region) implements StepDetail {
        public TrustRegionStep {
            eigenvalues = List.copyOf(eigenvalues);
        }
    }

    /// p makes the model with the term M/6 ‖p‖³ smallest.
    ///
    /// @param weight     M
    /// @param nextWeight what it will be
    /// @param shift      M ‖p‖ / 2, which the term adds to the eigenvalues
    record CubicStep(List<Double> eigenvalues, double weight, double nextWeight, double shift, Reduction reduction) implements StepDetail {
        public CubicStep {
            eigenvalues = List.copyOf(eigenvalues);
        }
    }

    /// A step of gradient descent far out, or Newton's near to where it ends.
    ///
    /// @param contraction ‖∇f‖ after a full Newton step over ‖∇f‖ now, where there is such a step downhill
    /// @param limit       below which it is Newton's turn
    /// @param taken       what was done
    record HybridStep(Optional<Double> contraction, double limit, StepDetail taken) implements StepDetail {}

    /// p = −t B⁻¹ ∇f, where B satisfies the secant equation B s = y of the newest pair.
    ///
    /// @param inverse B⁻¹, positive definite
    /// @param newest  empty before the first step
    record SecantStep(ConstMatrix<SimpleMatrix> inverse, Optional<SecantPair> newest, LineSearch search) implements StepDetail {}

    /// The same with a B⁻¹ that is never formed: what the pairs make of a multiple of the identity.
    ///
    /// @param pairs oldest first
    /// @param scale that multiple
    record LimitedMemoryStep(List<SecantPair> pairs, double scale, LineSearch search) implements StepDetail {
        public LimitedMemoryStep {
            pairs = List.copyOf(pairs);
        }
    }

    /// p makes a model with B in place of H smallest in a region; B may be indefinite.
    ///
    /// @param newest  the pair that B satisfies; empty before the first step
    /// @param skipped whether this step's pair is passed over, because the update would divide by almost nothing
    record SymmetricRankOneStep(ConstMatrix<SimpleMatrix> b, Optional<SecantPair> newest, boolean skipped, TrustRegionResult region)
            implements StepDetail {}

    /// p = t d with d = −∇f + β d₋.
    ///
    /// @param direction d
    /// @param beta      0 where the method begins anew
    /// @param search    for t; without one t comes from the curvature along d
    record ConjugateStep(ConstMatrix<SimpleMatrix> direction, double beta, Optional<LineSearch> search) implements StepDetail {}

    /// p = t d, where d is as far as conjugate gradients came with H d = −∇f.
    ///
    /// @param path   0, then the inner iterates up to d
    /// @param ending why they ended
    record TruncatedNewtonStep(List<ConstMatrix<SimpleMatrix>> path, InnerEnding ending, LineSearch search) implements StepDetail {
        public TruncatedNewtonStep {
            path = List.copyOf(path);
        }
    }

    /// Why inner iterations ended.
    enum InnerEnding { ACCURATE_ENOUGH, NEGATIVE_CURVATURE, ITERATION_LIMIT }
}
