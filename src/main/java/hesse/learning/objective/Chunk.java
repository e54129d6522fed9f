package hesse.learning.objective;

import hesse.learning.Dataset;

/// Some examples, feature by feature: the input of a network's first layer. Immutable.
///
/// @param inputs   a feature of all examples after the other
/// @param examples the same, an example after the other
/// @param targets  one for each example
record Chunk(int width, double[] inputs, double[] examples, double[] targets) {

    /// @param one whether an input that is always 1 comes before the features
    static Chunk of(Dataset data, boolean one, int from, int count) {
        int first = one ? 1 : 0;
        double[] inputs = new double[(first + data.width()) * count];
        double[] targets = new double[count];
        for (int i = 0; i < count; i++) {
            targets[i] = data.target(from + i);
            if (one) {
                inputs[i] = 1;
            }
            for (int column = 0; column < data.width(); column++) {
                inputs[(first + column) * count + i] = data.feature(from + i, column);
            }
        }
        return new Chunk(count, inputs, MatrixLoops.transposed(inputs, first + data.width(), count), targets);
    }
}
