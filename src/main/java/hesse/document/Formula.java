package hesse.document;

import hesse.expression.Expression.Variable;
import hesse.expression.Expression;
import hesse.expression.Reading.Origin;
import hesse.expression.VariableNames;
import hesse.expression.simplification.Trees;
import hesse.expression.symbolic.Substitution;
import hesse.figure.AxisNames;
import hesse.objective.plane.Plane;
import hesse.text.Subscripts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// A function as a formula: the text as typed, the tree that was read from it, what the text calls the variables and how that came about,
/// its parameters in order of first occurrence (exactly those that occur in the tree), the catalogue entry that it came from, and where the
/// plane lies.
///
/// A function of more than two variables is shown on a plane in the space of all: along two of the variables, the others being parameters;
/// or along two directions through the point that all variables, being parameters, make.
///
/// @param directions of a plane that lies aslant, and only of that
/// @param starts     of races, beyond the plane
public record Formula(String text, Expression expression, VariableNames variables, Origin origin,
        SequencedMap<String, Parameter> parameters,
        Optional<String> catalogueId, Optional<Directions> directions, List<Start> starts) implements Source {

    /// In the plane of two of the variables, where races start too.
    public Formula(String text, Expression expression, VariableNames variables, Origin origin, SequencedMap<String, Parameter> parameters,
            Optional<String> catalogueId) {
        this(text, expression, variables, origin, parameters, catalogueId, Optional.empty(), List.of());
    }

    public Formula {
        if (variables.isAslant() != directions.isPresent() || directions.filter(d -> d.u().size() != variables.all().size()).isPresent()) {
            throw new IllegalArgumentException(directions + " for " + variables);
        }
        if (starts.stream().anyMatch(start -> start.variables().size() != variables.all().size())) {
            throw new IllegalArgumentException(starts + " for " + variables);
        }
        starts = List.copyOf(starts);
        if (!parameters.keySet().equals(expression.parameters())) {
            throw new IllegalArgumentException("parameters " + parameters.keySet() + " for a formula with " + expression.parameters());
        }
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    /// The values alone, by name.
    public Map<String, Double> values() {
        var values = new LinkedHashMap<String, Double>();
        parameters.forEach((name, parameter) -> values.put(name, parameter.value()));
        return values;
    }

    @Override
    public String shortName() {
        return catalogueId.orElse(text);
    }

    /// The names of the variables, if a person chose them.
    public Optional<VariableNames> chosen() {
        return Optional.of(variables).filter(_ -> origin == Origin.CHOSEN);
    }

    @Override
    public AxisNames axisNames() {
        return new AxisNames(Subscripts.in(variables.of(Variable.X)), Subscripts.in(variables.of(Variable.Y)));
    }

    @Override
    public PlaneFunction function() {
        return new PlaneFunction.OfExpression(inPlane(), values());
    }

    /// The formula as one of the plane's two coordinates.
    public Expression inPlane() {
        return directions.map(along -> new Substitution(leaf -> inPlane(leaf, along)).in(expression)).orElse(expression);
    }

    private Expression inPlane(Expression leaf, Directions along) {
        int i = leaf instanceof Expression.Parameter(var name) ? variables.all().indexOf(name) : -1;
        return i < 0 ? leaf : Trees.plus(leaf, Trees.plus(multiple(along.u().get(i), Variable.X), multiple(along.v().get(i), Variable.Y)));
    }

    private static Expression multiple(double factor, Variable variable) {
        var size = Trees.times(new Expression.Literal(Math.abs(factor)), variable);
        return factor < 0 ? Trees.negated(size) : size;
    }

    @Override
    public Plane plane() {
        double[] origin = point(0, 0);
        return new Plane(origin, direction(variables.x(), directions.map(Directions::u)),
                direction(variables.y(), directions.map(Directions::v)));
    }

    private double[] direction(String name, Optional<List<Double>> aslant) {
        return aslant.map(along -> along.stream().mapToDouble(Double::doubleValue).toArray())
                .orElseGet(() -> variables.all().stream().mapToDouble(each -> each.equals(name) ? 1 : 0).toArray());
    }

    @Override
    public double[] point(Point onScreen) {
        return point(onScreen.x(), onScreen.y());
    }

    @Override
    public boolean isSameBeyondThePlane(Source other) {
        return other instanceof Formula that && variables.all().equals(that.variables.all()) && ofAll().equals(that.ofAll())
                && fixed().equals(that.fixed());
    }

    /// With all variables as parameters, wherever the plane lies.
    private Expression ofAll() {
        return variables.isAslant() ? expression
                : new Substitution(leaf -> leaf instanceof Variable variable ? new Expression.Parameter(variables.of(variable)) : leaf)
                .in(expression);
    }

    /// The values of what isn't a variable.
    private Map<String, Double> fixed() {
        var values = values();
        values.keySet().removeAll(variables.all());
        return values;
    }

    /// All variables at a point of the plane. A variable that doesn't occur in the formula, and isn't the plane's, is 0.
    public double[] point(double x, double y) {
        var all = variables.all();
        double[] point = new double[all.size()];
        for (int i = 0; i < point.length; i++) {
            var name = all.get(i);
            double own = parameters.containsKey(name) ? parameters.get(name).value() : 0;
            int index = i;
            point[i] = name.equals(variables.x()) ? x : name.equals(variables.y()) ? y
                    : own + directions.map(along -> x * along.u().get(index) + y * along.v().get(index)).orElse(0.0);
        }
        return point;
    }

    /// Where a point's nearest one of the plane is in it.
    public Point nearest(double[] point) {
        if (directions.isEmpty()) {
            return new Point(point[variables.all().indexOf(variables.x())], point[variables.all().indexOf(variables.y())]);
        }
        double[] origin = point(0, 0);
        var off = IntStream.range(0, point.length).mapToObj(i -> point[i] - origin[i]).toList();
        return new Point(Directions.product(directions.get().u(), off), Directions.product(directions.get().v(), off));
    }

    /// This formula with one parameter set; the name must occur. Where that moves the plane along itself, races start where they are seen
    /// to.
    public Formula with(String name, Parameter parameter) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, parameter);
        return new Formula(text, expression, variables, origin, changed, catalogueId, directions,
                directions.isPresent() && variables.all().contains(name) ? List.of() : starts);
    }

    @Override
    public Formula withStarts(List<Start> changed) {
        return new Formula(text, expression, variables, origin, parameters, catalogueId, directions, changed);
    }
}
