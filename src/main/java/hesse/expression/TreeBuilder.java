package hesse.expression;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the nodes of one tree, and refuses those that would pass the limits on its depth and size.
final class TreeBuilder {

    /// A tree, the number of nodes on its longest path down and in all, and where it was written.
    ///
    /// @param bracket the opening one of those that stand round it; null if there are none
    /// @param last    of a comparison the right side, which a chain such as `0 < x < 1` goes on from; else null
    record Part(Expression expression, int depth, int size, int start, int end, Symbol bracket, Part last) {
        Part at(int from, int to) {
            return new Part(expression, depth, size, from, to, null, null);
        }

        Part within(Token.Sign open, Token.Sign close) {
            return new Part(expression, depth, size, open.start(), close.end(), open.symbol(), null);
        }

        boolean grouped() {
            return bracket != null;
        }
    }

    private static final Literal ONE = new Literal(1);

    private final List<Part> operands = new ArrayList<>();

    /// A part of the tree, and the factor in it from which on a place goes; that is the part itself if the place begins where the part
    /// does.
    record Over(Expression part, Expression from) {}

    /// The innermost operand that was written over this place, the whole tree if there is none; not a leaf, unless that is a parameter.
    Over over(int start, int end, Expression whole) {
        var part = operands.stream()
                .filter(operand -> (operand.size > 1 || operand.expression instanceof Parameter) && operand.start <= start
                        && operand.end >= end)
                .min(Comparator.comparingInt(Part::size)).map(Part::expression).orElse(whole);
        return new Over(part, factor(part, start).orElse(part));
    }

    /// The factor of a product without parentheses that begins there, if it isn't the first one.
    private Optional<Expression> factor(Expression product, int start) {
        int end = Integer.MAX_VALUE;
        var rest = product;
        while (rest instanceof Binary(var operator, var left, var right) && operator == Operator.TIMES) {
            int last = end;
            var factor = operands.stream().filter(part -> part.expression == right && part.end <= last)
                    .max(Comparator.comparingInt(Part::start));
            if (factor.isEmpty() || factor.get().start == start) {
                return factor.map(Part::expression);
            }
            end = factor.get().start;
            rest = left;
        }
        return Optional.empty();
    }

    Part leaf(Expression expression, Token at) throws SyntaxException {
        return part(expression, List.of(), at).at(at.start(), at.end());
    }

    /// A number that isn't in the text.
    Part number(double value, Token at) throws SyntaxException {
        return leaf(new Literal(value), at);
    }

    Part negation(Part operand, Token at) throws SyntaxException {
        return part(new Negation(operand.expression), List.of(operand), at).at(Math.min(at.start(), operand.start), operand.end);
    }

    Part binary(Operator operator, Part left, Part right, Token at) throws SyntaxException {
        return part(new Binary(operator, left.expression, right.expression), List.of(left, right), at).at(left.start, right.end);
    }

    /// A coefficient's numerator as a factor of what it is a coefficient of, and its denominator below both: `\frac{2}{3} {x y}` is 2 x
    /// y/3.
    Part scaled(Part coefficient, Part factors, Token at) throws SyntaxException {
        var fraction = (Binary) coefficient.expression;
        var quotient = new Binary(Operator.DIVIDE, multiplied(fraction.left(), factors.expression), fraction.right());
        var limited = binary(Operator.TIMES, coefficient, factors, at);
        return new Part(quotient, limited.depth, limited.size, limited.start, limited.end, null, null);
    }

    private static Expression multiplied(Expression number, Expression factors) {
        if (factors instanceof Binary(var operator, var left, var right) && operator == Operator.TIMES) {
            return new Binary(operator, multiplied(number, left), right);
        }
        boolean one = number.equals(ONE);
        return one ? factors : number.equals(new Negation(ONE)) ? new Negation(factors) : new Binary(Operator.TIMES, number, factors);
    }

    Part call(Function function, List<Part> arguments, Token at) throws SyntaxException {
        var call = new Call(function, arguments.stream().map(Part::expression).toList());
        int start = Stream.concat(Stream.of(at.start()), arguments.stream().map(Part::start)).min(Integer::compare).orElseThrow();
        return part(call, arguments, at).at(start, arguments.getLast().end);
    }

    Part call(Function function, Token at, Part... arguments) throws SyntaxException {
        return call(function, List.of(arguments), at);
    }

    private Part part(Expression expression, List<Part> operands, Token at) throws SyntaxException {
        int depth = 1;
        int size = 1;
        this.operands.addAll(operands);
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
        return new Part(expression, depth, size, at.start(), at.end(), null, null);
    }
}
