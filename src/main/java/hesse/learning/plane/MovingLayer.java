package hesse.learning.plane;

import hesse.learning.Model;
import hesse.objective.plane.Plane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A layer whose weights move with the plane's coordinates, W = W₀ + a U + b V, applied to jets. Immutable.
///
/// @param sending   units that it receives from
/// @param receiving units that it has
/// @param w         W₀ row by row, a row for each receiving unit, then the biases or zeros; as are u and v
record MovingLayer(int sending, int receiving, double[] w, double[] u, double[] v) {

    /// The layers but the first, which is affine in the coordinates.
    static List<MovingLayer> afterTheFirst(Model.Network network, Plane plane) {
        var units = network.layers();
        var layers = new ArrayList<MovingLayer>();
        int from = 0;
        for (int layer = 1; layer < units.size(); layer++) {
            int sending = units.get(layer - 1);
            int receiving = units.get(layer);
            int to = from + receiving * (sending + (network.bias() ? 1 : 0));
            if (layer > 1) {
                int length = receiving * (sending + 1);
                layers.add(new MovingLayer(sending, receiving, part(plane.origin(), from, to, length), part(plane.u(), from, to, length),
                        part(plane.v(), from, to, length)));
            }
            from = to;
        }
        return layers;
    }

    /// Zeros at the end where there are no biases.
    private static double[] part(double[] all, int from, int to, int length) {
        return Arrays.copyOf(Arrays.copyOfRange(all, from, to), length);
    }

    /// Sets what the receiving units receive.
    void run(JetBlock[] from, JetBlock[] to, double[] a, double[] b, int n) {
        for (int unit = 0; unit < receiving; unit++) {
            int bias = receiving * sending + unit;
            to[unit].setAffine(w[bias], u[bias], v[bias], a, b, n);
            int weight = unit * sending;
            int sender = 0;
            for (; sender + 1 < sending; sender += 2, weight += 2) {
                to[unit].addProducts(w[weight], u[weight], v[weight], from[sender], w[weight + 1], u[weight + 1], v[weight + 1],
                        from[sender + 1], a, b, n);
            }
            if (sender < sending) {
                to[unit].addProduct(w[weight], u[weight], v[weight], from[sender], a, b, n);
            }
        }
    }
}
