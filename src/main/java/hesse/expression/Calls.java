package hesse.expression;

import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.SyntaxError.Problem;
import hesse.expression.TreeBuilder.Part;
import hesse.expression.lexeme.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes calls, once their arguments have been read: counts these, raises the result to the function's own exponent, or takes the inverse.
///
/// In square brackets, which are Mathematica's, `Log[b, x]` has the base first and `ArcTan[x, y]` the x.
final class Calls {
    private final TreeBuilder trees;
    private final Guesses guesses;
    /// Whether the formula speaks of e as well, so that its logarithm is the natural one beyond doubt.
    private final boolean natural;

    Calls(TreeBuilder trees, Guesses guesses, List<Token> tokens) {
        this.trees = trees;
        this.guesses = guesses;
        natural = tokens.stream().anyMatch(token -> switch (token) {
            case Token.Operand(var leaf, _, _) -> leaf == Expression.Constant.E;
            case Token.FunctionName(var callable, _, _, _) -> callable.function().filter(Function.EXP::equals).isPresent();
            case Token.Sign _, Token.End _ -> false;
        });
    }

    /// A call with its arguments in brackets.
    Part call(Scope.CallHead head, List<Part> arguments, Token.Sign open, Token.Sign close) throws SyntaxException {
        boolean square = open.symbol() == Symbol.OPEN_SQUARE;
        doubt(head.name(), arguments, square, close.end());
        if (open.symbol() == Symbol.OPEN_ROUND && isLetter(head.name())) {
            guesses.add(Guess.Kind.FUNCTION_BEFORE_PARENTHESIS, head.name().start(), close.end(),
                    new Guesses.Edit(head.name().end(), head.name().end(), "*"));
        }
        return call(head, arguments, square, close.end());
    }

    /// A call whose one argument stands without brackets.
    Part call(Scope.CallHead head, Part argument) throws SyntaxException {
        doubt(head.name(), List.of(argument), false, argument.end());
        return call(head, List.of(argument), false, argument.end());
    }

    private Part call(Scope.CallHead head, List<Part> arguments, boolean square, int end) throws SyntaxException {
        var name = head.name();
        var callable = name.callable();
        int count = arguments.size();
        if (count < callable.least() || count > callable.most()) {
            throw new SyntaxException(miscounted(callable), name.start(), end, name.spelling(), String.valueOf(count));
        }
        boolean reversed = square && count == 2 && callable.function().filter(f -> f == Function.LOG || f == Function.ATAN).isPresent();
        var inOrder = reversed ? arguments.reversed() : arguments;
        if (head.power() == null) {
            return callable.tree().of(trees, inOrder, name).at(name.start(), end);
        }
        if (isMinusOne(head.power().expression())) {
            var behind = guesses.typed(head.power().end(), head.power().end() + 1);
            var gap = behind.isBlank() || behind.equals("(") ? "" : " ";
            guesses.add(Guess.Kind.INVERSE_FUNCTION, name.start(), end, new Guesses.Edit(name.start(), name.start(), "(1/"),
                    new Guesses.Edit(name.end(), head.power().end(), gap), new Guesses.Edit(end, end, ")"));
            return trees.call(inverse(name), inOrder, name).at(name.start(), end);
        }
        var base = callable.tree().of(trees, inOrder, name).at(name.start(), end);
        return trees.binary(Operator.POWER, base, head.power(), name).at(name.start(), end);
    }

    private static boolean isMinusOne(Expression power) {
        return power instanceof Negation(Literal(var value)) && value == 1;
    }

    private static Function inverse(Token.FunctionName name) throws SyntaxException {
        return name.callable().function().flatMap(Calls::inverse)
                .orElseThrow(() -> new SyntaxException(Problem.POWER_BEFORE_ARGUMENT, name, name.spelling(), name.spelling() + "(x)"));
    }

    private static Optional<Function> inverse(Function function) {
        return Function.named("a" + function.spelling()).filter(_ -> switch (function) {
            case SIN, COS, TAN, COT, SEC, CSC, SINH, COSH, TANH, COTH, SECH, CSCH -> true;
            default -> false;
        });
    }

    /// A letter that is as well a factor.
    private static boolean isLetter(Token.FunctionName name) {
        return name.callable().bracketed() && (name.spelling().length() == 1 || List.of("sigma", "gamma").contains(name.spelling()));
    }

    private void doubt(Token.FunctionName name, List<Part> arguments, boolean square, int end) {
        if (!name.spelling().toLowerCase(Locale.ROOT).equals("log") || square) {
            return;
        }
        if (arguments.size() == 2) {
            var first = arguments.getFirst();
            var second = arguments.getLast();
            var inverted = "(ln(" + guesses.typed(second.start(), second.end()) + ")/ln(" + guesses.typed(first.start(), first.end())
                    + "))";
            guesses.add(Guess.Kind.LOGARITHM_ARGUMENTS, name.start(), end, new Guesses.Edit(name.start(), end, inverted));
        } else if (!natural) {
            boolean latex = guesses.typed(name.start(), name.end()).startsWith("\\");
            guesses.add(Guess.Kind.LOGARITHM_BASE, name.start(), end,
                    new Guesses.Edit(name.start(), name.end(), latex ? "\\log_{10}" : "log10"));
        }
    }

    private static Problem miscounted(Callable callable) {
        if (callable.most() > callable.least()) {
            return callable.most() == 2 ? Problem.TAKES_ONE_OR_TWO_ARGUMENTS : Problem.TAKES_TWO_OR_MORE_ARGUMENTS;
        }
        return switch (callable.least()) {
            case 1 -> Problem.TAKES_ONE_ARGUMENT;
            case 2 -> Problem.TAKES_TWO_ARGUMENTS;
            default -> Problem.TAKES_THREE_ARGUMENTS;
        };
    }
}
