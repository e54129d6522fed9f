package hesse.learning.objective;

import hesse.learning.Dataset;

/// Some examples, one at least, as batches. Immutable.
///
/// @param inputs   of a network's first layer
/// @param examples the same, transposed
/// @param targets  one for each example
record Chunk(double[][] inputs, double[][] examples, double[] targets) {

    /// @param one whether an input that is always 1 comes before the features
    static Chunk of(Dataset data, boolean one, int from, int count) {
        int first = one ? 1 : 0;
        double[][] examples = new double[count][first + data.width()];
        double[] targets = new double[count];
        for (int i = 0; i < count; i++) {
            targets[i] = data.target(from + i);
            examples[i][0] = 1;
            for (int column = 0; column < data.width(); column++) {
                examples[i][first + column] = data.feature(from + i, column);
            }
        }
        return new Chunk(MatrixLoops.transposed(examples), examples, targets);
    }

    /// How many examples.
    int count() {
        return targets.length;
    }
}
