package hesse.learning;

import hesse.text.Subscripts;

/// What weights are called. w₀ is the bias of a generalised linear model, w₁, w₂, … are the others in their order, as are those of any
/// model of two weights. Of more, in layers: w[2][3,1] is what leads to the third unit of the second layer of weights from the first unit
/// before it, b[2][3] that unit's bias; of a softmax w[3,1] and b[3] with the class first; of a factorisation u[3,1] and v[3,1]. All are
/// counted from 1.
public final class WeightNames {
    private WeightNames() {}

    /// @param weight from 0 to the loss's dimension, excluded
    public static String of(Loss loss, int weight) {
        boolean biasFirst = loss.model() instanceof Model.GeneralisedLinear(_, var bias) && bias;
        return loss.model() instanceof Model.GeneralisedLinear || loss.dimension() == 2
                ? Subscripts.in("w" + (biasFirst ? weight : weight + 1)) : inBlock(loss, weight);
    }

    private static String inBlock(Loss loss, int weight) {
        var blocks = loss.blocks();
        int number = 0;
        while (weight >= blocks.get(number).offset() + blocks.get(number).size()) {
            number++;
        }
        var block = blocks.get(number);
        int row = (weight - block.offset()) / block.columns() + 1;
        int column = (weight - block.offset()) % block.columns() + 1;
        return switch (loss.model()) {
            case Model.GeneralisedLinear _ -> throw new IllegalArgumentException("one block");
            case Model.Softmax(_, var bias) -> {
                int cls = bias ? number / 2 + 1 : number + 1;
                yield block.bias() ? "b[" + cls + "]" : "w[" + cls + "," + column + "]";
            }
            case Model.Network _ -> block.bias() ? "b[" + block.layer() + "][" + row + "]"
                    : "w[" + block.layer() + "][" + row + "," + column + "]";
            case Model.MatrixFactorisation _ -> (block.layer() == 1 ? "u[" : "v[") + row + "," + column + "]";
        };
    }
}
