package hesse.learning.plane;

import hesse.field.kernel.KernelBackend;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.objective.plane.Plane;
import java.util.function.Supplier;

/// A loss's jets at a block of points of a plane. Owns scratch memory: one thread at a time.
interface JetSum {

    /// Adds the jets at the points (a, b).
    ///
    /// @param n at most [hesse.field.function.Blocks#LENGTH]
    void add(double[] a, double[] b, int n, JetBlock jets);

    /// Makes new ones for a loss on a plane; what they have in common is computed once, here.
    static Supplier<JetSum> of(Loss loss, Plane plane, KernelBackend backend) {
        var examples = examples(loss, plane, backend);
        var penalty = QuadraticPenalty.of(loss, plane);
        double factor = switch (loss.reduction()) {
            case SUM -> 1;
            case MEAN -> 1.0 / loss.data().size();
        };
        return () -> {
            var sum = examples.get();
            return (a, b, n, jets) -> {
                sum.add(a, b, n, jets);
                if (factor != 1) {
                    jets.scale(factor, n);
                }
                penalty.addTo(jets, a, b, n);
            };
        };
    }

    private static Supplier<JetSum> examples(Loss loss, Plane plane, KernelBackend backend) {
        return switch (loss.model()) {
            case Model.GeneralisedLinear model -> LinearJets.of(model, loss.data(), plane, backend);
            case Model.Softmax model -> SoftmaxJets.of(model, loss.data(), plane, backend);
            case Model.Network model -> NetworkJets.of(model, loss.data(), plane, backend);
            case Model.MatrixFactorisation model -> FactorisationJets.of(model, loss.data(), plane);
        };
    }
}
