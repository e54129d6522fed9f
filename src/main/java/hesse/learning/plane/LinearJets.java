package hesse.learning.plane;

import hesse.field.function.Blocks;
import hesse.field.kernel.KernelBackend;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Model;
import hesse.objective.plane.Plane;
import java.util.function.Supplier;

/// Generalised linear models: Σ φ(zᵢ; yᵢ) with predictors that are affine on the plane, so that each example adds φ″ times a matrix of
/// rank one.
final class LinearJets implements JetSum {
    private final Link link;
    private final AffineInputs predictors;
    private final double[] targets;
    private final Scalars phi;
    private final double[] z = Blocks.allocate();

    private LinearJets(Link link, AffineInputs predictors, double[] targets, Scalars phi) {
        this.link = link;
        this.predictors = predictors;
        this.targets = targets;
        this.phi = phi;
    }

    static Supplier<JetSum> of(Model.GeneralisedLinear model, Dataset data, Plane plane, KernelBackend backend) {
        var unit = model.bias() ? new AffineInputs.Unit(1, 0) : new AffineInputs.Unit(0, -1);
        var predictors = AffineInputs.of(data, plane, unit);
        double[] targets = data.targets();
        return () -> new LinearJets(model.link(), predictors, targets, new Scalars(new Loops(backend)));
    }

    @Override
    public void add(double[] a, double[] b, int n, JetBlock jets) {
        for (int example = 0; example < targets.length; example++) {
            predictors.at(example, 0, a, b, z, n);
            phi.link(link, z, targets[example], n);
            jets.addOfAffine(phi, predictors.alongU(example, 0), predictors.alongV(example, 0), n);
        }
    }
}
