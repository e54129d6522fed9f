package hesse.learning.example;

import hesse.curvature.Hessian;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Reduction;
import hesse.objective.plane.Plane;
import java.util.Optional;

/// The examples of a generalised linear model on a plane w₀ + a u + b v: example i has the linear predictor zᵢ = cᵢ + a·pᵢ + b·qᵢ, and
/// the loss is factor·Σ φ(zᵢ; yᵢ) + ½ (penalty, quadratic in a and b). Immutable.
public final class PlaneExamples {
    private final Loss loss;
    private final Plane plane;
    private final Link link;
    /// Row by row c, p, q.
    private final double[] rows;
    private final double factor;
    /// Of the penalty at the plane's origin: gradient and Hessian.
    private final double penaltyA;
    private final double penaltyB;
    private final Hessian penalty;

    private PlaneExamples(Loss loss, Model.GeneralisedLinear model, Plane plane) {
        this.loss = loss;
        this.plane = plane;
        link = model.link();
        factor = loss.reduction() == Reduction.MEAN && loss.data().size() > 0 ? 1.0 / loss.data().size() : 1;
        double[] origin = plane.origin();
        double[] u = plane.u();
        double[] v = plane.v();
        rows = new double[3 * loss.data().size()];
        for (int i = 0; i < loss.data().size(); i++) {
            rows[3 * i] = predictor(loss.data(), i, origin, model.bias());
            rows[3 * i + 1] = predictor(loss.data(), i, u, model.bias());
            rows[3 * i + 2] = predictor(loss.data(), i, v, model.bias());
        }
        double[] penalties = loss.penalties();
        penaltyA = dot(penalties, origin, u);
        penaltyB = dot(penalties, origin, v);
        penalty = new Hessian(dot(penalties, u, u), dot(penalties, u, v), dot(penalties, v, v));
    }

    /// Empty for other models.
    public static Optional<PlaneExamples> of(Loss loss, Plane plane) {
        return loss.model() instanceof Model.GeneralisedLinear model ? Optional.of(new PlaneExamples(loss, model, plane))
                : Optional.empty();
    }

    /// z of an example for these weights, which are the bias first if there is one.
    static double predictor(Dataset data, int example, double[] weights, boolean bias) {
        double z = bias ? weights[0] : 0;
        for (int j = 0; j < data.width(); j++) {
            z += weights[j + (bias ? 1 : 0)] * data.feature(example, j);
        }
        return z;
    }

    private static double dot(double[] diagonal, double[] first, double[] second) {
        double sum = 0;
        for (int j = 0; j < diagonal.length; j++) {
            sum += diagonal[j] * first[j] * second[j];
        }
        return sum;
    }

    public Loss loss() {
        return loss;
    }

    public Link link() {
        return link;
    }

    public int size() {
        return loss.data().size();
    }

    /// zᵢ at the point (a, b) of the plane.
    public double predictor(int example, double a, double b) {
        return rows[3 * example] + a * acrossA(example) + b * acrossB(example);
    }

    /// The linear predictor as a function of the features for the weights at (a, b): a constant, then a factor for each feature.
    public double[] inFeatures(double a, double b) {
        double[] weights = plane.at(a, b);
        boolean bias = loss.dimension() > loss.data().width();
        double[] predictor = new double[loss.data().width() + 1];
        System.arraycopy(weights, 0, predictor, bias ? 0 : 1, weights.length);
        return predictor;
    }

    /// How zᵢ changes with a.
    public double acrossA(int example) {
        return rows[3 * example + 1];
    }

    /// How zᵢ changes with b.
    public double acrossB(int example) {
        return rows[3 * example + 2];
    }

    /// φ″, without the factor of a mean.
    public double weight(int example, double a, double b) {
        return LinkTerms.curvature(link, predictor(example, a, b), loss.data().target(example));
    }

    double slope(int example, double a, double b) {
        return LinkTerms.slope(link, predictor(example, a, b), loss.data().target(example));
    }

    double factor() {
        return factor;
    }

    /// What an example adds to H: a matrix of rank one.
    public Hessian term(int example, double a, double b) {
        double weight = factor * weight(example, a, b);
        double p = acrossA(example);
        double q = acrossB(example);
        return new Hessian(weight * p * p, weight * p * q, weight * q * q);
    }

    /// H at the point: the examples' terms and the penalty's.
    public Hessian hessian(double a, double b) {
        double aa = penalty.fxx();
        double ab = penalty.fxy();
        double bb = penalty.fyy();
        for (int i = 0; i < size(); i++) {
            var term = term(i, a, b);
            aa += term.fxx();
            ab += term.fxy();
            bb += term.fyy();
        }
        return new Hessian(aa, ab, bb);
    }

    /// ∂f/∂a and ∂f/∂b.
    double[] gradient(double a, double b) {
        double byA = penaltyA + penalty.fxx() * a + penalty.fxy() * b;
        double byB = penaltyB + penalty.fxy() * a + penalty.fyy() * b;
        for (int i = 0; i < size(); i++) {
            double slope = factor * slope(i, a, b);
            byA += slope * acrossA(i);
            byB += slope * acrossB(i);
        }
        return new double[] {byA, byB};
    }

    /// Newton's step at the point: (Δa, Δb) with H (Δa, Δb) = −∇f; not finite where H is singular.
    public double[] newtonStep(double a, double b) {
        var hessian = hessian(a, b);
        double[] gradient = gradient(a, b);
        double determinant = hessian.determinant();
        return new double[] {-(hessian.fyy() * gradient[0] - hessian.fxy() * gradient[1]) / determinant,
                -(hessian.fxx() * gradient[1] - hessian.fxy() * gradient[0]) / determinant};
    }

    /// Which part of H's largest eigenvalue at the point each example makes: φ″(x·q)²/λmax, q being its eigenvector; half of what it
    /// adds to the trace where every direction is one. They add up to 1, or to less where there is a penalty; all are 0 where H is.
    ///
    /// @param into of [#size] numbers at least
    public void shares(double a, double b, double[] into) {
        var eigen = hessian(a, b).eigen();
        boolean isotropic = Double.isNaN(eigen.angleMax());
        double cosine = Math.cos(eigen.angleMax());
        double sine = Math.sin(eigen.angleMax());
        for (int i = 0; i < size(); i++) {
            double along = acrossA(i) * cosine + acrossB(i) * sine;
            double square = isotropic ? (acrossA(i) * acrossA(i) + acrossB(i) * acrossB(i)) / 2 : along * along;
            into[i] = eigen.lambdaMax() > 0 ? factor * weight(i, a, b) * square / eigen.lambdaMax() : 0;
        }
    }
}
