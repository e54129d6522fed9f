package hesse.expression;

import hesse.expression.SyntaxError.Problem;
import java.util.Arrays;

/// Carries a syntax error from the depths of the lexer and the parser up to [Parser#parse], and no further.
final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ARGUMENT = 40;

    private final transient SyntaxError error;

    SyntaxException(Problem problem, int start, int end, String... arguments) {
        super(problem.key(), null, false, false);
        error = new SyntaxError(problem, start, end, Arrays.stream(arguments).map(SyntaxException::shortened).toList());
    }

    SyntaxException(Problem problem, Token where, String... arguments) {
        this(problem, where.start(), where.end(), arguments);
    }

    SyntaxError error() {
        return error;
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST_ARGUMENT ? argument : argument.substring(0, LONGEST_ARGUMENT - 1) + "…";
    }
}
