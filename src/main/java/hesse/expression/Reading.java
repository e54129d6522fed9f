package hesse.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a formula's text was understood, or why it wasn't.
public sealed interface Reading {

    /// @param expression the tree
    /// @param variables  the names under which the text speaks of the two variables
    /// @param origin     how these came about
    /// @param guesses    where people differ, from left to right
    /// @param notices    what else a person should know
    record Understood(Expression expression, VariableNames variables, Origin origin, List<Guess> guesses, List<Notice> notices) implements Reading {
        public Understood {
            guesses = List.copyOf(guesses);
            notices = List.copyOf(notices);
        }
    }

    record Refused(SyntaxError error) implements Reading {}

    /// How the names of the variables came about.
    enum Origin {
        /// The formula has x or y, or says itself which they are, as in `f(u, v) = …`.
        WRITTEN,
        /// By the rule of [VariableNames].
        GUESSED,
        /// By the person, who named them.
        CHOSEN
    }

    /// Reads a formula as [Parser] does, under the chosen names, or else under those that the formula suggests.
    static Reading of(String text, Optional<VariableNames> chosen) {
        return switch (Parser.parse(text)) {
            case ParseResult.Refused(var error) -> new Refused(error);
            case ParseResult.Parsed(var expression) -> {
                boolean weights = speaksOfWeightsAlone(text);
                var notices = new ArrayList<Notice>();
                if (!expression.parameters().isEmpty() && !occurs(expression)) {
                    notices.add(Notice.NO_VARIABLE);
                }
                var suggested = weights ? VariableNames.WEIGHTS : VariableNames.XY;
                yield new Understood(expression, chosen.orElse(suggested), chosen.isPresent() ? Origin.CHOSEN : weights ? Origin.GUESSED : Origin.WRITTEN, List.of(), notices);
            }
        };
    }

    private static boolean speaksOfWeightsAlone(String formula) {
        try {
            var variables = Lexer.tokens(formula).stream().filter(token -> token instanceof Token.Operand(Expression.Variable _, _, _))
                    .map(token -> Character.toLowerCase(formula.charAt(token.start()))).toList();
            return !variables.isEmpty() && variables.stream().allMatch(letter -> letter == 'w');
        } catch (SyntaxException _) {
            return false;
        }
    }

    private static boolean occurs(Expression expression) {
        return switch (expression) {
            case Expression.Variable _ -> true;
            case Expression.Literal _, Expression.Constant _, Expression.Parameter _ -> false;
            case Expression.Negation(var operand) -> occurs(operand);
            case Expression.Binary(_, var left, var right) -> occurs(left) || occurs(right);
            case Expression.Call call -> call.arguments().stream().anyMatch(Reading::occurs);
        };
    }
}
