package hesse.expression.latex;

import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Function;
import hesse.expression.Precedence;
import java.util.stream.Collectors;

/// Functions in LaTeX: some by name, some by signs of their own.
final class LatexCalls {
    private final LatexPrinter printer;
    private final LatexMarks marks;

    LatexCalls(LatexPrinter printer, LatexMarks marks) {
        this.printer = printer;
        this.marks = marks;
    }

    String call(Call call) {
        var u = call.arguments().getFirst();
        var v = call.arguments().getLast();
        return switch (call.function()) {
            case EXP -> "e^{" + printer.exponent(u) + "}";
            case SQRT -> "\\sqrt{" + printer.latex(u) + "}";
            case CBRT -> "\\sqrt[3]{" + printer.latex(u) + "}";
            case ROOT -> root(u, index(v), call);
            case ABS -> printer.absolute(u);
            case FLOOR -> LatexPrinter.fenced("\\lfloor ", printer.latex(u), "\\rfloor ");
            case CEIL -> LatexPrinter.fenced("\\lceil ", printer.latex(u), "\\rceil ");
            
            case LESS -> comparison("<", call);
            case LESS_EQUAL -> comparison("\\le", call);
            case EQUAL -> "{" + comparison("=", call) + "}";
            case NOT_EQUAL -> comparison("\\ne", call);
            case IF -> "\\begin{cases} " + printer.latex(call.arguments().get(1)) + " & \\text{ if } " + printer.latex(u) + " \\\\ "
                    + printer.latex(v) + " & \\text{ otherwise} \\end{cases}";
            case SIN, COS, TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ATAN2, ACOT, ASEC, ACSC, SINH, COSH, TANH, COTH, SECH, CSCH, ASINH, ACOSH,
                    ATANH, ACOTH, ASECH, ACSCH, EXPM1, LOG, LOG10, LOG2, LOG1P, LOGADDEXP, SIGN, HEAVISIDE, ROUND, TRUNC, FRAC, MOD, MIN,
                    MAX,
                    HYPOT, SIGMOID, LOGIT, SOFTPLUS, RELU, SINC, ERF, ERFC, GAMMA, POLYGAMMA -> name(call) + arguments(call);
        };
    }

    /// A power of a call, the exponent with its caret given: sin^2(x) for the functions that are written so.
    String power(Call call, String raised) {
        return switch (call.function()) {
            case SIN, COS, TAN, COT, SEC, CSC, SINH, COSH, TANH, COTH, SECH, CSCH ->
                raised.startsWith("^{-") ? LatexPrinter.fenced("(", call(call), ")") + raised : name(call) + raised + arguments(call);
            case ABS, FLOOR, CEIL -> call(call) + raised;
            case EXP, EXPM1, SQRT, CBRT, ROOT, ASIN, ACOS, ATAN, ATAN2, ACOT, ASEC, ACSC, ASINH, ACOSH, ATANH, ACOTH, ASECH, ACSCH,
                    LOG, LOG10, LOG2, LOG1P, LOGADDEXP, SIGN, HEAVISIDE, ROUND, TRUNC, FRAC, MOD, MIN, MAX, HYPOT, SIGMOID, LOGIT, SOFTPLUS,
                    RELU, SINC, ERF, ERFC, GAMMA, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF ->
                LatexPrinter.fenced("(", call(call), ")") + raised;
        };
    }

    private String name(Call call) {
        return marks.roundName(call, name(call.function()));
    }

    /// A cube root is another function.
    private String index(Expression number) {
        var index = printer.exponent(number);
        return index.equals("3") ? "{3}" : index;
    }

    /// A root in a root's number would have no room there, and isn't read.
    private String root(Expression radicand, String index, Call call) {
        return index.contains("\\sqrt") ? name(call) + arguments(call) : "\\sqrt[" + index + "]{" + printer.latex(radicand) + "}";
    }

    private String comparison(String sign, Call call) {
        return printer.latex(call.arguments().getFirst(), Precedence.SUM) + " " + sign + " "
                + printer.latex(call.arguments().getLast(), Precedence.SUM);
    }

    private String arguments(Call call) {
        return LatexPrinter.fenced("(", call.arguments().stream().map(printer::latex).collect(Collectors.joining(", ")), ")");
    }

    private static String name(Function function) {
        return switch (function) {
            case SIN, COS, TAN, COT, SEC, CSC, SINH, COSH, TANH, COTH, LOG, MIN, MAX -> "\\" + function.spelling();
            case ASIN, ACOS, ATAN -> "\\arc" + function.spelling().substring(1);
            case ACOT, ASEC, ACSC -> operator("arc" + function.spelling().substring(1));
            case ASINH, ACOSH, ATANH, ACOTH, ASECH, ACSCH -> operator("ar" + function.spelling().substring(1));
            case LOG10 -> "\\log_{10}";
            case LOG2 -> "\\log_{2}";
            case RELU -> operator("ReLU");
            case GAMMA -> "\\Gamma";
            case ATAN2, SECH, CSCH, EXPM1, LOG1P, LOGADDEXP, SIGN, HEAVISIDE, ROUND, TRUNC, FRAC, MOD, HYPOT, SIGMOID, LOGIT, SOFTPLUS,
                    SINC,
                    ERF, ERFC, POLYGAMMA, EXP, SQRT, CBRT, ROOT, ABS, FLOOR, CEIL, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL,
                    IF -> operator(function.spelling());
        };
    }

    private static String operator(String name) {
        return "\\operatorname{" + name + "}";
    }
}
