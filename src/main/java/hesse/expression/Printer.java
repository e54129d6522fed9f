package hesse.expression;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.math.BigDecimal;

/// Writes a tree as text that [Parser] reads as the same tree, with no parentheses that could be left out.
///
/// Products are written with `*`, so no name can run into the next. That the same tree is read again holds for every
/// tree the parser can make, as long as the text is not longer than [Parser#MAX_LENGTH].
public final class Printer {
    /// Whole numbers below this and fractions above its counterpart are written without an exponent.
    private static final double LARGEST_PLAIN = 1e15;
    private static final double SMALLEST_PLAIN = 1e-5;

    private final StringBuilder out = new StringBuilder();
    private final VariableNames names;

    private Printer(VariableNames names) {
        this.names = names;
    }

    public static String print(Expression expression) {
        return print(expression, VariableNames.XY);
    }

    /// Writes the variables under these names, which are read as the same variables.
    public static String print(Expression expression, VariableNames names) {
        var printer = new Printer(names);
        printer.write(expression, Precedence.COMPARISON);
        return printer.out.toString();
    }

    private static Precedence binding(Expression expression) {
        return switch (expression) {
            case Call(var function, _) when function.isComparison() -> Precedence.COMPARISON;
            case Literal _, Constant _, Variable _, Parameter _, Call _ -> Precedence.PRIMARY;
            case Negation _ -> Precedence.SIGNED;
            case Binary(var operator, _, _) -> Precedence.of(operator);
        };
    }

    private void write(Expression expression, Precedence loosest) {
        boolean parentheses = binding(expression).compareTo(loosest) < 0;
        out.append(parentheses ? "(" : "");
        switch (expression) {
            case Literal(var value) -> out.append(number(value));
            case Constant constant -> out.append(constant.spelling());
            case Variable variable -> out.append(names.of(variable));
            case Parameter(var name) -> out.append(name);
            case Negation(var operand) -> {
                out.append('-');
                write(operand, Precedence.SIGNED);
            }
            case Binary binary -> write(binary);
            case Call call -> write(call);
        }
        out.append(parentheses ? ")" : "");
    }

    private void write(Binary binary) {
        switch (binary.operator()) {
            case PLUS, MINUS -> write(binary, Precedence.SUM, " ", Precedence.PRODUCT);
            case TIMES, DIVIDE -> write(binary, Precedence.PRODUCT, "", Precedence.SIGNED);
            case POWER -> write(binary, Precedence.PRIMARY, "", Precedence.SIGNED);
        }
    }

    private void write(Binary binary, Precedence loosestLeft, String space, Precedence loosestRight) {
        write(binary.left(), loosestLeft);
        out.append(space).append(binary.operator().spelling()).append(space);
        write(binary.right(), loosestRight);
    }

    private void write(Call call) {
        switch (call.function()) {
            case LESS -> writeComparison(call, " < ");
            case LESS_EQUAL -> writeComparison(call, " <= ");
            case EQUAL -> writeComparison(call, " == ");
            case NOT_EQUAL -> writeComparison(call, " != ");
            default -> writeCall(call);
        }
    }

    private void writeComparison(Call call, String sign) {
        write(call.arguments().getFirst(), Precedence.SUM);
        out.append(sign);
        write(call.arguments().getLast(), Precedence.SUM);
    }

    private void writeCall(Call call) {
        out.append(call.function().spelling());
        var separator = "(";
        for (var argument : call.arguments()) {
            out.append(separator);
            write(argument, Precedence.COMPARISON);
            separator = ", ";
        }
        out.append(')');
    }

    /// The shortest digits that are read as the same double.
    public static String number(double value) {
        var digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        boolean plain = value == 0 || value >= SMALLEST_PLAIN && value < LARGEST_PLAIN;
        return plain ? digits.toPlainString() : digits.toString().replace("E+", "e").replace('E', 'e');
    }
}
