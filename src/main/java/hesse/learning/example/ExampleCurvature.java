package hesse.learning.example;

import hesse.learning.Activation;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Reduction;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What each example of a network or a softmax adds to the Gauss–Newton matrix G = Σ Jᵢᵀ φ″ᵢ Jᵢ at some weights, along some directions of
/// their space: Jᵢ are the outputs' derivatives in the weights, φ″ᵢ is the Hessian of the loss in the outputs. What H has besides, the
/// slopes of the losses times the outputs' own second derivatives, may be of either sign and isn't counted; nor is a penalty. Immutable.
public final class ExampleCurvature {
    /// Per example what the loss's Hessian in the outputs is: the probabilities, or one number.
    private final double[][] outputs;
    private final OutputLoss loss;
    /// For each direction and example the outputs' derivatives along it.
    private final double[][][] tangents;
    private final double factor;
    private final int deadUnits;

    private ExampleCurvature(double[][] outputs, OutputLoss loss, double[][][] tangents, double factor, int deadUnits) {
        this.outputs = outputs;
        this.loss = loss;
        this.tangents = tangents;
        this.factor = factor;
        this.deadUnits = deadUnits;
    }

    /// @param weights    all of the loss's, not modified
    /// @param directions in the space of the weights, none modified
    /// @return empty for models without a Gauss–Newton matrix of this kind: a factorisation has no examples of its own, and a generalised
    ///         linear model has [PlaneExamples]
    public static Optional<ExampleCurvature> of(Loss loss, double[] weights, List<double[]> directions) {
        int n = loss.data().size();
        double factor = loss.reduction() == Reduction.MEAN && n > 0 ? 1.0 / n : 1;
        return switch (loss.model()) {
            case Model.Network network -> {
                var active = new BitSet();
                yield Optional.of(of(network, n, factor, i -> outputs(network, loss, i, weights, directions, active), directions.size(),
                        active));
            }
            case Model.Softmax(int classes, boolean bias) ->
                    Optional.of(of(OutputLoss.SOFTMAX, n, factor, i -> linear(classes, bias, loss, i, weights, directions),
                                    directions.size(), 0));
            case Model.GeneralisedLinear _, Model.MatrixFactorisation _ -> Optional.empty();
        };
    }

    /// The outputs of an example, and after them their derivatives along each direction.
    private interface Outputs {
        double[][] of(int example);
    }

    /// @param active filled by the outputs with the hidden units that any example gets through, layer by layer
    private static ExampleCurvature of(Model.Network network, int n, double factor, Outputs all, int directions, BitSet active) {
        var known = of(network.loss(), n, factor, all, directions, 0);
        int hidden = network.layers().subList(1, network.layers().size() - 1).stream().mapToInt(Integer::intValue).sum();
        return new ExampleCurvature(known.outputs, known.loss, known.tangents, factor, n == 0 ? 0 : hidden - active.cardinality());
    }

    private static ExampleCurvature of(OutputLoss loss, int n, double factor, Outputs all, int directions, int deadUnits) {
        double[][] outputs = new double[n][];
        double[][][] tangents = new double[directions][n][];
        for (int i = 0; i < n; i++) {
            double[][] rows = all.of(i);
            outputs[i] = switch (loss) {
                case SQUARED_ERROR -> new double[] {1};
                case CROSS_ENTROPY -> new double[] {LinkTerms.curvature(Link.LOGISTIC, rows[0][0], 0)};
                case SOFTMAX -> probabilities(rows[0]);
            };
            for (int d = 0; d < directions; d++) {
                tangents[d][i] = rows[1 + d];
            }
        }
        return new ExampleCurvature(outputs, loss, tangents, factor, deadUnits);
    }

    private static double[] probabilities(double[] logits) {
        double most = Arrays.stream(logits).max().orElseThrow();
        double[] exponentials = Arrays.stream(logits).map(logit -> Math.exp(logit - most)).toArray();
        double sum = Arrays.stream(exponentials).sum();
        return Arrays.stream(exponentials).map(part -> part / sum).toArray();
    }

    /// Forward through the layers, with a derivative along each direction beside.
    private static double[][] outputs(Model.Network network, Loss loss, int example, double[] weights, List<double[]> directions,
            BitSet active) {
        var layers = network.layers();
        double[][] below = new double[1 + directions.size()][layers.getFirst()];
        Arrays.setAll(below[0], j -> loss.data().feature(example, j));
        int at = 0;
        int hidden = 0;
        for (int layer = 1; layer < layers.size(); layer++) {
            int units = layers.get(layer);
            int inputs = layers.get(layer - 1);
            double[][] above = new double[below.length][units];
            for (int unit = 0; unit < units; unit++) {
                affine(weights, directions, below, above, unit, at + unit * inputs, inputs);
                if (network.bias()) {
                    bias(weights, directions, above, unit, at + units * inputs + unit);
                }
                if (layer + 1 < layers.size()) {
                    active.set(hidden, active.get(hidden++) || network.activation().slope(above[0][unit]) != 0);
                    activate(network.activation(), above, unit);
                }
            }
            at += units * inputs + (network.bias() ? units : 0);
            below = above;
        }
        return below;
    }

    /// Class by class, its bias first.
    private static double[][] linear(int classes, boolean bias, Loss loss, int example, double[] weights, List<double[]> directions) {
        int inputs = loss.data().width();
        double[][] below = new double[1 + directions.size()][inputs];
        Arrays.setAll(below[0], j -> loss.data().feature(example, j));
        double[][] above = new double[below.length][classes];
        int each = inputs + (bias ? 1 : 0);
        for (int k = 0; k < classes; k++) {
            affine(weights, directions, below, above, k, k * each + (bias ? 1 : 0), inputs);
            if (bias) {
                bias(weights, directions, above, k, k * each);
            }
        }
        return above;
    }

    private static void affine(double[] weights, List<double[]> directions, double[][] below, double[][] above, int unit, int from,
            int inputs) {
        for (int j = 0; j < inputs; j++) {
            double weight = weights[from + j];
            above[0][unit] += weight * below[0][j];
            for (int d = 0; d < directions.size(); d++) {
                above[1 + d][unit] += weight * below[1 + d][j] + directions.get(d)[from + j] * below[0][j];
            }
        }
    }

    private static void bias(double[] weights, List<double[]> directions, double[][] above, int unit, int at) {
        above[0][unit] += weights[at];
        for (int d = 0; d < directions.size(); d++) {
            above[1 + d][unit] += directions.get(d)[at];
        }
    }

    private static void activate(Activation activation, double[][] above, int unit) {
        double z = above[0][unit];
        above[0][unit] = activation.value(z);
        for (int d = 1; d < above.length; d++) {
            above[d][unit] *= activation.slope(z);
        }
    }

    public int size() {
        return outputs.length;
    }

    /// How much the loss of an example curves in its outputs, as a part of the most that it can: the trace of φ″, p(1 − p) for two classes;
    /// 1 for a squared error.
    public double weight(int example) {
        double[] here = outputs[example];
        return switch (loss) {
            case SQUARED_ERROR -> here[0];
            case CROSS_ENTROPY -> 4 * here[0];
            case SOFTMAX -> (1 - Arrays.stream(here).map(p -> p * p).sum()) / (1 - 1.0 / here.length);
        };
    }

    /// How many hidden units no example gets through, so that no slope reaches their weights: those of a ReLU that is negative for all.
    public int deadUnits() {
        return deadUnits;
    }

    /// dᵀ Jᵢᵀ φ″ᵢ Jᵢ e for two of the directions: what an example adds to G.
    public double term(int example, int d, int e) {
        double[] along = tangents[d][example];
        double[] across = tangents[e][example];
        if (loss != OutputLoss.SOFTMAX) {
            return factor * outputs[example][0] * along[0] * across[0];
        }
        // Products of differences from the mean: nothing cancels.
        double[] p = outputs[example];
        double meanAlong = mean(p, along);
        double meanAcross = mean(p, across);
        return factor * IntStream.range(0, p.length).mapToDouble(k -> p[k] * (along[k] - meanAlong) * (across[k] - meanAcross)).sum();
    }

    private static double mean(double[] p, double[] values) {
        return IntStream.range(0, p.length).mapToDouble(k -> p[k] * values[k]).sum();
    }
}
