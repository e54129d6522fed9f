package hesse.figure.spectrum;

import java.util.List;

/// One eigenvalue that is pointed at, and which part of its eigenvector lies in each layer of weights.
///
/// @param index  in ascending order; of Ritz values where a spectrum has those
/// @param layers what the layers are called; empty while the eigenvector isn't known
/// @param shares of the squared length, one for each layer
public record ChosenEigenvalue(int index, List<String> layers, List<Double> shares) {

    public ChosenEigenvalue {
        layers = List.copyOf(layers);
        shares = List.copyOf(shares);
        if (layers.size() != shares.size()) {
            throw new IllegalArgumentException(layers.size() + " layers and " + shares.size() + " shares");
        }
    }

    /// Before its eigenvector is known.
    public static ChosenEigenvalue at(int index) {
        return new ChosenEigenvalue(index, List.of(), List.of());
    }
}
