package hesse.expression;

import hesse.expression.Expression.Call;
import java.util.stream.Collectors;

/// Functions in LaTeX: some by name, some by signs of their own.
final class LatexCalls {
    private final LatexPrinter printer;

    LatexCalls(LatexPrinter printer) {
        this.printer = printer;
    }

    String call(Call call) {
        var u = call.arguments().getFirst();
        return switch (call.function()) {
            case EXP -> "e^{" + printer.exponent(u) + "}";
            case SQRT -> "\\sqrt{" + printer.latex(u) + "}";
            case CBRT -> "\\sqrt[3]{" + printer.latex(u) + "}";
            case ABS -> LatexPrinter.fenced("|", printer.latex(u), "|");
            case FLOOR -> LatexPrinter.fenced("\\lfloor ", printer.latex(u), "\\rfloor ");
            case POW -> printer.latex(new Expression.Binary(Expression.Operator.POWER, u, call.arguments().getLast()));
            case SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, LOG, LOG10, LOG2, SIGN, MIN, MAX, HYPOT, SIGMOID, SOFTPLUS, RELU ->
                name(call.function()) + arguments(call);
        };
    }

    /// A power of a call, the exponent with its caret given: sin^2(x) for the functions that are written so.
    String power(Call call, String raised) {
        return switch (call.function()) {
            case SIN, COS, TAN, SINH, COSH, TANH -> raised.startsWith("^{-") ? LatexPrinter.fenced("(", call(call), ")") + raised : name(call.function()) + raised + arguments(call);
            case ABS, FLOOR -> call(call) + raised;
            case EXP, SQRT, CBRT, POW, ASIN, ACOS, ATAN, ATAN2, LOG, LOG10, LOG2, SIGN, MIN, MAX, HYPOT, SIGMOID, SOFTPLUS, RELU ->
                LatexPrinter.fenced("(", call(call), ")") + raised;
        };
    }

    private String arguments(Call call) {
        return LatexPrinter.fenced("(", call.arguments().stream().map(printer::latex).collect(Collectors.joining(", ")), ")");
    }

    private static String name(Function function) {
        return switch (function) {
            case SIN, COS, TAN, SINH, COSH, TANH, LOG, MIN, MAX -> "\\" + function.spelling();
            case ASIN, ACOS, ATAN -> "\\arc" + function.spelling().substring(1);
            case LOG10 -> "\\log_{10}";
            case LOG2 -> "\\log_{2}";
            case RELU -> "\\operatorname{ReLU}";
            case ATAN2, SIGN, HYPOT, SIGMOID, SOFTPLUS, EXP, SQRT, CBRT, ABS, FLOOR, POW -> "\\operatorname{" + function.spelling() + "}";
        };
    }
}
