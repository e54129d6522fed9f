package hesse.learning.objective;

import hesse.learning.Dataset;

/// Some examples, feature by feature: the input of a network's first layer. Immutable.
///
/// @param width   at least as many as there are examples, a multiple of [MatrixLoops#LANES]; the last example is repeated up to there
/// @param inputs  a feature of all examples after the other, `width` numbers each
/// @param targets one for each example
record Chunk(int count, int width, double[] inputs, double[] targets) {

    /// @param one whether an input that is always 1 comes before the features
    static Chunk of(Dataset data, boolean one, int from, int count) {
        int width = Math.ceilDiv(count, MatrixLoops.LANES) * MatrixLoops.LANES;
        int first = one ? 1 : 0;
        double[] inputs = new double[(first + data.width()) * width];
        double[] targets = new double[count];
        for (int i = 0; i < width; i++) {
            int example = from + Math.min(i, count - 1);
            if (one) {
                inputs[i] = 1;
            }
            for (int column = 0; column < data.width(); column++) {
                inputs[(first + column) * width + i] = data.feature(example, column);
            }
        }
        for (int i = 0; i < count; i++) {
            targets[i] = data.target(from + i);
        }
        return new Chunk(count, width, inputs, targets);
    }
}
