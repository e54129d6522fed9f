package hesse.expression;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.SyntaxError.Problem;
import java.util.List;
import java.util.stream.Stream;

/// Makes the nodes of one tree, and refuses those that would pass the limits on its depth and size.
final class TreeBuilder {

    /// A tree, the number of nodes on its longest path down and in all, and where it was written.
    ///
    /// @param grouped whether brackets stand round it
    /// @param last    of a comparison the right side, which a chain such as `0 < x < 1` goes on from; else null
    record Part(Expression expression, int depth, int size, int start, int end, boolean grouped, Part last) {
        Part at(int from, int to, boolean brackets) {
            return new Part(expression, depth, size, from, to, brackets, null);
        }
    }

    Part leaf(Expression expression, Token at) throws SyntaxException {
        return part(expression, List.of(), at).at(at.start(), at.end(), false);
    }

    /// A number that nobody wrote.
    Part number(double value, Token at) throws SyntaxException {
        return leaf(new Literal(value), at);
    }

    Part negation(Part operand, Token at) throws SyntaxException {
        return part(new Negation(operand.expression), List.of(operand), at).at(Math.min(at.start(), operand.start), operand.end, false);
    }

    Part binary(Operator operator, Part left, Part right, Token at) throws SyntaxException {
        return part(new Binary(operator, left.expression, right.expression), List.of(left, right), at).at(left.start, right.end, false);
    }

    Part call(Function function, List<Part> arguments, Token at) throws SyntaxException {
        var call = new Call(function, arguments.stream().map(Part::expression).toList());
        int start = Stream.concat(Stream.of(at.start()), arguments.stream().map(Part::start)).min(Integer::compare).orElseThrow();
        return part(call, arguments, at).at(start, arguments.getLast().end, false);
    }

    Part call(Function function, Token at, Part... arguments) throws SyntaxException {
        return call(function, List.of(arguments), at);
    }

    private static Part part(Expression expression, List<Part> operands, Token at) throws SyntaxException {
        int depth = 1;
        int size = 1;
        for (var operand : operands) {
            depth = Math.max(depth, operand.depth + 1);
            size += operand.size;
        }
        if (depth > Parser.MAX_DEPTH) {
            throw new SyntaxException(Problem.TOO_DEEP, at, String.valueOf(Parser.MAX_DEPTH));
        }
        if (size > Parser.MAX_NODES) {
            throw new SyntaxException(Problem.TOO_LARGE, at, String.valueOf(Parser.MAX_NODES));
        }
        return new Part(expression, depth, size, at.start(), at.end(), false, null);
    }
}
