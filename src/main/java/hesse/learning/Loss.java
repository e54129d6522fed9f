package hesse.learning;

/// A loss as a function of the weights: a model, the examples that it is fitted to, how their losses become one, and an L2 penalty.
/// A plain value; what is computed of it comes from the objectives and fields that are made of it.
public record Loss(Model model, Dataset data, Reduction reduction, Penalty penalty) {

    /// How many weights there are.
    public int dimension() {
        return switch (model) {
            case Model.GeneralisedLinear(_, var bias) -> data.width() + (bias ? 1 : 0);
            case Model.Softmax(var classes, var bias) -> classes * (data.width() + (bias ? 1 : 0));
            case Model.Network network -> weights(network);
            case Model.MatrixFactorisation(var rank) -> rank * (data.size() + data.width());
        };
    }

    private static int weights(Model.Network network) {
        var layers = network.layers();
        int weights = 0;
        for (int layer = 1; layer < layers.size(); layer++) {
            weights += layers.get(layer) * (layers.get(layer - 1) + (network.bias() ? 1 : 0));
        }
        return weights;
    }

    public Loss with(Dataset changed) {
        return new Loss(model, changed, reduction, penalty);
    }

    public Loss with(Penalty changed) {
        return new Loss(model, data, reduction, changed);
    }
}
