package hesse.expression.latex;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Precedence;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.lexeme.Characters;
import hesse.expression.notation.LatexNames;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a tree as LaTeX for math mode with amsmath, as in print: fractions, roots, powers, products without signs.
///
/// In exponents fractions are written with a slash. A product keeps a dot where a digit follows.
public final class LatexPrinter {
    /// Before a parenthesis such a name is that of a function.
    private static final Pattern NAME_LIKE_A_FUNCTION = Pattern.compile("(\\\\mathrm\\{[^{}]*}}?|\\\\sigma)$");

    private final VariableNames names;
    private final boolean slashes;

    private LatexPrinter(VariableNames names, boolean slashes) {
        this.names = names;
        this.slashes = slashes;
    }

    public static String print(Expression expression, VariableNames names) {
        return new LatexPrinter(names, false).latex(expression);
    }

    /// The same, cut where a line can be broken: before the plus and minus signs of a sum. Joined with blanks the pieces
    /// are the whole.
    ///
    /// @param inside whether also in sums in parentheses that are factors
    public static List<String> pieces(Expression expression, VariableNames names, boolean inside) {
        return new LatexPieces(new LatexPrinter(names, false), inside).of(expression);
    }

    String latex(Expression expression) {
        return switch (expression) {
            case Literal(var value) -> number(value);
            case Constant constant -> constant == Constant.PI ? "\\pi" : "e";
            case Variable variable -> names.latex(variable);
            case Parameter(var name) -> names.all().contains(name) ? VariableNames.latex(name) : LatexNames.of(name);
            case Negation(var operand) -> "-" + latex(operand, Precedence.PRODUCT);
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS -> latex(left, Precedence.SUM) + " + " + latex(right, Precedence.PRODUCT);
                case MINUS -> latex(left, Precedence.SUM) + " - " + latex(right, Precedence.PRODUCT);
                case TIMES -> product(latex(left, Precedence.PRODUCT), latex(right, Precedence.POWER));
                case DIVIDE -> quotient(left, right);
                case POWER -> power(left, right);
            };
            case Call call -> new LatexCalls(this).call(call);
        };
    }

    String latex(Expression expression, Precedence loosest) {
        return binding(expression).compareTo(loosest) < 0 ? parenthesized(expression) : latex(expression);
    }

    String parenthesized(Expression expression) {
        return fenced("(", latex(expression), ")");
    }

    /// Fences as high as what is between them; plain ones where that makes no difference, for lines can break there. Bars round bars say
    /// which of them open and which close.
    static String fenced(String open, String content, String close) {
        boolean tall = content.contains("\\frac") || content.contains("\\sqrt") || content.contains("\\left") || content.contains("\\begin")
                || open.equals("|") && content.contains("|");
        return tall ? "\\left" + open + content + "\\right" + close : open + content + close;
    }

    private Precedence binding(Expression expression) {
        return switch (expression) {
            case Literal(var value) -> binding(number(value));
            case Call(var function, _) when function.isComparison() -> Precedence.COMPARISON;
            case Constant _, Variable _, Parameter _, Call _ -> Precedence.PRIMARY;
            case Negation _ -> Precedence.SIGNED;
            case Binary(var operator, _, _) -> Precedence.of(operator);
        };
    }

    /// Of a number as it is written: 1.5, 10^{20} or 1.5 \cdot 10^{20}.
    private static Precedence binding(String number) {
        if (number.contains("cdot")) {
            return Precedence.PRODUCT;
        }
        return number.contains("^") ? Precedence.POWER : Precedence.PRIMARY;
    }

    static String product(String left, String right) {
        char first = right.charAt(0);
        boolean dot = Characters.isDigit(first) || first == '-' || right.startsWith("\\frac") && Characters.isDigit(left.charAt(left.length() - 1));
        boolean call = NAME_LIKE_A_FUNCTION.matcher(left).find() && (first == '(' || right.startsWith("\\left("));
        return left + (dot || call ? " \\cdot " : " ") + right;
    }

    private String quotient(Expression left, Expression right) {
        if (left instanceof Negation(var positive)) {
            return "-" + quotient(positive, right);
        }
        if (left instanceof Binary(var operator, var first, var rest) && operator == Operator.TIMES && leading(first) instanceof Negation) {
            return "-" + quotient(withoutSign(left), right);
        }
        if (slashes) {
            return latex(left, Precedence.PRODUCT) + "/" + latex(right, Precedence.POWER);
        }
        return right instanceof Literal && left instanceof Binary(var times, _, _) && times == Operator.TIMES || right instanceof Literal && left instanceof Call
                ? scaled(left, (Literal) right) : fraction(latex(left), latex(right));
    }

    /// 2 u v / 3 as two thirds of u v.
    private String scaled(Expression product, Literal divisor) {
        if (leading(product) instanceof Literal factor && !product.equals(factor)) {
            return product(fraction(latex(factor), latex(divisor)), latex(withoutLeading(product), Precedence.PRODUCT));
        }
        return product(fraction("1", latex(divisor)), latex(product, Precedence.PRODUCT));
    }

    private static String fraction(String above, String below) {
        return "\\frac{" + above + "}{" + below + "}";
    }

    private static Expression leading(Expression product) {
        var first = product;
        while (first instanceof Binary(var operator, var left, _) && operator == Operator.TIMES) {
            first = left;
        }
        return first;
    }

    private static Expression withoutLeading(Expression product) {
        return product instanceof Binary(var operator, var left, var right) && left instanceof Binary(var inner, _, _) && inner == Operator.TIMES
                ? new Binary(operator, withoutLeading(left), right) : ((Binary) product).right();
    }

    private static Expression withoutSign(Expression product) {
        return switch (product) {
            case Negation(var operand) -> operand;
            case Binary(var operator, var left, var right) when operator == Operator.TIMES -> new Binary(operator, withoutSign(left), right);
            case Literal _, Constant _, Variable _, Parameter _, Binary _, Call _ -> product;
        };
    }

    private String power(Expression base, Expression exponent) {
        var raised = "^{" + exponent(exponent) + "}";
        if (base instanceof Call call) {
            return new LatexCalls(this).power(call, raised);
        }
        return latex(base, Precedence.PRIMARY) + raised;
    }

    String exponent(Expression exponent) {
        return new LatexPrinter(names, true).latex(exponent);
    }

    private static String number(double value) {
        var text = Printer.number(value);
        int e = text.indexOf('e');
        if (e < 0) {
            return text;
        }
        var power = "10^{" + text.substring(e + 1) + "}";
        return text.startsWith("1e") ? power : text.substring(0, e) + " \\cdot " + power;
    }
}
