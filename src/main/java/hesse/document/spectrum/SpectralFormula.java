package hesse.document.spectrum;

import hesse.document.Formula;
import hesse.document.Parameter;
import hesse.document.Point;
import hesse.document.Source;
import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.expression.Printer;
import java.util.List;
import java.util.Optional;

/// A formula that says its Hessian by eigenvalues and angle: `a/2*(x*cos(t) + y*sin(t))^2 + b/2*(y*cos(t) - x*sin(t))^2`, whatever its
/// three parameters are called, so that H = QΛQᵀ with Q the rotation by t. In the place of x and y there may be `x - c` and `y - d` with
/// numbers or further parameters c and d: the centre.
///
/// @param first   the name of the eigenvalue along (cos t, sin t)
/// @param second  the name of the one across
/// @param angle   the name of t
/// @param centre  where the gradient vanishes
public record SpectralFormula(Formula formula, String first, String second, String angle, Point centre) {
    private static final Literal TWO = new Literal(2);

    /// The source as a formula of this form; empty if it isn't one.
    public static Optional<SpectralFormula> of(Source source) {
        return source.formula().flatMap(SpectralFormula::of);
    }

    /// Whether an expression is of this form.
    public static boolean isForm(Expression expression) {
        return Parts.of(expression).isPresent();
    }

    /// The leaves of the form, and what stands in the place of x and y.
    private record Parts(Expression.Parameter a, Expression.Parameter b, Expression.Parameter t, Expression x, Expression y) {

        static Optional<Parts> of(Expression expression) {
            return expression instanceof Binary(_,
                        Binary(_, Binary(_, Expression.Parameter a, _),
                        Binary(_, Binary(_, Binary(_, var x, Call(_, var argument)), Binary(_, var y, _)), _)),
                        Binary(_, Binary(_, Expression.Parameter b, _), _))
                    && argument.getFirst() instanceof Expression.Parameter t && form(a, b, t, x, y).equals(expression)
                    && !a.equals(b) && !a.equals(t) && !b.equals(t) ? Optional.of(new Parts(a, b, t, x, y)) : Optional.empty();
        }
    }

    /// The formula as one of this form; empty if it isn't.
    private static Optional<SpectralFormula> of(Formula formula) {
        return Parts.of(formula.expression()).flatMap(parts -> centre(formula, parts.x(), parts.y())
                .map(centre -> new SpectralFormula(formula, parts.a().name(), parts.b().name(), parts.t().name(), centre)));
    }

    private static Expression form(Expression a, Expression b, Expression t, Expression x, Expression y) {
        var cos = new Call(Function.COS, List.of(t));
        var sin = new Call(Function.SIN, List.of(t));
        return of(Operator.PLUS, halfSquare(a, of(Operator.PLUS, of(Operator.TIMES, x, cos), of(Operator.TIMES, y, sin))),
                halfSquare(b, of(Operator.MINUS, of(Operator.TIMES, y, cos), of(Operator.TIMES, x, sin))));
    }

    private static Expression halfSquare(Expression eigenvalue, Expression coordinate) {
        return of(Operator.TIMES, of(Operator.DIVIDE, eigenvalue, TWO), of(Operator.POWER, coordinate, TWO));
    }

    private static Binary of(Operator operator, Expression left, Expression right) {
        return new Binary(operator, left, right);
    }

    private static Optional<Point> centre(Formula formula, Expression x, Expression y) {
        return shift(formula, Variable.X, x).flatMap(c -> shift(formula, Variable.Y, y).map(d -> new Point(c, d)));
    }

    /// c where the coordinate is the variable minus c.
    private static Optional<Double> shift(Formula formula, Variable variable, Expression coordinate) {
        return switch (coordinate) {
            case Variable same when same == variable -> Optional.of(0.0);
            case Binary(var operator, Variable same, Literal(var c)) when same == variable && operator == Operator.MINUS -> Optional.of(c);
            case Binary(var operator, Variable same, Literal(var c)) when same == variable && operator == Operator.PLUS -> Optional.of(-c);
            case Binary(var operator, Variable same, Expression.Parameter(var c)) when same == variable && operator == Operator.MINUS ->
                Optional.of(formula.parameters().get(c).value());
            default -> Optional.empty();
        };
    }

    /// The present values.
    public Spectrum spectrum() {
        return new Spectrum(value(first), value(second), value(angle));
    }

    private double value(String name) {
        return formula.parameters().get(name).value();
    }

    /// The formula with other values; a slider that ends before them goes on to them.
    public Formula with(Spectrum changed) {
        return with(with(with(formula, first, changed.first()), second, changed.second()), angle, changed.angle());
    }

    /// The formula with another centre: where that is given by parameters, these change, and else the text does.
    public Formula with(Point moved) {
        var parts = Parts.of(formula.expression()).orElseThrow();
        var text = form(parts.a(), parts.b(), parts.t(), shifted(parts.x(), Variable.X, moved.x()),
                shifted(parts.y(), Variable.Y, moved.y()));
        var changed = text.equals(formula.expression()) ? formula
                : new Formula(Printer.print(text, formula.variables()), text, formula.variables(), formula.origin(), formula.parameters(),
                formula.catalogueId(), formula.directions(), formula.starts());
        return with(with(changed, parts.x(), moved.x()), parts.y(), moved.y());
    }

    private static Expression shifted(Expression coordinate, Variable variable, double c) {
        if (coordinate instanceof Binary(_, _, Expression.Parameter _)) {
            return coordinate;
        }
        return c == 0 ? variable : of(c < 0 ? Operator.PLUS : Operator.MINUS, variable, new Literal(Math.abs(c)));
    }

    private static Formula with(Formula formula, Expression coordinate, double c) {
        return coordinate instanceof Binary(_, _, Expression.Parameter(var name)) ? with(formula, name, c) : formula;
    }

    private static Formula with(Formula formula, String name, double value) {
        var parameter = formula.parameters().get(name);
        return formula.with(name, new Parameter(value, Math.min(value, parameter.min()), Math.max(value, parameter.max())));
    }
}
