package hesse.learning;

/// Where a matrix of weights, or a vector of biases, lies among all weights of a model: row by row from `offset` on.
///
/// @param layer   of a network, from 1; 1 for other models, but 1 for U and 2 for V of a matrix factorisation
/// @param bias    whether these are biases, one a row
/// @param rows    receiving units; the classes of a softmax have a block each
/// @param columns what feeds each of them
public record WeightBlock(int layer, boolean bias, int offset, int rows, int columns) {

    public int size() {
        return Math.multiplyExact(rows, columns);
    }
}
