package hesse.learning.objective;

import hesse.learning.Activation;
import java.util.List;

/// A network at some weights on one chunk: forward and back, and forward and back once more for derivatives along a direction v,
/// R = d/dr at w + r v (Pearlmutter, "Fast exact multiplication by the Hessian", Neural Computation 6, 1994; Bishop, "Pattern
/// Recognition and Machine Learning", 5.4.6). For one thread.
///
/// With z = W a + b and a⁺ = s(z) of each layer, δ = ∂f/∂z and q = ∂f/∂a⁺:
/// R z = V a + W R a + v_b, R a⁺ = s′ R z; R ∇W = R δ aᵀ + δ R aᵀ; back, q = Wᵀ δ and R q = Wᵀ R δ + Vᵀ δ, then
/// R δ⁻ = s′ R q + q s″ R z. The Gauss–Newton product is without δ R a, Vᵀ δ and q s″ R z.
final class ChunkPass {
    private final List<LayerShape> layers;
    private final Activation activation;
    private final OutputCost cost;
    private final Chunk chunk;
    private final double[] w;
    /// What feeds layer l, from 0; the outputs last.
    private final double[][] inputs;
    /// s′ of the units of layer l, a hidden one.
    private final double[][] slopes;
    /// s″, and q s″ once the backward pass was there.
    private final double[][] curvatures;
    private final double[] outputGradient;
    private final double[] outputHessian;
    private final double value;
    /// δ of each layer; null before the backward pass.
    private double[][] errors;

    ChunkPass(LayeredSum sum, Chunk chunk, double[] w) {
        layers = sum.layers();
        activation = sum.activation();
        cost = sum.cost();
        this.chunk = chunk;
        this.w = w;
        inputs = new double[layers.size() + 1][];
        inputs[0] = chunk.inputs();
        slopes = new double[layers.size()][];
        curvatures = new double[layers.size()][];
        forward();
        int outputs = layers.getLast().units() * chunk.width();
        outputGradient = new double[outputs];
        outputHessian = new double[outputs];
        value = cost.evaluate(inputs[layers.size()], chunk.targets(), chunk.width(), chunk.count(), outputGradient, outputHessian);
    }

    private void forward() {
        for (int l = 0; l < layers.size(); l++) {
            double[] z = units(l);
            addBiases(w, layers.get(l), z);
            addForward(w, layers.get(l), inputs[l], z);
            if (l + 1 < layers.size()) {
                slopes[l] = new double[z.length];
                curvatures[l] = new double[z.length];
                ActivationLoop.run(activation, z, slopes[l], curvatures[l]);
            }
            inputs[l + 1] = z;
        }
    }

    /// The sum of the examples' costs.
    double value() {
        return value;
    }

    void addGradient(double[] to) {
        backward();
        for (int l = 0; l < layers.size(); l++) {
            addOuter(errors[l], inputs[l], layers.get(l), to);
            addBiasSums(errors[l], layers.get(l), to);
        }
    }

    private void backward() {
        if (errors != null) {
            return;
        }
        errors = new double[layers.size()][];
        errors[layers.size() - 1] = outputGradient;
        for (int l = layers.size() - 1; l > 0; l--) {
            double[] q = units(l - 1);
            addBack(w, layers.get(l), errors[l], q);
            for (int i = 0; i < q.length; i++) {
                curvatures[l - 1][i] *= q[i];
                q[i] *= slopes[l - 1][i];
            }
            errors[l - 1] = q;
        }
    }

    void addProduct(double[] v, boolean gaussNewton, double[] to) {
        backward();
        double[][] rz = new double[layers.size()][];
        double[][] ra = new double[layers.size()][];
        for (int l = 0; l < layers.size(); l++) {
            rz[l] = units(l);
            addBiases(v, layers.get(l), rz[l]);
            addForward(v, layers.get(l), inputs[l], rz[l]);
            if (l > 0) {
                addForward(w, layers.get(l), ra[l], rz[l]);
            }
            if (l + 1 < layers.size()) {
                ra[l + 1] = new double[rz[l].length];
                for (int i = 0; i < rz[l].length; i++) {
                    ra[l + 1][i] = slopes[l][i] * rz[l][i];
                }
            }
        }
        double[] rd = units(layers.size() - 1);
        cost.times(outputHessian, rz[layers.size() - 1], chunk.width(), chunk.count(), rd);
        for (int l = layers.size() - 1; l >= 0; l--) {
            addOuter(rd, inputs[l], layers.get(l), to);
            addBiasSums(rd, layers.get(l), to);
            if (l > 0) {
                if (!gaussNewton) {
                    addOuter(errors[l], ra[l], layers.get(l), to);
                }
                rd = back(v, gaussNewton, l, rd, rz[l - 1]);
            }
        }
    }

    /// R δ of the layer before.
    private double[] back(double[] v, boolean gaussNewton, int l, double[] rd, double[] rz) {
        double[] rq = units(l - 1);
        addBack(w, layers.get(l), rd, rq);
        if (!gaussNewton) {
            addBack(v, layers.get(l), errors[l], rq);
        }
        double[] slope = slopes[l - 1];
        double[] curvature = curvatures[l - 1];
        for (int i = 0; i < rq.length; i++) {
            rq[i] = gaussNewton ? rq[i] * slope[i] : rq[i] * slope[i] + curvature[i] * rz[i];
        }
        return rq;
    }

    /// A number for each unit of a layer and each example.
    private double[] units(int l) {
        return new double[layers.get(l).units() * chunk.width()];
    }

    private void addBiases(double[] weights, LayerShape layer, double[] to) {
        if (layer.hasBiases()) {
            for (int r = 0; r < layer.units(); r++) {
                double bias = weights[layer.biases() + r];
                for (int i = 0; i < chunk.width(); i++) {
                    to[r * chunk.width() + i] += bias;
                }
            }
        }
    }

    private void addForward(double[] weights, LayerShape layer, double[] a, double[] to) {
        MatrixLoops.addProduct(weights, layer.weights(), layer.units(), layer.inputs(), a, to, chunk.width());
    }

    private void addBack(double[] weights, LayerShape layer, double[] d, double[] to) {
        MatrixLoops.addTransposedProduct(weights, layer.weights(), layer.units(), layer.inputs(), d, to, chunk.width());
    }

    private void addOuter(double[] d, double[] a, LayerShape layer, double[] to) {
        MatrixLoops.addOuterProduct(d, layer.units(), a, layer.inputs(), to, layer.weights(), chunk.width());
    }

    private void addBiasSums(double[] d, LayerShape layer, double[] to) {
        if (layer.hasBiases()) {
            MatrixLoops.addRowSums(d, layer.units(), to, layer.biases(), chunk.width());
        }
    }
}
