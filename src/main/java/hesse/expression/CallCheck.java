package hesse.expression;

import hesse.expression.Expression.Operator;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.TreeBuilder.Part;
import java.util.List;

/// What has to be right about a call: the parentheses after the function's name, and the number of its arguments.
final class CallCheck {
    private CallCheck() {}

    /// The token after a function's name as the parenthesis that it must be: `sin x`, `sin` and `sin^2(x)` are refused.
    static Token.Open parenthesis(Token.FunctionName name, Token next) throws SyntaxException {
        if (next instanceof Token.Open open) {
            return open;
        }
        boolean raised = next instanceof Token.Superscript || next instanceof Token.Infix infix && infix.operator() == Operator.POWER;
        var problem = raised ? Problem.POWER_BEFORE_ARGUMENT : Problem.FUNCTION_WITHOUT_PARENTHESES;
        throw new SyntaxException(problem, name, name.spelling(), example(name));
    }

    private static String example(Token.FunctionName name) {
        return name.spelling() + switch (name.function().arity()) {
            case 1 -> "(x)";
            case 2 -> "(x, y)";
            default -> "(x > 0, x, y)";
        };
    }

    /// The call, once its arguments have been read up to the closing parenthesis.
    static Part call(TreeBuilder trees, Token.FunctionName name, List<Part> arguments, Token close) throws SyntaxException {
        var function = name.function();
        boolean nests = nests(function);
        if (arguments.size() < function.arity() || arguments.size() > function.arity() && !nests) {
            var count = String.valueOf(arguments.size());
            throw new SyntaxException(miscounted(function), name.start(), close.end(), name.spelling(), count);
        }
        if (!nests) {
            return trees.call(function, arguments, name);
        }
        var nested = arguments.getFirst();
        for (var argument : arguments.subList(1, arguments.size())) {
            nested = trees.call(function, List.of(nested, argument), name);
        }
        return nested;
    }

    /// Whether more arguments than two are read as calls in calls: max(x, y, z) = max(max(x, y), z).
    private static boolean nests(Function function) {
        return function == Function.MIN || function == Function.MAX || function == Function.LOGADDEXP;
    }

    private static Problem miscounted(Function function) {
        if (nests(function)) {
            return Problem.TAKES_TWO_OR_MORE_ARGUMENTS;
        }
        return switch (function.arity()) {
            case 1 -> Problem.TAKES_ONE_ARGUMENT;
            case 2 -> Problem.TAKES_TWO_ARGUMENTS;
            default -> Problem.TAKES_THREE_ARGUMENTS;
        };
    }
}
