package hesse.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A loss as a function of the weights: a model, the examples that it is fitted to, how their losses become one, and an L2 penalty.
/// A plain value; what is computed of it comes from the objectives and fields that are made of it.
public record Loss(Model model, Dataset data, Reduction reduction, Penalty penalty) {
    /// How many weights a loss can have in a file.
    public static final int MOST_WEIGHTS = 100_000;

    /// How many weights there are.
    public int dimension() {
        return blocks().stream().mapToInt(WeightBlock::size).reduce(0, Math::addExact);
    }

    /// How the weights are laid out, in their order and without gaps.
    public List<WeightBlock> blocks() {
        var blocks = new ArrayList<WeightBlock>();
        switch (model) {
            case Model.GeneralisedLinear(_, var bias) -> linear(blocks, bias);
            case Model.Softmax(var classes, var bias) -> {
                for (int k = 0; k < classes; k++) {
                    linear(blocks, bias);
                }
            }
            case Model.Network network -> {
                for (int layer = 1; layer < network.layers().size(); layer++) {
                    add(blocks, layer, false, network.layers().get(layer), network.layers().get(layer - 1));
                    if (network.bias()) {
                        add(blocks, layer, true, network.layers().get(layer), 1);
                    }
                }
            }
            case Model.MatrixFactorisation(var rank) -> {
                add(blocks, 1, false, data.size(), rank);
                add(blocks, 2, false, data.width(), rank);
            }
        }
        return blocks;
    }

    /// Whether the loss is convex by its form: each link and the cross-entropy of a softmax are convex in what is linear in the weights,
    /// and sums of convex functions are. False says nothing.
    public boolean isConvex() {
        return model instanceof Model.GeneralisedLinear || model instanceof Model.Softmax;
    }

    /// Whether it is strictly convex by its form: convex, and every weight penalised. False says nothing.
    public boolean isStrictlyConvex() {
        return isConvex() && Arrays.stream(penalties()).allMatch(lambda -> lambda > 0);
    }

    /// What the penalty adds to H's diagonal: λ for each penalised weight, 0 for the others.
    ///
    /// @throws IndexOutOfBoundsException if a weight is to be penalised that isn't there
    public double[] penalties() {
        double[] penalties = new double[dimension()];
        switch (penalty.penalised()) {
            case Penalty.Penalised.All _ -> Arrays.fill(penalties, penalty.lambda());
            case Penalty.Penalised.WithoutBiases _ -> blocks().stream().filter(block -> !block.bias())
                    .forEach(block -> Arrays.fill(penalties, block.offset(), block.offset() + block.size(), penalty.lambda()));
            case Penalty.Penalised.Some(var weights) ->
                    weights.forEach(weight -> penalties[Objects.checkIndex(weight, penalties.length)] = penalty.lambda());
        }
        return penalties;
    }

    /// A bias, if there is one, then the weights of the features.
    private void linear(List<WeightBlock> blocks, boolean bias) {
        if (bias) {
            add(blocks, 1, true, 1, 1);
        }
        add(blocks, 1, false, 1, data.width());
    }

    private static void add(List<WeightBlock> blocks, int layer, boolean bias, int rows, int columns) {
        int offset = blocks.isEmpty() ? 0 : Math.addExact(blocks.getLast().offset(), blocks.getLast().size());
        blocks.add(new WeightBlock(layer, bias, offset, rows, columns));
    }

    public Loss with(Dataset changed) {
        return new Loss(model, changed, reduction, penalty);
    }

    public Loss with(Penalty changed) {
        return new Loss(model, data, reduction, changed);
    }
}
