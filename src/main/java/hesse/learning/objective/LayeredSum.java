package hesse.learning.objective;

import hesse.learning.Activation;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import java.util.ArrayList;
import java.util.List;

/// The loss of a network, and of the models that are networks of one layer whose first input is 1.
///
/// @param activation of all layers but the last
record LayeredSum(List<LayerShape> layers, Activation activation, OutputCost cost, List<Chunk> chunks, int dimension)
        implements ExampleSum {
    /// Examples in a chunk at most.
    private static final int CHUNK = 128;

    static LayeredSum of(Model model, Dataset data) {
        return switch (model) {
            case Model.GeneralisedLinear(var link, var bias) -> linear(1, bias, new OutputCost.OfLink(link), data);
            case Model.Softmax(var classes, var bias) -> linear(classes, bias, new OutputCost.OfSoftmax(classes), data);
            case Model.Network(var units, var activation, var loss, var bias) -> {
                var layers = layers(units, bias);
                yield new LayeredSum(layers, activation, cost(loss, units.getLast()), chunks(data, false), dimension(layers));
            }
            case Model.MatrixFactorisation _ -> throw new IllegalArgumentException("no layers: " + model);
        };
    }

    private static LayeredSum linear(int outputs, boolean bias, OutputCost cost, Dataset data) {
        var layers = layers(List.of(data.width() + (bias ? 1 : 0), outputs), false);
        return new LayeredSum(layers, Activation.IDENTITY, cost, chunks(data, bias), dimension(layers));
    }

    private static OutputCost cost(OutputLoss loss, int outputs) {
        return switch (loss) {
            case SQUARED_ERROR -> new OutputCost.OfLink(Link.SQUARE);
            case CROSS_ENTROPY -> new OutputCost.OfLink(Link.LOGISTIC);
            case SOFTMAX -> new OutputCost.OfSoftmax(outputs);
        };
    }

    private static List<LayerShape> layers(List<Integer> units, boolean bias) {
        var layers = new ArrayList<LayerShape>();
        int at = 0;
        for (int layer = 1; layer < units.size(); layer++) {
            int inputs = units.get(layer - 1);
            int outputs = units.get(layer);
            layers.add(new LayerShape(inputs, outputs, at, bias ? at + inputs * outputs : -1));
            at += outputs * (inputs + (bias ? 1 : 0));
        }
        return layers;
    }

    private static int dimension(List<LayerShape> layers) {
        return layers.stream().mapToInt(LayerShape::size).sum();
    }

    /// As equal as they can be.
    private static List<Chunk> chunks(Dataset data, boolean one) {
        var chunks = new ArrayList<Chunk>();
        int count = Math.ceilDiv(data.size(), CHUNK);
        int size = count == 0 ? 0 : Math.ceilDiv(data.size(), count);
        for (int from = 0; from < data.size(); from += size) {
            chunks.add(Chunk.of(data, one, from, Math.min(size, data.size() - from)));
        }
        return chunks;
    }

    @Override
    public Pass at(double[] w) {
        return new LayeredPass(this, w);
    }
}
