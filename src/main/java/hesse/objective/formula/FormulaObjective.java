package hesse.objective.formula;

import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Expression;
import hesse.expression.VariableNames;
import hesse.expression.symbolic.Substitution;
import hesse.field.Jet;
import hesse.objective.Evaluation;
import hesse.objective.Inertia;
import hesse.objective.Objective;
import hesse.objective.formula.Summand.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A formula as an objective of all its variables, in the order of their names. Derivatives are exact up to rounding, and NaN where they
/// don't exist.
public final class FormulaObjective implements Objective {
    private final List<String> names;
    private final List<Summand> summands;

    private FormulaObjective(List<String> names, List<Summand> summands) {
        this.names = names;
        this.summands = summands;
    }

    /// @param parameters with values for all that aren't variables
    /// @throws IllegalArgumentException if a parameter has no value, with its name
    public static FormulaObjective of(Expression expression, VariableNames names, Map<String, Double> parameters) {
        var plain = new Substitution(leaf -> leaf instanceof Variable variable ? new Parameter(names.of(variable)) : leaf).in(expression);
        var all = names.all();
        var missing = plain.parameters().stream().filter(name -> !all.contains(name) && !parameters.containsKey(name)).findFirst();
        if (missing.isPresent()) {
            throw new IllegalArgumentException("the parameter " + missing.get() + " has no value");
        }
        var fixed = parameters.entrySet().stream().filter(entry -> !all.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FormulaObjective(all, Summand.of(plain, all, fixed));
    }

    @Override
    public int dimension() {
        return names.size();
    }

    /// @throws IllegalArgumentException unless the point is n × 1
    @Override
    public Evaluation at(ConstMatrix<SimpleMatrix> x) {
        if (x.getNumRows() != names.size() || x.getNumCols() != 1) {
            throw new IllegalArgumentException("a point of " + names + " is " + names.size() + " x 1, but was " + x.getNumRows() + " x "
                    + x.getNumCols());
        }
        return new AtPoint(x);
    }

    /// What is proved of the signs of H's eigenvalues at a point, by interval arithmetic on H's entries.
    public KnownInertia inertia(double... x) {
        var hessian = new IntervalHessian(x.length);
        for (var summand : summands) {
            for (var pair : summand.pairs()) {
                hessian.add(pair, summand.field(pair, x).bounds(pair.i() >= 0 ? x[pair.i()] : 0, pair.j() >= 0 ? x[pair.j()] : 0));
            }
        }
        return hessian.inertia();
    }

    /// Proves that near to a point there is exactly one where all derivatives are zero; empty where it can't, as where H is singular.
    public Optional<StationaryProof> stationaryNear(double... x) {
        return new StationaryProofs(summands, x).near(new AtPoint(new SimpleMatrix(x)).hessian());
    }

    /// Jets are computed once for each point.
    private final class AtPoint implements Evaluation {
        private final ConstMatrix<SimpleMatrix> x;
        private final double[] point;
        private final Map<Pair, Map<Summand, Jet>> known = new HashMap<>();

        AtPoint(ConstMatrix<SimpleMatrix> x) {
            this.x = x;
            point = x.copy().getDDRM().getData();
        }

        @Override
        public ConstMatrix<SimpleMatrix> x() {
            return x;
        }

        private Jet jet(Summand summand, Pair pair) {
            return known.computeIfAbsent(pair, _ -> new HashMap<>()).computeIfAbsent(summand, _ ->
                    summand.field(pair, point).at(pair.i() >= 0 ? point[pair.i()] : 0, pair.j() >= 0 ? point[pair.j()] : 0).whereDefined());
        }

        @Override
        public double value() {
            return summands.stream().mapToDouble(summand -> jet(summand, summand.pairs().getFirst()).f()).sum();
        }

        /// Where f is NaN, so is everything.
        private double whereDefined() {
            return Double.isNaN(value()) ? Double.NaN : 0;
        }

        @Override
        public SimpleMatrix gradient() {
            var gradient = new SimpleMatrix(point.length, 1);
            gradient.fill(whereDefined());
            for (var summand : summands) {
                for (var pair : summand.pairs()) {
                    if (pair.ofI()) {
                        gradient.set(pair.i(), gradient.get(pair.i()) + jet(summand, pair).fx());
                    }
                    if (pair.ofJ()) {
                        gradient.set(pair.j(), gradient.get(pair.j()) + jet(summand, pair).fy());
                    }
                }
            }
            return gradient;
        }

        @Override
        public SimpleMatrix hessian() {
            var hessian = new SimpleMatrix(point.length, point.length);
            hessian.fill(whereDefined());
            for (var summand : summands) {
                for (var pair : summand.pairs()) {
                    add(pair, jet(summand, pair), hessian);
                }
            }
            return hessian;
        }

        @Override
        public Inertia inertia(ConstMatrix<SimpleMatrix> hessian) {
            return FormulaObjective.this.inertia(point).inertia();
        }
    }

    private static void add(Pair pair, Jet jet, SimpleMatrix hessian) {
        int i = pair.i();
        int j = pair.j();
        if (pair.ofI()) {
            hessian.set(i, i, hessian.get(i, i) + jet.fxx());
        }
        if (pair.ofJ()) {
            hessian.set(j, j, hessian.get(j, j) + jet.fyy());
        }
        if (j >= 0) {
            hessian.set(i, j, hessian.get(i, j) + jet.fxy());
            hessian.set(j, i, hessian.get(i, j));
        }
    }
}
