package hesse.figure.step;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import hesse.objective.SymmetricEigen;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.optimize.StepDetail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The shares of eigenvectors in a step among many variables: of all where H is small, and else of those that the Lanczos process from ∇f
/// has found, with all others as one.
///
/// @param shares by ascending eigenvalues
/// @param others what is left, if anything is: the lengths of both rests, and λ unknown
/// @param count  how many eigenvectors these are
record EigenShares(List<Share> shares, Optional<EigenPart> others, int count) {
    /// Up to so many variables all eigenvectors are computed.
    static final int MOST_EXACT = 64;
    private static final int PRODUCTS = 40;
    /// Ritz vectors with larger residuals than this part of the largest |λ| aren't taken for eigenvectors.
    private static final double RESIDUAL = 1e-3;
    private static final int MOST_FOUND = 12;
    /// Of a step's part: what rounding leaves of it beside ∇f's.
    private static final double NEGLIGIBLE = 1e-9;

    /// @param used  the eigenvalue that the method took in place of λ, if it did
    /// @param count how many eigenvectors it stands for, whose eigenvalues are the same
    record Share(EigenPart part, OptionalDouble used, int count) {}

    static EigenShares of(Evaluation at, ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> p, StepDetail detail,
            Cancellation cancellation) {
        int n = gradient.getNumRows();
        return n <= MOST_EXACT ? exact(at.hessian(), gradient, p, detail) : found(at, gradient, p, detail, cancellation);
    }

    private static EigenShares exact(ConstMatrix<SimpleMatrix> hessian, ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> p,
            StepDetail detail) {
        if (hessian.hasUncountable()) {
            return new EigenShares(List.of(), Optional.empty(), 0);
        }
        var eigen = SymmetricEigen.of(hessian);
        double[] parts = eigen.parts(gradient);
        double[] steps = eigen.parts(p);
        var used = MethodModel.used(eigen.list(), detail);
        var shares = new ArrayList<Share>();
        for (var cluster : eigen.clusters()) {
            int i = cluster.first();
            var taken = used.map(list -> OptionalDouble.of(list.get(i))).orElse(OptionalDouble.empty());
            if (cluster.isRepeated()) {
                repeated(eigen.values()[i], eigen.within(cluster, gradient), eigen.within(cluster, p), taken, cluster.count(), shares);
            } else {
                shares.add(new Share(new EigenPart(eigen.values()[i], parts[i], steps[i]), taken, 1));
            }
        }
        return new EigenShares(List.copyOf(shares), Optional.empty(), 0);
    }

    /// Of the eigenvectors of a repeated eigenvalue any axes of their space will do: the first lies along ∇f's part in it, and if the
    /// step's has more than that, another along the rest.
    private static void repeated(double lambda, SimpleMatrix gradient, SimpleMatrix step, OptionalDouble used, int count,
            List<Share> shares) {
        double slope = gradient.normF();
        double length = step.normF();
        double along = slope > 0 ? step.dot(gradient) / slope : length;
        double rest = slope > 0 ? step.minus(gradient.scale(along / slope)).normF() : 0;
        boolean split = rest > NEGLIGIBLE * length;
        shares.add(new Share(new EigenPart(lambda, slope, along), used, split ? 1 : count));
        if (split) {
            shares.add(new Share(new EigenPart(lambda, 0, rest), used, count - 1));
        }
    }

    private static EigenShares found(Evaluation at, ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> p, StepDetail detail,
            Cancellation cancellation) {
        int n = gradient.getNumRows();
        double[] start = gradient.copy().getDDRM().getData();
        if (!(gradient.normF() > 0) || gradient.hasUncountable()) {
            return new EigenShares(List.of(), Optional.empty(), 0);
        }
        var ritz = new Lanczos(SymmetricOperator.hessian(at), start).run(PRODUCTS, cancellation).ritz();
        var values = ritz.values();
        double limit = RESIDUAL * values.stream().mapToDouble(value -> Math.abs(value.value())).max().orElse(0);
        var shares = new ArrayList<Share>();
        IntStream.range(0, values.size()).filter(i -> values.get(i).residual() <= limit).boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(values.get(i).value())))
                .limit(MOST_FOUND).sorted().forEach(i -> {
                    var vector = new SimpleMatrix(ritz.vector(i));
                    double lambda = values.get(i).value();
                    var used = MethodModel.shift(detail).isPresent() ? OptionalDouble.of(lambda + MethodModel.shift(detail).getAsDouble())
                            : OptionalDouble.empty();
                    shares.add(new Share(new EigenPart(lambda, vector.dot(gradient), vector.dot(p)), used, 1));
                });
        double g = gradient.dot(gradient) - shares.stream().mapToDouble(share -> share.part().gradient() * share.part().gradient()).sum();
        double s = p.dot(p) - shares.stream().mapToDouble(share -> share.part().step() * share.part().step()).sum();
        return new EigenShares(shares, Optional.of(new EigenPart(Double.NaN, Math.sqrt(Math.max(0, g)), Math.sqrt(Math.max(0, s)))),
                n - shares.size());
    }

    /// As many as there is room for, and all others as one: of all eigenvectors those with the largest parts, of the leading ones those
    /// with the largest |λ|.
    EigenShares within(int rows) {
        if (shares.size() + (count > 0 ? 1 : 0) <= rows) {
            return this;
        }
        double gradient = largest(EigenPart::gradient);
        double step = largest(EigenPart::step);
        var order = IntStream.range(0, shares.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> others.isPresent() ? -Math.abs(shares.get(i).part().lambda())
                                : -weight(shares.get(i).part(), gradient, step))).toList();
        int kept = Math.max(1, rows - 1);
        var rest = order.subList(kept, order.size()).stream().map(shares::get).toList();
        double gradients = length(others.map(EigenPart::gradient).orElse(0.0),
                rest.stream().mapToDouble(share -> share.part().gradient()).toArray());
        double steps = length(others.map(EigenPart::step).orElse(0.0), rest.stream().mapToDouble(share -> share.part().step()).toArray());
        return new EigenShares(order.subList(0, kept).stream().sorted().map(shares::get).toList(),
                Optional.of(new EigenPart(Double.NaN, gradients, steps)), count + rest.stream().mapToInt(Share::count).sum());
    }

    private double largest(ToDoubleFunction<EigenPart> of) {
        return shares.stream().mapToDouble(share -> Math.abs(of.applyAsDouble(share.part()))).filter(Double::isFinite).max().orElse(0);
    }

    private static double weight(EigenPart part, double gradient, double step) {
        return Math.max(gradient > 0 ? Math.abs(part.gradient()) / gradient : 0, step > 0 ? Math.abs(part.step()) / step : 0);
    }

    private static double length(double first, double[] others) {
        double sum = first * first;
        for (double other : others) {
            sum += other * other;
        }
        return Math.sqrt(sum);
    }
}
