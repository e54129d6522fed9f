package hesse.expression;

import hesse.expression.SyntaxError.Problem;
import hesse.expression.lexeme.Symbol;
import java.util.List;

/// Says what is wrong where a number, a name or an opening parenthesis should stand and something else does.
final class MissingOperand {
    private MissingOperand() {}

    /// @param tokens all tokens of the text
    /// @param position which one stands where an operand should
    /// @param scope what that place lies in
    static SyntaxException error(List<Token> tokens, int position, Scope scope) {
        var found = tokens.get(position);
        if (position > 0 && tokens.get(position - 1) instanceof Token.Sign before
                && (Infix.of(before).isPresent() || before.is(Symbol.NOT))) {
            return new SyntaxException(Problem.MISSING_OPERAND_AFTER, found, before.spelling());
        }
        boolean operator = Infix.of(found).isPresent() || found.is(Symbol.OPEN_RAISED) || found.is(Symbol.DEGREE);
        return operator ? new SyntaxException(Problem.MISSING_OPERAND_BEFORE, found, ((Token.Sign) found).spelling())
                : atStart(scope, found);
    }

    /// Nothing at all stands between the start of the scope, or of an argument in it, and the token found.
    private static SyntaxException atStart(Scope scope, Token found) {
        boolean end = found instanceof Token.End;
        boolean close = found instanceof Token.Sign sign && sign.symbol().closes();
        return switch (scope) {
            case Scope.Formula _ when end -> new SyntaxException(Problem.EMPTY, found);
            case Scope.Formula _ when close -> new SyntaxException(Problem.UNOPENED_PARENTHESIS, found);
            case Scope.Arguments(_, var open, _) when end -> new SyntaxException(Problem.UNCLOSED_PARENTHESIS, open);
            case Scope.Arguments _ -> new SyntaxException(Problem.MISSING_ARGUMENT, found);
            case Scope.Absolute(var open) when end -> new SyntaxException(Problem.UNCLOSED_BAR, open);
            case Scope.Group _, Scope.Absolute _,
                    Scope.Raised _ when end -> new SyntaxException(Problem.UNCLOSED_PARENTHESIS, scope.bracket());
            case Scope.Group _, Scope.Absolute _,
                    Scope.Raised _ when close -> new SyntaxException(Problem.EMPTY_PARENTHESES, scope.bracket().start(), found.end());
            case Scope.Bare(var head, _, _) -> withoutArgument(head.name());
            case Scope.FunctionPower(var name) -> withoutArgument(name);
            case Scope.Formula _, Scope.Group _, Scope.Absolute _, Scope.Raised _ -> new SyntaxException(Problem.COMMA_OUTSIDE_CALL, found);
        };
    }

    static SyntaxException withoutArgument(Token.FunctionName name) {
        var example = name.spelling() + (name.callable().least() == 1 ? "(x)" : name.callable().least() == 2 ? "(x, y)" : "(x, y, 1)");
        return new SyntaxException(Problem.FUNCTION_WITHOUT_PARENTHESES, name, name.spelling(), example);
    }
}
