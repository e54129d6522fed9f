package hesse.cli.input;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.VariableNames;
import hesse.field.compiler.CompiledField;
import hesse.table.NonFinite;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/// Numbers on the command line: whatever a formula without names can say, such as `-3.5`, `1e-3`, `pi/2` or `2^10`. Every method
/// throws a [TypeConversionException] that says what is wrong and where.
public record Constants(Messages messages) {
    private static final String SIDES = "XMIN,XMAX,YMIN,YMAX";

    /// A finite number; `1,5` is 1.5.
    public double number(String text) {
        if (NonFinite.named(text).isPresent()) {
            throw refused("cli.number.special", text);
        }
        var formula = NumberList.withPoint(text);
        var expression = switch (Parser.parse(formula)) {
            case ParseResult.Parsed(var parsed) -> parsed;
            case ParseResult.Refused(var error) -> throw refused("cli.number.malformed", formula,
                    Integer.toString(FormulaError.column(formula, error.start())), messages.text(error.key(), error.arguments().toArray()));
        };
        if (!isConstant(expression)) {
            throw refused("cli.number.names", text);
        }
        double value = value(expression);
        if (!Double.isFinite(value)) {
            throw refused("cli.number.not-finite", text);
        }
        return value;
    }

    private static double value(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> value;
            case Negation(Literal(double value)) -> -value;
            default -> CompiledField.of(expression, Map.of()).at(0, 0).f();
        };
    }

    /// A whole number, however it is written: `1e3` is 1000.
    public long wholeNumber(String text) {
        double value = number(text);
        if (value != Math.rint(value)) {
            throw refused("cli.number.whole", text);
        }
        return (long) value;
    }

    /// Pairs of finite numbers: the sides of a window or of a box.
    public Sides sides(String text) {
        var readings = new ArrayList<double[]>();
        for (int count = 2; count <= 2 * VariableNames.MOST; count += 2) {
            var parts = NumberList.of(text, count);
            if (parts.size() == count) {
                readings.add(parts.stream().mapToDouble(this::number).toArray());
            }
        }
        if (readings.isEmpty()) {
            throw refused("cli.number.count", text, SIDES);
        }
        return new Sides(text, readings);
    }

    /// Two numbers or more, which may be NaN and infinite.
    public Coordinates coordinates(String text) {
        var readings = new ArrayList<List<Double>>();
        for (int count = 2; count <= VariableNames.MOST; count++) {
            var parts = NumberList.of(text, count);
            if (parts.size() == count) {
                readings.add(parts.stream().map(this::coordinate).toList());
            }
        }
        if (readings.isEmpty()) {
            throw refused("cli.number.count", text, "X,Y");
        }
        return new Coordinates(text, readings);
    }

    private double coordinate(String text) {
        return NonFinite.named(text).orElseGet(() -> number(text));
    }

    private TypeConversionException refused(String key, String... arguments) {
        return new TypeConversionException(messages.text(key, (Object[]) arguments));
    }

    private static boolean isConstant(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _ -> true;
            case Variable _, Parameter _ -> false;
            case Negation(var operand) -> isConstant(operand);
            case Binary(_, var left, var right) -> isConstant(left) && isConstant(right);
            case Call call -> call.arguments().stream().allMatch(Constants::isConstant);
        };
    }
}
