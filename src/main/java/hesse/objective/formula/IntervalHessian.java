package hesse.objective.formula;

import hesse.field.JetBounds;
import hesse.interval.Interval;
import hesse.interval.Intervals;
import hesse.objective.formula.Summand.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.simple.SimpleMatrix;

/// A symmetric matrix whose entries are known to lie in intervals: the sum of what is added to it. For one thread.
final class IntervalHessian {
    private static final Interval ZERO = new Interval(0, 0);
    /// What the errors of computed eigenvalues are multiplied by, for what computing these bounds rounds itself.
    private static final double SAFETY = 4;

    private final Interval[][] entries;
    private final Intervals register = new Intervals(2);

    IntervalHessian(int n) {
        entries = new Interval[n][n];
        for (var row : entries) {
            Arrays.fill(row, ZERO);
        }
    }

    void add(Pair pair, JetBounds jet) {
        if (pair.ofI()) {
            add(pair.i(), pair.i(), jet.fxx());
        }
        if (pair.ofJ()) {
            add(pair.j(), pair.j(), jet.fyy());
        }
        if (pair.j() >= 0) {
            add(pair.i(), pair.j(), jet.fxy());
            entries[pair.j()][pair.i()] = entries[pair.i()][pair.j()];
        }
        if (jet.f().isEmpty()) {
            Arrays.stream(entries).forEach(row -> Arrays.fill(row, Interval.EMPTY));
        }
    }

    private void add(int i, int j, Interval more) {
        if (entries[i][j].isEmpty() || more.isEmpty()) {
            entries[i][j] = Interval.EMPTY;
            return;
        }
        register.set(0, entries[i][j].inf(), entries[i][j].sup());
        register.set(1, more.inf(), more.sup());
        register.add(0, 0, 1);
        entries[i][j] = register.get(0);
    }

    Interval entry(int i, int j) {
        return entries[i][j];
    }

    /// Whether every entry is between two numbers.
    boolean isBounded() {
        return Arrays.stream(entries).flatMap(Arrays::stream)
                .allMatch(entry -> Double.isFinite(entry.inf()) && Double.isFinite(entry.sup()));
    }

    /// That of the blocks that the variables fall into, each of which may be known by other means.
    KnownInertia inertia() {
        boolean defined = Arrays.stream(entries).flatMap(Arrays::stream).noneMatch(Interval::isEmpty);
        if (!defined) {
            return new KnownInertia(0, 0, 0, entries.length, false);
        }
        var inertia = new KnownInertia(0, 0, 0, 0, true);
        for (var block : blocks()) {
            inertia = inertia.plus(inertia(block));
        }
        return inertia;
    }

    private List<List<Integer>> blocks() {
        var blocks = new ArrayList<List<Integer>>();
        boolean[] seen = new boolean[entries.length];
        for (int start = 0; start < entries.length; start++) {
            if (!seen[start]) {
                seen[start] = true;
                var block = new ArrayList<>(List.of(start));
                for (int at = 0; at < block.size(); at++) {
                    for (int other = 0; other < entries.length; other++) {
                        if (!seen[other] && !entries[block.get(at)][other].equals(ZERO)) {
                            seen[other] = true;
                            block.add(other);
                        }
                    }
                }
                blocks.add(block);
            }
        }
        return blocks;
    }

    private KnownInertia inertia(List<Integer> block) {
        int n = block.size();
        if (n == 1) {
            var entry = entries[block.getFirst()][block.getFirst()];
            return entry.inf() > 0 ? new KnownInertia(1, 0, 0, 0, true) : entry.sup() < 0 ? new KnownInertia(0, 1, 0, 0, true)
                    : entry.equals(ZERO) ? new KnownInertia(0, 0, 1, 0, true) : new KnownInertia(0, 0, 0, 1, true);
        }
        double[][] middle = new double[n][n];
        double[][] radius = new double[n][n];
        double largest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                var entry = entries[block.get(i)][block.get(j)];
                if (Double.isInfinite(entry.inf()) || Double.isInfinite(entry.sup())) {
                    return new KnownInertia(0, 0, 0, n, true);
                }
                middle[i][j] = entry.inf() == entry.sup() ? entry.inf() : entry.inf() / 2 + entry.sup() / 2;
                radius[i][j] = entry.error(middle[i][j]);
                largest = Math.max(largest, radius[i][j]);
            }
        }
        return largest == 0 ? ExactInertia.of(middle) : inertia(middle, radius);
    }

    /// Eigenvalues move by no more than the norm of what is added to the matrix (Weyl; Golub & Van Loan, section 8.1.2).
    private static KnownInertia inertia(double[][] middle, double[][] radius) {
        int n = middle.length;
        var matrix = new SimpleMatrix(middle);
        double size = matrix.elementMaxAbs();
        var eigen = DecompositionFactory_DDRM.eig(n, false, true);
        if (!(size > 0) || !eigen.decompose(matrix.divide(size).getDDRM())) {
            return new KnownInertia(0, 0, 0, n, true);
        }
        double error = SAFETY * (n * n * Math.ulp(1.0) + new SimpleMatrix(radius).divide(size).normF());
        int positive = 0;
        int negative = 0;
        for (int i = 0; i < n; i++) {
            double lambda = eigen.getEigenvalue(i).getReal();
            positive += lambda > error ? 1 : 0;
            negative += lambda < -error ? 1 : 0;
        }
        return new KnownInertia(positive, negative, 0, n - positive - negative, true);
    }
}
