package hesse.expression.latex;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Guess;
import hesse.expression.Precedence;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.lexeme.Characters;
import hesse.expression.notation.LatexNames;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes a tree as LaTeX for math mode with amsmath, as in print: fractions, roots, powers, products without signs.
///
/// In exponents fractions are written with a slash. A product keeps a dot where a digit follows. What looks alike in print but isn't the
/// same tree is told apart by braces that print doesn't show: `-x y` is (-x) y, `-{x y}` is -(x y), `e^{x}` the function, `{e}^{x}` a
/// power, `\frac{2}{3} {x y}` the quotient 2 x y/3, and without the braces (2/3) x y. So the parser reads the same tree; a minus before a
/// fraction is that of its numerator.
public final class LatexPrinter {
    /// Before a parenthesis such a name is that of a function.
    private static final Pattern NAME_LIKE_A_FUNCTION = Pattern.compile("(\\\\mathrm\\{[^{}]*}+(_\\{[^ ]*})?|\\\\sigma|\\\\Gamma)$");

    private final VariableNames names;
    private final LatexMarks marks;
    private final boolean slashes;
    private final boolean bars;

    /// @param slashes whether it is in an exponent, where fractions are written with a slash
    /// @param bars    whether it is between bars, where others have to say which of them open and which close
    private LatexPrinter(VariableNames names, LatexMarks marks, boolean slashes, boolean bars) {
        this.names = names;
        this.marks = marks;
        this.slashes = slashes;
        this.bars = bars;
    }

    public static String print(Expression expression, VariableNames names) {
        return new LatexPrinter(names, LatexMarks.NONE, false, false).latex(expression);
    }

    /// The same, cut where a line can be broken: before the plus and minus signs of a sum. Joined with blanks the pieces
    /// are the whole.
    ///
    /// @param inside whether also in sums in parentheses that are factors
    public static List<String> pieces(Expression expression, VariableNames names, boolean inside) {
        return pieces(expression, names, List.of(), inside);
    }

    /// The same with the place of each guess marked, `\marked{0}{…}` for the first one.
    ///
    /// @param guesses of this very tree
    public static List<String> pieces(Expression expression, VariableNames names, List<Guess> guesses, boolean inside) {
        return new LatexPieces(new LatexPrinter(names, LatexMarks.of(guesses), false, false), inside).of(expression);
    }

    String latex(Expression expression) {
        return marks.round(expression, unmarked(expression));
    }

    private String unmarked(Expression expression) {
        return switch (expression) {
            case Literal(var value) -> number(value);
            case Constant constant -> constant == Constant.PI ? "\\pi" : "e";
            case Variable variable -> names.latex(variable);
            case Parameter(var name) -> names.all().contains(name) ? VariableNames.latex(name) : LatexNames.of(name);
            case Negation(var operand) -> "-" + (isProduct(operand) ? "{" + latex(operand) + "}" : latex(operand, Precedence.PRODUCT));
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS -> latex(left, Precedence.SUM) + " + " + latex(right, Precedence.PRODUCT);
                case MINUS -> latex(left, Precedence.SUM) + " - " + latex(right, Precedence.PRODUCT);
                case TIMES -> marks.from(expression).map(from -> productFrom(expression, from))
                        .orElseGet(() -> product(latex(left, Precedence.PRODUCT), right));
                case DIVIDE -> quotient(left, right);
                case POWER -> power(left, right);
            };
            case Call call -> new LatexCalls(this, marks).call(call);
        };
    }

    String latex(Expression expression, Precedence loosest) {
        return binding(expression).compareTo(loosest) < 0 ? parenthesized(expression) : latex(expression);
    }

    boolean isMarked(Expression expression) {
        return marks.has(expression);
    }

    String parenthesized(Expression expression) {
        return fenced("(", latex(expression), ")");
    }

    /// Between bars; bars round or between others say which of them open and which close.
    String absolute(Expression expression) {
        var content = new LatexPrinter(names, marks, slashes, true).latex(expression);
        return bars || content.contains("|") ? "\\left|" + content + "\\right|" : fenced("|", content, "|");
    }

    /// Fences as high as what is between them; plain ones where that makes no difference, for lines can break there.
    static String fenced(String open, String content, String close) {
        boolean tall = content.contains("\\frac") || content.contains("\\sqrt") || content.contains("\\left")
                || content.contains("\\begin");
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

    private static boolean isProduct(Expression expression) {
        return expression instanceof Binary(var operator, _, _) && Precedence.of(operator) == Precedence.PRODUCT;
    }

    /// A factor behind others. A power of ten isn't to make one number with a number before it.
    String product(String left, Expression factor) {
        var right = latex(factor, Precedence.POWER);
        return product(left, factor instanceof Literal && right.startsWith("10^") ? "{" + right + "}" : right);
    }

    /// A product with its last factors marked.
    private String productFrom(Expression product, Expression from) {
        var factors = new ArrayDeque<Expression>();
        var rest = product;
        while (factors.peek() != from && rest instanceof Binary(_, var left, var right)) {
            factors.push(right);
            rest = left;
        }
        var last = latex(factors.pop(), Precedence.POWER);
        for (var factor : factors) {
            last = product(last, factor);
        }
        var whole = product(latex(rest, Precedence.PRODUCT), last);
        return whole.substring(0, whole.length() - last.length()) + marks.roundFactors(product, last);
    }

    private static String product(String left, String right) {
        var first = LatexMarks.without(right);
        var last = LatexMarks.without(left);
        boolean dot = Characters.isDigit(first.charAt(0)) || first.startsWith("{10");
        boolean call = NAME_LIKE_A_FUNCTION.matcher(last).find()
                && (first.startsWith("(") || first.startsWith("\\left(") || first.startsWith("{e"));
        return left + (dot || call ? " \\cdot " : " ") + right;
    }

    private String quotient(Expression left, Expression right) {
        if (slashes) {
            return latex(left, Precedence.PRODUCT) + "/" + latex(right, Precedence.POWER);
        }
        var scaled = marks.isEmpty() ? LatexCoefficient.of(left, right) : Optional.<LatexCoefficient>empty();
        if (scaled.isPresent()) {
            return quotient(scaled.get().numerator(), right) + " {" + latex(scaled.get().factors(), Precedence.PRODUCT) + "}";
        }
        return numeratorOfOpposite(left).map(above -> "-" + fraction(above, latex(right)))
                .orElseGet(() -> fraction(latex(left), latex(right)));
    }

    private static String fraction(String above, String below) {
        return "\\frac{" + above + "}{" + below + "}";
    }

    /// What stands above the line where the sign of the numerator is written before the fraction.
    private Optional<String> numeratorOfOpposite(Expression numerator) {
        if (marks.has(numerator)) {
            return Optional.empty();
        }
        if (numerator instanceof Negation(var operand)) {
            return Optional.of(operand).filter(positive -> binding(positive) != Precedence.COMPARISON)
                    .map(positive -> isProduct(positive) ? "{" + latex(positive) + "}" : latex(positive));
        }
        return Optional.of(latex(numerator))
                .filter(text -> isProduct(numerator) && text.startsWith("-") && !text.startsWith("--") && !text.startsWith("-\\frac")
                        && !text.startsWith("-{"))
                .map(text -> text.substring(1));
    }

    private String power(Expression base, Expression exponent) {
        var raised = "^{" + exponent(exponent) + "}";
        if (base instanceof Call call) {
            return new LatexCalls(this, marks).power(call, raised);
        }
        boolean function = base == Constant.E || base instanceof Literal(var value) && value == 10;
        return (function ? "{" + latex(base) + "}" : latex(base, Precedence.PRIMARY)) + raised;
    }

    String exponent(Expression exponent) {
        return new LatexPrinter(names, marks, true, bars).latex(exponent);
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
