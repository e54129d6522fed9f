package hesse.learning.plane;

import hesse.field.kernel.KernelBackend;
import hesse.learning.Dataset;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.objective.plane.Plane;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Fully connected networks: jets in (a, b) carried forward through the layers. What the first layer receives is affine in the
/// coordinates; every later weight costs twelve multiplications and additions, six for the unit's jet and six because the weight moves
/// itself.
final class NetworkJets implements JetSum {
    private final Model.Network network;
    private final AffineInputs inputs;
    private final List<MovingLayer> layers;
    private final double[] targets;
    private final Scalars scalars;
    /// What the units of each layer but the features' receive, and then give.
    private final JetBlock[][] received;
    private final JetBlock[][] given;
    private final SoftmaxLoss softmax;

    private NetworkJets(Model.Network network, AffineInputs inputs, List<MovingLayer> layers, double[] targets, KernelBackend backend) {
        this.network = network;
        this.inputs = inputs;
        this.layers = layers;
        this.targets = targets;
        var loops = new Loops(backend);
        scalars = new Scalars(loops);
        var units = network.layers();
        received = units.stream().skip(1).map(JetBlock::several).toArray(JetBlock[][]::new);
        given = units.stream().skip(1).limit(units.size() - 2L).map(JetBlock::several).toArray(JetBlock[][]::new);
        softmax = network.loss() == OutputLoss.SOFTMAX ? new SoftmaxLoss(units.getLast(), loops) : null;
    }

    static Supplier<JetSum> of(Model.Network network, Dataset data, Plane plane, KernelBackend backend) {
        int features = data.width();
        int first = network.layers().get(1);
        var units = IntStream.range(0, first)
                .mapToObj(unit -> new AffineInputs.Unit(unit * features, network.bias() ? first * features + unit : -1))
                .toArray(AffineInputs.Unit[]::new);
        var inputs = AffineInputs.of(data, plane, units);
        var layers = MovingLayer.afterTheFirst(network, plane);
        double[] targets = data.targets();
        return () -> new NetworkJets(network, inputs, layers, targets, backend);
    }

    @Override
    public void add(double[] a, double[] b, int n, JetBlock sum) {
        for (int example = 0; example < targets.length; example++) {
            for (int unit = 0; unit < received[0].length; unit++) {
                inputs.jetsAt(example, unit, a, b, received[0][unit], n);
            }
            for (int layer = 0; layer < given.length; layer++) {
                activate(received[layer], given[layer], n);
                layers.get(layer).run(given[layer], received[layer + 1], a, b, n);
            }
            addLoss(received[received.length - 1], targets[example], sum, n);
        }
    }

    private void activate(JetBlock[] from, JetBlock[] to, int n) {
        for (int unit = 0; unit < from.length; unit++) {
            scalars.activation(network.activation(), from[unit].f, n);
            to[unit].setOf(scalars, from[unit], n);
        }
    }

    private void addLoss(JetBlock[] outputs, double target, JetBlock sum, int n) {
        switch (network.loss()) {
            case SQUARED_ERROR, CROSS_ENTROPY -> {
                scalars.output(network.loss(), outputs[0].f, target, n);
                sum.addOf(scalars, outputs[0], n);
            }
            case SOFTMAX -> softmax.add(outputs, (int) target, sum, n);
        }
    }
}
