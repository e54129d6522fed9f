package hesse.learning.objective;

import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Reduction;

/// What each example of a generalised linear model adds to the loss at some weights: with its input x, bias included, φ to the value,
/// φ′ x to the gradient and φ″ x xᵀ to H. Labels count for z and φ′ alone, except for the squared hinge.
public final class Examples {
    private final Dataset data;
    private final Link link;
    private final boolean bias;
    private final double divisor;
    private final double[] predictors;

    private Examples(Loss loss, Link link, boolean bias, double[] predictors) {
        data = loss.data();
        this.link = link;
        this.bias = bias;
        this.predictors = predictors;
        divisor = loss.reduction() == Reduction.MEAN ? data.size() : 1;
    }

    /// @param loss of a generalised linear model
    /// @param w    its weights
    /// @throws IllegalArgumentException if it isn't, or hasn't as many
    public static Examples at(Loss loss, double[] w) {
        if (!(loss.model() instanceof Model.GeneralisedLinear(var link, var bias)) || w.length != loss.dimension()) {
            throw new IllegalArgumentException(w.length + " weights of " + loss.model());
        }
        double[] predictors = new double[loss.data().size()];
        for (int i = 0; i < predictors.length; i++) {
            predictors[i] = dot(loss.data(), i, bias, w);
        }
        return new Examples(loss, link, bias, predictors);
    }

    private static double dot(Dataset data, int i, boolean bias, double[] v) {
        double sum = bias ? v[0] : 0;
        for (int j = 0; j < data.width(); j++) {
            sum += data.feature(i, j) * v[j + (bias ? 1 : 0)];
        }
        return sum;
    }

    public int size() {
        return predictors.length;
    }

    /// z = x · w.
    public double predictor(int example) {
        return predictors[example];
    }

    /// φ(z; y).
    public double value(int example) {
        return link.value(predictors[example], data.target(example));
    }

    /// φ′(z; y): for the logistic link p − y.
    public double residual(int example) {
        return link.slope(predictors[example], data.target(example));
    }

    /// φ″(z; y): for the logistic link p (1 − p).
    public double weight(int example) {
        return link.weight(predictors[example], data.target(example));
    }

    /// ζ = z − φ′/φ″: Newton's step is the weighted least-squares fit of ζ with the weights φ″ (iteratively reweighted least squares;
    /// McCullagh & Nelder, section 2.5). Not finite where the example weighs nothing.
    public double workingResponse(int example) {
        return predictors[example] - residual(example) / weight(example);
    }

    /// The share φ″ (x · q)² / λ that an example has in an eigenvalue λ of H, divided by the number of examples if the loss is a mean.
    /// The shares and the penalty's |q|²_pen λ₂/λ add up to 1.
    ///
    /// @param q      a unit eigenvector
    /// @param lambda its eigenvalue, not 0
    public double share(int example, double[] q, double lambda) {
        double along = dot(data, example, bias, q);
        return weight(example) * along * along / (divisor * lambda);
    }
}
