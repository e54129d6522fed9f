package hesse.objective.formula;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Expression;
import hesse.expression.symbolic.Substitution;
import hesse.field.Enclosure;
import hesse.field.Field;
import hesse.field.compiler.CompiledField;
import hesse.field.enclosure.IntervalEnclosure;
import hesse.interval.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Summands of a formula in the same variables, and the pairs of these whose planes have all of their derivatives. Immutable.
final class Summand {

    /// Two of the variables, and whether the second derivative by each alone is taken from their plane, as another plane may have it too.
    ///
    /// @param i the first one's index, -1 for none
    /// @param j the second one's index, -1 for none
    record Pair(int i, int j, boolean ofI, boolean ofJ) {}

    private final Expression expression;
    private final List<String> names;
    private final Map<String, Double> parameters;
    private final List<Pair> pairs;
    /// Where there is only one pair.
    private final Field field;

    private Summand(Expression expression, int[] variables, List<String> names, Map<String, Double> parameters) {
        this.expression = expression;
        this.names = names;
        this.parameters = parameters;
        pairs = pairs(variables);
        field = variables.length <= 2 ? CompiledField.of(inPlane(pairs.getFirst()), parameters) : null;
    }

    /// The formula as a sum with no more parts than it needs.
    ///
    /// @param expression with all variables as parameters
    /// @param names      of the variables
    /// @param parameters of the others
    static List<Summand> of(Expression expression, List<String> names, Map<String, Double> parameters) {
        var terms = new ArrayList<Expression>();
        collect(expression, false, terms);
        var groups = new ArrayList<Group>();
        for (var term : terms) {
            var variables = new TreeSet<Integer>();
            term.parameters().stream().map(names::indexOf).filter(index -> index >= 0).forEach(variables::add);
            var group = groups.stream().filter(other -> other.takes(variables)).findFirst();
            group.ifPresentOrElse(other -> other.add(term, variables), () -> groups.add(new Group(term, variables)));
        }
        return groups.stream()
                .map(group -> new Summand(group.sum, group.variables.stream().mapToInt(Integer::intValue).toArray(), names, parameters))
                .toList();
    }

    private static void collect(Expression expression, boolean negative, List<Expression> terms) {
        switch (expression) {
            case Binary(var operator, var left, var right) when operator == Operator.PLUS || operator == Operator.MINUS -> {
                collect(left, negative, terms);
                collect(right, negative != (operator == Operator.MINUS), terms);
            }
            case Negation(var operand) -> collect(operand, !negative, terms);
            default -> terms.add(negative ? new Negation(expression) : expression);
        }
    }

    /// Terms that are compiled together.
    private static final class Group {
        private Expression sum;
        private final TreeSet<Integer> variables;

        Group(Expression term, TreeSet<Integer> variables) {
            sum = term;
            this.variables = variables;
        }

        boolean takes(TreeSet<Integer> more) {
            var all = new TreeSet<>(variables);
            all.addAll(more);
            return all.size() <= Math.max(2, variables.size());
        }

        void add(Expression term, TreeSet<Integer> more) {
            sum = term instanceof Negation(var positive) ? new Binary(Operator.MINUS, sum, positive) : new Binary(Operator.PLUS, sum, term);
            variables.addAll(more);
        }
    }

    private static List<Pair> pairs(int[] variables) {
        int k = variables.length;
        if (k <= 2) {
            return List.of(new Pair(k > 0 ? variables[0] : -1, k > 1 ? variables[1] : -1, k > 0, k > 1));
        }
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < k; p++) {
            for (int q = p + 1; q < k; q++) {
                boolean next = q == p + 1;
                pairs.add(new Pair(variables[p], variables[q], next && p % 2 == 0, next && (p % 2 == 0 || q == k - 1)));
            }
        }
        return List.copyOf(pairs);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /// The summand in the plane of a pair through a point.
    Field field(Pair pair, double[] x) {
        if (field != null) {
            return field;
        }
        var values = new HashMap<>(parameters);
        for (int i = 0; i < x.length; i++) {
            values.put(names.get(i), x[i]);
        }
        return CompiledField.atPoint(inPlane(pair), values);
    }

    /// Over a box, the derivatives by a pair.
    ///
    /// @param box of all variables
    Enclosure enclosure(Pair pair, List<Interval> box) {
        var ranges = new HashMap<String, Interval>();
        for (int k = 0; k < box.size(); k++) {
            if (k != pair.i && k != pair.j) {
                ranges.put(names.get(k), box.get(k));
            }
        }
        return IntervalEnclosure.of(inPlane(pair), parameters, ranges);
    }

    private Expression inPlane(Pair pair) {
        var first = new Parameter(pair.i < 0 ? "" : names.get(pair.i));
        var second = new Parameter(pair.j < 0 ? "" : names.get(pair.j));
        return new Substitution(leaf -> leaf.equals(first) ? Variable.X : leaf.equals(second) ? Variable.Y : leaf).in(expression);
    }
}
