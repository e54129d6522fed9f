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
import hesse.field.compiler.CompiledField;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/// Numbers on the command line: whatever a formula without names can say, such as `-3.5`, `1e-3`, `pi/2` or `2^10`.
public record Constants(Messages messages) {

    /// A finite number.
    ///
    /// @throws TypeConversionException that says what is wrong and where
    public double number(String text) {
        var expression = switch (Parser.parse(text)) {
            case ParseResult.Parsed(var parsed) -> parsed;
            case ParseResult.Refused(var error) -> throw new TypeConversionException(messages.text("cli.number.malformed",
                    text, Integer.toString(FormulaError.column(text, error.start())), messages.text(error.key(), error.arguments().toArray())));
        };
        if (!isConstant(expression)) {
            throw new TypeConversionException(messages.text("cli.number.names", text));
        }
        double value = value(expression);
        if (!Double.isFinite(value)) {
            throw new TypeConversionException(messages.text("cli.number.not-finite", text));
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

    /// So many numbers with commas between them; commas in parentheses belong to functions.
    ///
    /// @param expected what is expected, such as "X,Y"
    public double[] numbers(String text, int count, String expected) {
        var parts = parts(text);
        if (parts.size() != count) {
            throw new TypeConversionException(messages.text("cli.number.count", expected, text));
        }
        return parts.stream().mapToDouble(this::number).toArray();
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
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
