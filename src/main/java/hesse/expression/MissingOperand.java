package hesse.expression;

import hesse.expression.SyntaxError.Problem;
import java.util.List;

/// Says what is wrong where a number, a name or an opening parenthesis should stand and something else does.
final class MissingOperand {
    private MissingOperand() {}

    /// @param tokens all tokens of the text
    /// @param position which one stands where an operand should
    /// @param opening the innermost parenthesis open there, or null
    static Refusal refusal(List<Token> tokens, int position, Token opening) {
        var found = tokens.get(position);
        if (position == 0) {
            return atStart(found, found instanceof Token.End ? Problem.EMPTY : Problem.UNOPENED_PARENTHESIS);
        }
        return switch (tokens.get(position - 1)) {
            case Token.Infix operator -> new Refusal(Problem.MISSING_OPERAND_AFTER, found, operator.spelling());
            case Token.Open open when found instanceof Token.Close && !isCall(tokens, position - 1) ->
                new Refusal(Problem.EMPTY_PARENTHESES, open.start(), found.end());
            case Token.Open _ when found instanceof Token.Comma && !isCall(tokens, position - 1) ->
                new Refusal(Problem.COMMA_OUTSIDE_CALL, found);
            case Token.Open _, Token.Comma _ when found instanceof Token.End -> new Refusal(Problem.UNCLOSED_PARENTHESIS, opening);
            case Token.Open _, Token.Comma _ -> atStart(found, Problem.MISSING_ARGUMENT);
            case Token.Operand _, Token.FunctionName _, Token.Superscript _, Token.Close _, Token.End _ ->
                throw new IllegalStateException("no operand is due after token " + (position - 1) + " of " + tokens);
        };
    }

    /// At the start of the text, of parentheses or of an argument.
    private static Refusal atStart(Token found, Problem otherwise) {
        return switch (found) {
            case Token.Infix operator -> new Refusal(Problem.MISSING_OPERAND_BEFORE, found, operator.spelling());
            case Token.Superscript raised -> new Refusal(Problem.MISSING_OPERAND_BEFORE, found, raised.spelling());
            case Token.Comma _ when otherwise == Problem.UNOPENED_PARENTHESIS -> new Refusal(Problem.COMMA_OUTSIDE_CALL, found);
            case Token.Operand _, Token.FunctionName _, Token.Open _, Token.Close _, Token.Comma _, Token.End _ -> new Refusal(otherwise, found);
        };
    }

    private static boolean isCall(List<Token> tokens, int open) {
        return open > 0 && tokens.get(open - 1) instanceof Token.FunctionName;
    }
}
