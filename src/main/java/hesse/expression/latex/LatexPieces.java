package hesse.expression.latex;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Operator;
import hesse.expression.Precedence;
import java.util.ArrayList;
import java.util.List;

/// Cuts a formula's LaTeX before its plus and minus signs.
final class LatexPieces {
    private final LatexPrinter printer;
    private final boolean inside;

    /// @param inside whether sums in parentheses are cut too, if they are factors of a term
    LatexPieces(LatexPrinter printer, boolean inside) {
        this.printer = printer;
        this.inside = inside;
    }

    List<String> of(Expression expression) {
        if (inside && !isSum(expression)) {
            return term("", expression, Precedence.COMPARISON);
        }
        var pieces = new ArrayList<String>();
        var rest = expression;
        while (rest instanceof Binary(var operator, var left, var right) && isSum(rest)) {
            pieces.addAll(0, term(operator == Operator.PLUS ? "+ " : "- ", right, Precedence.PRODUCT));
            rest = left;
        }
        pieces.addAll(0, term("", rest, rest == expression ? Precedence.COMPARISON : Precedence.SUM));
        return pieces;
    }

    private List<String> term(String sign, Expression term, Precedence loosest) {
        if (!inside || !(term instanceof Binary(var operator, _, _)) || operator != Operator.TIMES || printer.isMarked(term)) {
            return List.of(sign + printer.latex(term, loosest));
        }
        var factors = factors(term);
        var pieces = new ArrayList<String>();
        add(pieces, sign + printer.latex(factors.getFirst(), Precedence.PRODUCT), factors.getFirst());
        for (var factor : factors.subList(1, factors.size())) {
            add(pieces, printer.product(pieces.removeLast(), factor), factor);
        }
        return pieces;
    }

    /// @param text ends with the factor, which is cut if it is a sum in parentheses
    private void add(List<String> pieces, String text, Expression factor) {
        var sum = isSum(factor) ? new LatexPieces(printer, false).of(factor) : List.<String>of();
        var end = "(" + String.join(" ", sum) + ")";
        if (sum.size() < 2 || !text.endsWith(end)) {
            pieces.add(text);
            return;
        }
        pieces.add(text.substring(0, text.length() - end.length()) + "(" + sum.getFirst());
        pieces.addAll(sum.subList(1, sum.size() - 1));
        pieces.add(sum.getLast() + ")");
    }

    private static List<Expression> factors(Expression product) {
        var factors = new ArrayList<Expression>();
        var rest = product;
        while (rest instanceof Binary(var operator, var left, var right) && operator == Operator.TIMES) {
            factors.addFirst(right);
            rest = left;
        }
        factors.addFirst(rest);
        return factors;
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Binary(var operator, _, _) && (operator == Operator.PLUS || operator == Operator.MINUS);
    }
}
