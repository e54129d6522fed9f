package hesse.learning.plane;

import hesse.field.kernel.KernelBackend;
import hesse.learning.Dataset;
import hesse.learning.Model;
import hesse.objective.plane.Plane;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Linear classifiers: the cross-entropy of outputs that are affine on the plane.
final class SoftmaxJets implements JetSum {
    private final AffineInputs outputs;
    private final double[] targets;
    private final JetBlock[] jets;
    private final SoftmaxLoss loss;

    private SoftmaxJets(int classes, AffineInputs outputs, double[] targets, KernelBackend backend) {
        this.outputs = outputs;
        this.targets = targets;
        jets = JetBlock.several(classes);
        loss = new SoftmaxLoss(classes, new Loops(backend));
    }

    static Supplier<JetSum> of(Model.Softmax model, Dataset data, Plane plane, KernelBackend backend) {
        int stride = data.width() + (model.bias() ? 1 : 0);
        var units = IntStream.range(0, model.classes())
                .mapToObj(k -> model.bias() ? new AffineInputs.Unit(k * stride + 1, k * stride) : new AffineInputs.Unit(k * stride, -1))
                .toArray(AffineInputs.Unit[]::new);
        var outputs = AffineInputs.of(data, plane, units);
        double[] targets = data.targets();
        return () -> new SoftmaxJets(model.classes(), outputs, targets, backend);
    }

    @Override
    public void add(double[] a, double[] b, int n, JetBlock sum) {
        for (int example = 0; example < targets.length; example++) {
            for (int k = 0; k < jets.length; k++) {
                outputs.jetsAt(example, k, a, b, jets[k], n);
            }
            loss.add(jets, (int) targets[example], sum, n);
        }
    }
}
