package hesse.objective.spectrum;

import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The Lanczos process: an orthonormal basis q₁ … q_m of the Krylov space of A and a start vector, in which A is the tridiagonal
/// matrix T with diagonal α and off-diagonal β (Parlett, "The Symmetric Eigenvalue Problem", chapter 13).
///
/// Every new vector is made orthogonal to all before it, twice ("twice is enough", section 6.9): without that, rounding errors bring
/// eigenvalues back that were found already, as copies that A doesn't have. m vectors of A's dimension are kept. For one thread.
public final class Lanczos {
    /// [#converge] looks at the Ritz values after so many further steps: they cost O(m³).
    private static final int LOOK_EVERY = 5;

    private final SymmetricOperator operator;
    private final List<double[]> basis = new ArrayList<>();
    private final int most;
    private double[] alpha = new double[16];
    private double[] beta = new double[16];
    private int steps;
    private boolean ended;
    private boolean finite;
    private double scale;

    /// @param start not zero, of any length; not modified
    public Lanczos(SymmetricOperator operator, double[] start) {
        if (start.length != operator.dimension()) {
            throw new IllegalArgumentException("a start vector of " + start.length + " entries for an operator of dimension "
                    + operator.dimension());
        }
        this.operator = operator;
        most = operator.dimension();
        double norm = Vectors.norm(start);
        if (!(norm > 0) || Double.isInfinite(norm)) {
            throw new IllegalArgumentException("a start vector has a positive finite length, but was of length " + norm);
        }
        finite = true;
        basis.add(Vectors.divided(start, norm));
    }

    /// From a random start of ±1: the same for the same seed.
    public static Lanczos seeded(SymmetricOperator operator, long seed) {
        return new Lanczos(operator, rademacher(operator.dimension(), new SplittableRandom(seed)));
    }

    /// So many independent entries of ±1 (a Rademacher vector).
    static double[] rademacher(int dimension, SplittableRandom random) {
        var vector = new double[dimension];
        Arrays.setAll(vector, _ -> random.nextBoolean() ? 1 : -1);
        return vector;
    }

    /// One product more.
    ///
    /// @return false, having done nothing, when the space can't grow: A maps it into itself, or a product wasn't finite
    public boolean step() {
        if (ended) {
            return false;
        }
        var q = basis.getLast();
        var w = operator.times(q);
        double diagonal = Vectors.dot(w, q);
        for (int pass = 0; pass < 2; pass++) {
            for (var earlier : basis) {
                Vectors.add(-Vectors.dot(w, earlier), earlier, w);
            }
        }
        double next = Vectors.norm(w);
        if (!Double.isFinite(diagonal + next)) {
            ended = true;
            finite = false;
            return false;
        }
        keep(diagonal, next);
        // What is left when A maps the space into itself is nothing but rounding.
        ended = steps == most || next <= most * Math.ulp(1.0) * scale;
        if (!ended) {
            basis.add(Vectors.divided(w, next));
        }
        return true;
    }

    private void keep(double diagonal, double next) {
        if (steps == alpha.length) {
            alpha = Arrays.copyOf(alpha, 2 * steps);
            beta = Arrays.copyOf(beta, 2 * steps);
        }
        scale = Math.max(scale, Math.abs(diagonal) + next + (steps > 0 ? beta[steps - 1] : 0));
        alpha[steps] = diagonal;
        beta[steps++] = next;
    }

    /// Up to so many steps in all.
    public Lanczos run(int total, Cancellation cancellation) {
        while (steps < total && !ended) {
            cancellation.check();
            step();
        }
        return this;
    }

    /// Steps until so many Ritz values at either end are within a tolerance, at most a number in all.
    ///
    /// @param lowest    how many of the lowest eigenvalues are wanted
    /// @param highest   how many of the highest
    /// @param tolerance for their bounds, as a part of the largest |Ritz value|
    public RitzPairs converge(int lowest, int highest, double tolerance, int total, Cancellation cancellation) {
        while (true) {
            run(Math.min(total, steps + LOOK_EVERY), cancellation);
            var pairs = ritz();
            if (ended || steps >= total || pairs.isWithin(lowest, highest, tolerance)) {
                return pairs;
            }
        }
    }

    /// How many steps were taken, m.
    public int steps() {
        return steps;
    }

    /// Whether every product was finite.
    public boolean isFinite() {
        return finite;
    }

    /// α₁ … α_m, a copy.
    public double[] alpha() {
        return Arrays.copyOf(alpha, steps);
    }

    /// β₁ … β_m, a copy: β_k is the length that was left after step k, between q_k and q_k+1.
    public double[] beta() {
        return Arrays.copyOf(beta, steps);
    }

    /// What these steps know of A's eigenvalues; none where a product wasn't finite or no step was taken.
    public RitzPairs ritz() {
        return finite ? RitzPairs.of(alpha(), beta(), most * Math.ulp(1.0), basis) : RitzPairs.NONE;
    }
}
