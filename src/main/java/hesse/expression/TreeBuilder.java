package hesse.expression;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.SyntaxError.Problem;
import java.util.List;

/// Makes the nodes of one tree, and refuses those that would pass the limits on its depth and size.
final class TreeBuilder {
    private int nodes;

    /// A tree and the number of nodes on its longest path down.
    record Part(Expression expression, int depth) {}

    Part leaf(Expression expression, Token at) throws SyntaxException {
        return part(expression, 1, at);
    }

    Part negation(Part operand, Token at) throws SyntaxException {
        return part(new Negation(operand.expression), operand.depth + 1, at);
    }

    Part binary(Operator operator, Part left, Part right, Token at) throws SyntaxException {
        return part(new Binary(operator, left.expression, right.expression), Math.max(left.depth, right.depth) + 1, at);
    }

    Part call(Function function, List<Part> arguments, Token at) throws SyntaxException {
        int depth = arguments.stream().mapToInt(Part::depth).max().orElse(0) + 1;
        return part(new Call(function, arguments.stream().map(Part::expression).toList()), depth, at);
    }

    private Part part(Expression expression, int depth, Token at) throws SyntaxException {
        if (depth > Parser.MAX_DEPTH) {
            throw new SyntaxException(Problem.TOO_DEEP, at, String.valueOf(Parser.MAX_DEPTH));
        }
        if (++nodes > Parser.MAX_NODES) {
            throw new SyntaxException(Problem.TOO_LARGE, at, String.valueOf(Parser.MAX_NODES));
        }
        return new Part(expression, depth);
    }
}
