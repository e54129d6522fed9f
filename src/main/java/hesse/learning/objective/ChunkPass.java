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
    private final double[][][] inputs;
    /// The same example by example, as far as it was needed.
    private final double[][][] examples;
    /// s′ of the units of layer l, a hidden one.
    private final double[][][] slopes;
    /// s″, and q s″ once the backward pass was there.
    private final double[][][] curvatures;
    private final double[][] outputGradient;
    private final double[][] outputHessian;
    private final double value;
    /// δ of each layer; null before the backward pass.
    private double[][][] errors;

    ChunkPass(LayeredSum sum, Chunk chunk, double[] w) {
        layers = sum.layers();
        activation = sum.activation();
        cost = sum.cost();
        this.chunk = chunk;
        this.w = w;
        inputs = new double[layers.size() + 1][][];
        inputs[0] = chunk.inputs();
        examples = new double[layers.size()][][];
        examples[0] = chunk.examples();
        slopes = new double[layers.size()][][];
        curvatures = new double[layers.size()][][];
        forward();
        outputGradient = units(layers.size() - 1);
        outputHessian = units(layers.size() - 1);
        value = cost.evaluate(inputs[layers.size()], chunk.targets(), outputGradient, outputHessian);
    }

    private void forward() {
        var loop = new ActivationLoop();
        for (int l = 0; l < layers.size(); l++) {
            double[][] z = units(l);
            addBiases(w, layers.get(l), z);
            MatrixLoops.addProduct(w, layers.get(l).weights(), inputs[l], z);
            if (l + 1 < layers.size()) {
                slopes[l] = units(l);
                curvatures[l] = units(l);
                for (int r = 0; r < z.length; r++) {
                    loop.run(activation, z[r], slopes[l][r], curvatures[l][r]);
                }
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
            MatrixLoops.addOuterProduct(errors[l], examples(l), to, layers.get(l).weights());
            addBiasSums(errors[l], layers.get(l), to);
        }
    }

    private void backward() {
        if (errors != null) {
            return;
        }
        errors = new double[layers.size()][][];
        errors[layers.size() - 1] = outputGradient;
        for (int l = layers.size() - 1; l > 0; l--) {
            double[][] q = units(l - 1);
            MatrixLoops.addTransposedProduct(w, layers.get(l).weights(), errors[l], q);
            for (int r = 0; r < q.length; r++) {
                multiply(curvatures[l - 1][r], q[r]);
                multiply(q[r], slopes[l - 1][r]);
            }
            errors[l - 1] = q;
        }
    }

    private static void multiply(double[] numbers, double[] factors) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= factors[i];
        }
    }

    void addProduct(double[] v, boolean gaussNewton, double[] to) {
        backward();
        double[][][] rz = new double[layers.size()][][];
        double[][][] ra = new double[layers.size()][][];
        for (int l = 0; l < layers.size(); l++) {
            rz[l] = units(l);
            addBiases(v, layers.get(l), rz[l]);
            MatrixLoops.addProduct(v, layers.get(l).weights(), inputs[l], rz[l]);
            if (l > 0) {
                MatrixLoops.addProduct(w, layers.get(l).weights(), ra[l], rz[l]);
            }
            if (l + 1 < layers.size()) {
                ra[l + 1] = product(slopes[l], rz[l]);
            }
        }
        double[][] rd = units(layers.size() - 1);
        cost.times(outputHessian, rz[layers.size() - 1], rd);
        for (int l = layers.size() - 1; l >= 0; l--) {
            MatrixLoops.addOuterProduct(rd, examples(l), to, layers.get(l).weights());
            addBiasSums(rd, layers.get(l), to);
            if (l > 0) {
                if (!gaussNewton) {
                    MatrixLoops.addOuterProduct(errors[l], MatrixLoops.transposed(ra[l]), to, layers.get(l).weights());
                }
                rd = back(v, gaussNewton, l, rd, rz[l - 1]);
            }
        }
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][];
        for (int r = 0; r < a.length; r++) {
            product[r] = a[r].clone();
            multiply(product[r], b[r]);
        }
        return product;
    }

    /// R δ of the layer before.
    private double[][] back(double[] v, boolean gaussNewton, int l, double[][] rd, double[][] rz) {
        double[][] rq = units(l - 1);
        MatrixLoops.addTransposedProduct(w, layers.get(l).weights(), rd, rq);
        if (!gaussNewton) {
            MatrixLoops.addTransposedProduct(v, layers.get(l).weights(), errors[l], rq);
        }
        for (int r = 0; r < rq.length; r++) {
            multiply(rq[r], slopes[l - 1][r]);
            if (!gaussNewton) {
                addProducts(curvatures[l - 1][r], rz[r], rq[r]);
            }
        }
        return rq;
    }

    private static void addProducts(double[] a, double[] b, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += a[i] * b[i];
        }
    }

    /// A number for each unit of a layer and each example.
    private double[][] units(int l) {
        return MatrixLoops.batch(layers.get(l).units(), chunk.count());
    }

    private double[][] examples(int l) {
        if (examples[l] == null) {
            examples[l] = MatrixLoops.transposed(inputs[l]);
        }
        return examples[l];
    }

    private static void addBiases(double[] weights, LayerShape layer, double[][] to) {
        if (layer.hasBiases()) {
            for (int r = 0; r < layer.units(); r++) {
                double bias = weights[layer.biases() + r];
                for (int i = 0; i < to[r].length; i++) {
                    to[r][i] += bias;
                }
            }
        }
    }

    private static void addBiasSums(double[][] d, LayerShape layer, double[] to) {
        if (layer.hasBiases()) {
            MatrixLoops.addRowSums(d, to, layer.biases());
        }
    }
}
