package hesse.objective.plane;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/// Planes through a point of an objective whose directions the objective itself gives. All have orthonormal directions; eigenvectors point
/// to where their largest entry is positive. For one thread.
public final class Directions {
    /// Where there are too many variables for all eigenvectors, Ritz vectors are those of the values that a usual [Spectrum] shows.
    private static final SpectrumSettings RITZ = SpectrumSettings.USUAL;

    /// What spans a plane with an eigenvector.
    public enum Companion {
        /// The eigenvector of the largest eigenvalue, or of the second largest beside that one itself.
        TOP,
        /// The eigenvector of the least eigenvalue, or of the second one beside that one itself.
        BOTTOM,
        /// The gradient.
        GRADIENT
    }

    private final double[] point;
    private final Evaluation at;
    private final Cancellation cancellation;
    /// Null until it is asked for.
    private Optional<Ends> known;

    private Directions(double[] point, Evaluation at, Cancellation cancellation) {
        this.point = point;
        this.at = at;
        this.cancellation = cancellation;
    }

    /// @param point of as many numbers as the objective has variables, two at least; not modified
    public static Directions at(Objective objective, double[] point, Cancellation cancellation) {
        return new Directions(point.clone(), objective.at(new SimpleMatrix(point)), cancellation);
    }

    /// The eigenvectors of the two largest eigenvalues, the largest first; empty where H isn't finite.
    public Optional<Plane> topTwo() {
        return outermost().map(ends -> plane(ends.last(0), ends.last(1)));
    }

    /// The eigenvectors of the largest and of the least eigenvalue; empty where H isn't finite.
    public Optional<Plane> topAndBottom() {
        return outermost().map(ends -> plane(ends.last(0), ends.first(0)));
    }

    /// The eigenvectors of the two least eigenvalues, the least first; empty where H isn't finite.
    public Optional<Plane> bottomTwo() {
        return outermost().map(ends -> plane(ends.first(0), ends.first(1)));
    }

    /// The gradient and the eigenvector of the largest eigenvalue, made orthogonal to it; empty where one of them isn't finite, the
    /// gradient is zero or both are parallel.
    public Optional<Plane> gradientAndTop() {
        return gradient().flatMap(gradient -> outermost().flatMap(ends -> Plane.spanned(point, gradient, ends.last(0))));
    }

    /// Empty where it is zero or isn't finite.
    private Optional<double[]> gradient() {
        double[] gradient = at.gradient().copy().getDDRM().getData();
        boolean none = Arrays.stream(gradient).allMatch(part -> part == 0) || !Arrays.stream(gradient).allMatch(Double::isFinite);
        return none ? Optional.empty() : Optional.of(gradient);
    }

    /// The eigenvector of an eigenvalue, and another direction made orthogonal to it; empty where there is no such eigenvalue or H isn't
    /// finite, and where the gradient is zero or along the eigenvector.
    ///
    /// @param index of the eigenvalue, ascending; of Ritz values beyond [Spectrum#MOST_EXACT]
    public Optional<Plane> eigenvectorAnd(int index, Companion companion) {
        return outermost().filter(ends -> index >= 0 && index < ends.count()).flatMap(ends -> {
            double[] chosen = signed(ends.vector(index));
            return switch (companion) {
                case TOP -> Optional.of(plane(chosen, ends.last(index == ends.count() - 1 ? 1 : 0)));
                case BOTTOM -> Optional.of(plane(chosen, ends.first(index == 0 ? 1 : 0)));
                case GRADIENT -> gradient().flatMap(gradient -> Plane.spanned(point, chosen, gradient));
            };
        });
    }

    /// Two random directions, independent normal numbers: the same for the same seed.
    public Plane random(long seed) {
        var random = new Random(seed);
        double[] u = random.doubles(point.length).map(_ -> random.nextGaussian()).toArray();
        double[] v = random.doubles(point.length).map(_ -> random.nextGaussian()).toArray();
        return new Plane(point, u, v).orthonormal();
    }

    private Plane plane(double[] u, double[] v) {
        return new Plane(point, u, v);
    }

    /// Vectors of eigenvalues from both ends.
    private interface Ends {
        double[] vector(int i);

        int count();

        default double[] first(int i) {
            return signed(vector(i));
        }

        default double[] last(int i) {
            return signed(vector(count() - 1 - i));
        }
    }

    /// The unit eigenvector of an eigenvalue; empty where there is no such eigenvalue or H isn't finite.
    ///
    /// @param index as in [#eigenvectorAnd]
    public Optional<double[]> eigenvector(int index) {
        return outermost().filter(ends -> index >= 0 && index < ends.count()).map(ends -> signed(ends.vector(index)));
    }

    private Optional<Ends> outermost() {
        if (known == null) {
            var hessian = SymmetricOperator.hessian(at);
            known = point.length <= Spectrum.MOST_EXACT ? all(hessian) : ritz(hessian);
        }
        return known;
    }

    private Optional<Ends> all(SymmetricOperator hessian) {
        var matrix = hessian.matrix(cancellation, _ -> { });
        if (matrix.hasUncountable()) {
            return Optional.empty();
        }
        var vectors = SymmetricEigen.of(matrix).vectors();
        return Optional.of(new Ends() {
            @Override
            public double[] vector(int i) {
                return vectors.getColumn(i).getDDRM().getData();
            }

            @Override
            public int count() {
                return point.length;
            }
        });
    }

    private Optional<Ends> ritz(SymmetricOperator hessian) {
        var pairs = Lanczos.seeded(hessian, RITZ.seed()).run(RITZ.ends(), cancellation).ritz();
        if (pairs.values().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Ends() {
            @Override
            public double[] vector(int i) {
                return pairs.vector(i);
            }

            @Override
            public int count() {
                return pairs.values().size();
            }
        });
    }

    /// The same line with its largest entry positive.
    static double[] signed(double[] vector) {
        double largest = 0;
        for (double part : vector) {
            if (Math.abs(part) > Math.abs(largest)) {
                largest = part;
            }
        }
        double sign = largest < 0 ? -1 : 1;
        return Arrays.stream(vector).map(part -> sign * part).toArray();
    }
}
