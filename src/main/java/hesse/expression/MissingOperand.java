package hesse.expression;

import hesse.expression.OperatorStack.Kind;
import hesse.expression.SyntaxError.Problem;
import java.util.List;

/// Says what is wrong where a number, a name or an opening parenthesis should stand and something else does.
final class MissingOperand {
    private MissingOperand() {}

    /// @param tokens all tokens of the text
    /// @param position which one stands where an operand should
    /// @param scope what that place lies in
    static SyntaxException error(List<Token> tokens, int position, Kind scope) {
        var found = tokens.get(position);
        if (position > 0 && tokens.get(position - 1) instanceof Token.Infix operator) {
            return new SyntaxException(Problem.MISSING_OPERAND_AFTER, found, operator.spelling());
        }
        return switch (found) {
            case Token.Infix operator -> new SyntaxException(Problem.MISSING_OPERAND_BEFORE, operator, operator.spelling());
            case Token.Superscript raised -> new SyntaxException(Problem.MISSING_OPERAND_BEFORE, raised, raised.spelling());
            case Token.Operand _, Token.FunctionName _, Token.Open _, Token.Close _, Token.Comma _, Token.End _ -> atStart(scope, found);
        };
    }

    /// Nothing at all stands between the start of the scope, or of an argument in it, and the token found.
    private static SyntaxException atStart(Kind scope, Token found) {
        return switch (scope) {
            case Kind.Formula _ when found instanceof Token.End -> new SyntaxException(Problem.EMPTY, found);
            case Kind.Formula _ when found instanceof Token.Close -> new SyntaxException(Problem.UNOPENED_PARENTHESIS, found);
            case Kind.Parentheses(var open) when found instanceof Token.End -> new SyntaxException(Problem.UNCLOSED_PARENTHESIS, open);
            case Kind.Parentheses(var open) when found instanceof Token.Close ->
                new SyntaxException(Problem.EMPTY_PARENTHESES, open.start(), found.end());
            case Kind.Formula _, Kind.Parentheses _ -> new SyntaxException(Problem.COMMA_OUTSIDE_CALL, found);
            case Kind.Arguments(_, var open, _) when found instanceof Token.End -> new SyntaxException(Problem.UNCLOSED_PARENTHESIS, open);
            case Kind.Arguments _ -> new SyntaxException(Problem.MISSING_ARGUMENT, found);
        };
    }
}
