package hesse.expression.simplification;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.simplification.Base.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads a tree as a sum. Shared subtrees are read once.
final class SumReader {
    /// What is nested more deeply isn't readable for people anyway; chains of one operation don't count.
    private static final int DEEPEST = 100;

    private final SumArithmetic algebra;
    private final CallRules calls;
    private final Consumer<Sum> written;
    private final Map<Expression, Sum> known = new IdentityHashMap<>();
    private int depth;

    /// @param written is given every sum whose terms stand in the tree just as they are
    SumReader(SumArithmetic algebra, Consumer<Sum> written) {
        this.algebra = algebra;
        this.calls = new CallRules(algebra);
        this.written = written;
    }

    /// An operation without a finite value is left as it is, with all that is in it.
    ///
    /// @throws WorkLimitExceeded if the tree is too deep, or the work passes the limit
    Sum read(Expression expression) {
        var before = known.get(expression);
        if (before != null) {
            return before;
        }
        algebra.limit().spend(1);
        if (++depth > DEEPEST) {
            throw new WorkLimitExceeded();
        }
        int outside = depth;
        var sum = left(expression);
        depth = outside - 1;
        known.put(expression, sum);
        return sum;
    }

    private Sum left(Expression expression) {
        try {
            return structure(expression);
        } catch (OutOfRange _) {
            return Sum.of(new Symbol(expression));
        }
    }

    private Sum structure(Expression expression) {
        return switch (expression) {
            case Literal literal -> Sum.of(Rational.of(literal));
            case Constant _, Variable _, Parameter _ -> Sum.of(new Symbol(expression));
            case Negation(var operand) -> algebra.negate(read(operand));
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS, MINUS -> sum(expression);
                case TIMES, DIVIDE -> product(expression);
                case POWER -> algebra.power(read(left), read(right));
            };
            case Call(var function, var arguments) -> calls.call(function, arguments.stream().map(this::read).toList());
        };
    }

    /// A chain of multiplications and divisions at once: long products are deep trees too.
    private Sum product(Expression expression) {
        var factors = new ArrayDeque<Binary>();
        var rest = expression;
        while (rest instanceof Binary binary && (binary.operator() == Operator.TIMES || binary.operator() == Operator.DIVIDE)) {
            factors.push(binary);
            rest = binary.left();
        }
        var product = read(rest);
        for (var factor : factors) {
            var right = read(factor.right());
            product = factor.operator() == Operator.TIMES ? algebra.multiply(product, right) : algebra.divide(product, right);
        }
        return product;
    }

    /// A chain of additions and subtractions at once: long sums are deep trees.
    private Sum sum(Expression expression) {
        var addends = new ArrayList<Sum>();
        var rest = expression;
        while (rest instanceof Binary(var operator, var left, var right) && (operator == Operator.PLUS || operator == Operator.MINUS)) {
            addends.add(operator == Operator.PLUS ? read(right) : algebra.negate(read(right)));
            rest = left;
        }
        addends.add(read(rest));
        var sum = algebra.add(List.copyOf(addends.reversed()));
        if (sum.size() == addends.size()) {
            written.accept(sum);
        }
        return sum;
    }
}
