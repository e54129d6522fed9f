package hesse.learning;

import hesse.text.Subscripts;

/// What weights are called: w₀ is the bias of a generalised linear model, w₁, w₂, … are the others in their order.
public final class WeightNames {
    private WeightNames() {}

    /// @param weight from 0 to the loss's dimension, excluded
    public static String of(Loss loss, int weight) {
        boolean biasFirst = loss.model() instanceof Model.GeneralisedLinear(_, var bias) && bias;
        return Subscripts.in("w" + (biasFirst ? weight : weight + 1));
    }
}
