package hesse.learning.objective;

/// Where a layer's weights lie among all: W row by row from `weights` on, the biases, if there are any, from `biases` on.
///
/// @param biases -1 if there are none
record LayerShape(int inputs, int units, int weights, int biases) {

    boolean hasBiases() {
        return biases >= 0;
    }

    int size() {
        return units * (inputs + (hasBiases() ? 1 : 0));
    }
}
