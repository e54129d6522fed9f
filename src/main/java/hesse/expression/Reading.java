package hesse.expression;

import hesse.expression.SyntaxError.Problem;
import hesse.expression.notation.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a formula's text was understood, or why it wasn't.
public sealed interface Reading {

    /// @param expression the tree
    /// @param variables  the names under which the text speaks of the variables
    /// @param origin     how these came about
    /// @param guesses    where people differ, from left to right
    /// @param notices    what else a person should know
    record Understood(Expression expression, VariableNames variables, Origin origin, List<Guess> guesses, List<Notice> notices)
            implements Reading {
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

    /// Reads a formula by [Parser]'s grammar, under the chosen names, or else under those that the formula suggests.
    static Reading of(String text, Optional<VariableNames> chosen) {
        if (text.length() > Parser.MAX_LENGTH) {
            return new Refused(new SyntaxError(Problem.TOO_LONG, Parser.MAX_LENGTH, text.length(),
                    List.of(String.valueOf(Parser.MAX_LENGTH))));
        }
        var script = Script.of(text, Callables.ALL);
        try {
            var choice = VariableChoice.of(script, chosen);
            var guesses = new Guesses(script, text);
            guesses.names(choice.names());
            var expression = FormulaParser.expression(Tokens.of(script, choice.names()), guesses);
            return new Understood(expression, choice.names(), choice.origin(), guesses.inOrder(), notices(expression, script, choice));
        } catch (SyntaxException wrong) {
            var error = wrong.error();
            return new Refused(new SyntaxError(error.problem(), script.typed(error.start()), script.typed(error.end()), error.arguments()));
        }
    }

    private static List<Notice> notices(Expression expression, Script script, VariableChoice choice) {
        var names = choice.names();
        var notices = new ArrayList<Notice>();
        if (!expression.parameters().isEmpty() && !expression.hasVariables()
                && names.all().stream().noneMatch(expression.parameters()::contains)) {
            notices.add(Notice.NO_VARIABLE);
        }
        if (script.subject().filter(subject -> subject.equalsIgnoreCase(names.x()) || subject.equalsIgnoreCase(names.y())).isPresent()) {
            notices.add(Notice.HEIGHT_OVER_THE_PLANE);
        }
        if (choice.tooMany()) {
            notices.add(Notice.TOO_MANY_VARIABLES);
        }
        return notices;
    }
}
