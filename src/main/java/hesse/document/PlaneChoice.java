package hesse.document;

import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.field.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Lays the plane another way through a point of it, in the space of all variables of a function of more than two.
///
/// The window keeps its size, and the point is in its middle. The race starts where it did, by all variables, and is seen from the new
/// plane.
///
/// @param from    of a formula with more than two variables
/// @param through all variables of the point
public record PlaneChoice(Exploration from, List<Double> through) {
    /// Names of coordinates in a plane that lies aslant: the first two of which neither occurs in the formula.
    private static final List<List<String>> COORDINATES = List.of(List.of("s", "t"), List.of("a", "b"), List.of("p", "q"),
            List.of("α", "β"));

    /// Of a start, relative to the window's larger side.
    private static final int DIGITS = 12;

    /// Through a point of the present plane.
    public PlaneChoice(Exploration from, Point at) {
        this(from, Arrays.stream(from.source().point(at)).boxed().toList());
    }

    /// Along two of the variables; the others are parameters.
    public Exploration along(String x, String y) {
        var formula = from.formula().orElseThrow();
        return laid(formula.variables().withPlane(x, y), Optional.empty());
    }

    /// Along two directions; all variables are parameters.
    public Exploration along(Directions directions) {
        var formula = from.formula().orElseThrow();
        var free = COORDINATES.stream()
                .filter(pair -> pair.stream()
                        .noneMatch(name -> formula.variables().all().contains(name) || formula.parameters().containsKey(name)))
                .findFirst();
        return free.map(pair -> laid(formula.variables().withPlane(pair.getFirst(), pair.getLast()), Optional.of(directions))).orElse(from);
    }

    /// As it lies now, moved so that it goes through the point, where the cursor is frozen. The window stays if the point is in it.
    public Exploration moved() {
        var names = from.formula().orElseThrow().variables();
        var laid = laid(names, from.formula().orElseThrow().directions());
        var seen = laid.formula().orElseThrow().nearest(through.stream().mapToDouble(Double::doubleValue).toArray());
        var there = laid.formula().filter(formula -> !formula.variables().isAslant() && from.window().contains(seen.x(), seen.y()))
                .isPresent()
                ? new Exploration(laid.source(), from.window(), from.home(), laid.view(), laid.race(), laid.frozenCursor()) : laid;
        return there.withFrozenCursor(Optional.of(seen));
    }

    private Exploration laid(VariableNames names, Optional<Directions> directions) {
        var before = from.formula().orElseThrow();
        if (!(Reading.of(before.text(), Optional.of(names)) instanceof Reading.Understood reading)) {
            return from;
        }
        double[] point = through.stream().mapToDouble(Double::doubleValue).toArray();
        var parameters = new LinkedHashMap<String, Parameter>();
        for (var name : reading.expression().parameters()) {
            int i = names.all().indexOf(name);
            parameters.put(name, i < 0 ? before.parameters().get(name) : parameter(before, name, point[i]));
        }
        var after = new Formula(before.text(), reading.expression(), names, reading.origin(), parameters, before.catalogueId(), directions,
                List.of());
        var middle = after.nearest(point);
        return from.on(after, this::rounded).withHome(window(middle)).withFrozenCursor(from.frozenCursor().map(_ -> middle));
    }

    /// Without the last digits, which are rounding errors: a start is read.
    private Point rounded(Point start) {
        int digits = DIGITS - exponent(Math.max(from.window().width(), from.window().height()));
        return new Point(decimal(start.x(), digits, RoundingMode.HALF_EVEN), decimal(start.y(), digits, RoundingMode.HALF_EVEN));
    }

    private static int exponent(double extent) {
        return (int) Math.floor(Math.log10(extent));
    }

    private static double decimal(double value, int digits, RoundingMode mode) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(digits, mode).doubleValue() : value;
    }

    /// The ends of a side, further apart by less than a tenth of its power of ten: they are read beside a slider.
    private static Parameter between(double value, double low, double high) {
        int digits = 1 - exponent(high - low);
        return new Parameter(value, decimal(low, digits, RoundingMode.FLOOR), decimal(high, digits, RoundingMode.CEILING));
    }

    /// With the range that it had, or that of the window's side, and room for the value.
    private Parameter parameter(Formula before, String name, double value) {
        var window = from.window();
        var known = before.parameters().containsKey(name) ? before.parameters().get(name) : name.equals(before.variables().x())
                ? between(window.xMin(), window.xMin(), window.xMax()) : between(window.yMin(), window.yMin(), window.yMax());
        return new Parameter(value, Math.min(known.min(), value), Math.max(known.max(), value));
    }

    private Window window(Point middle) {
        double right = from.window().width() / 2;
        double up = from.window().height() / 2;
        return Window.problem(middle.x() - right, middle.x() + right, middle.y() - up, middle.y() + up) == null
                ? new Window(middle.x() - right, middle.x() + right, middle.y() - up, middle.y() + up) : from.window();
    }
}
