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
            return term("", expression);
        }
        var pieces = new ArrayList<String>();
        var rest = expression;
        while (rest instanceof Binary(var operator, var left, var right) && isSum(rest)) {
            pieces.addAll(0, term(operator == Operator.PLUS ? "+ " : "- ", right));
            rest = left;
        }
        pieces.addAll(0, term("", rest));
        return pieces;
    }

    private List<String> term(String sign, Expression term) {
        if (!inside || !(term instanceof Binary(var operator, _, _)) || operator != Operator.TIMES) {
            return List.of(sign + (sign.isEmpty() ? printer.latex(term) : printer.latex(term, Precedence.PRODUCT)));
        }
        var pieces = new ArrayList<>(List.of(sign));
        for (var factor : factors(term)) {
            var text = printer.latex(factor, pieces.getLast().equals(sign) ? Precedence.PRODUCT : Precedence.POWER);
            if (isSum(factor) && text.startsWith("(")) {
                var inner = new LatexPieces(printer, false).of(factor);
                append(pieces, "(" + inner.getFirst());
                pieces.addAll(inner.subList(1, inner.size()));
                pieces.set(pieces.size() - 1, pieces.getLast() + ")");
            } else {
                append(pieces, text);
            }
        }
        return pieces;
    }

    private static void append(List<String> pieces, String factor) {
        var before = pieces.removeLast();
        pieces.add(before.isBlank() || before.endsWith(" ") ? before + factor : LatexPrinter.product(before, factor));
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
