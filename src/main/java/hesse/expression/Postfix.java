package hesse.expression;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.TreeBuilder.Part;

/// What stands behind its operand: `n!` and `30°`.
final class Postfix {
    /// 171! is too large for a double.
    private static final int LARGEST_FACTORIAL = 170;

    private Postfix() {}

    /// Of a whole number the number itself, else gamma(u + 1).
    static Part factorial(TreeBuilder trees, Part u, Token at) throws SyntaxException {
        if (u.expression() instanceof Literal(var n) && n == Math.rint(n) && n <= LARGEST_FACTORIAL) {
            double product = 1;
            for (int k = 2; k <= n; k++) {
                product *= k;
            }
            return trees.number(product, at).at(u.start(), at.end());
        }
        return trees.call(Function.GAMMA, at, trees.binary(Operator.PLUS, u, trees.number(1, at), at)).at(u.start(), at.end());
    }

    static Part degrees(TreeBuilder trees, Part u, Token at) throws SyntaxException {
        return trees.binary(Operator.DIVIDE, trees.binary(Operator.TIMES, u, trees.leaf(Constant.PI, at), at), trees.number(180, at), at)
                .at(u.start(), at.end());
    }
}
