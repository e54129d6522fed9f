package hesse.document;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Variable;
import hesse.expression.Reading;
import hesse.expression.SyntaxError;
import hesse.expression.VariableNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads what a person types over a formula.
public final class FormulaReader {
    private FormulaReader() {}

    /// What the text says: a formula, or what is wrong with it and where.
    public sealed interface ReadResult {

        record Read(Formula formula) implements ReadResult {}

        record Invalid(SyntaxError error) implements ReadResult {}
    }

    /// Reads a text in place of the previous formula, if there was one. Parameters that it had keep their values and ranges, new ones
    /// start as [Parameter#INITIAL]; the same function in other words stays the catalogue's. Names of the variables that a person chose
    /// stay as long as both occur; those of a plane that lies aslant as long as the text has the same variables.
    public static ReadResult read(String text, Optional<Formula> previous) {
        var unchosen = Reading.of(text, Optional.empty());
        var aslant = previous.filter(formula -> formula.variables().isAslant());
        if (aslant.isPresent()) {
            var names = aslant.get().variables();
            boolean same = unchosen instanceof Reading.Understood understood && understood.variables().all().equals(names.all())
                    && !understood.expression().parameters().contains(names.x())
                    && !understood.expression().parameters().contains(names.y());
            return result(same ? Reading.of(text, Optional.of(names)) : unchosen, text, previous);
        }
        var chosen = previous.flatMap(Formula::chosen).map(names -> with(names, unchosen));
        var reading = Reading.of(text, chosen);
        boolean stay = reading instanceof Reading.Understood understood && occurs(understood.expression(), Variable.X)
                && occurs(understood.expression(), Variable.Y);
        return result(chosen.isEmpty() || stay ? reading : unchosen, text, previous);
    }

    /// The chosen names and the variables beyond the plane that the text suggests.
    private static VariableNames with(VariableNames chosen, Reading unchosen) {
        if (!(unchosen instanceof Reading.Understood understood) || !understood.variables().isBeyondThePlane()) {
            return chosen;
        }
        var all = new LinkedHashSet<>(understood.variables().all());
        all.addAll(chosen.all());
        return all.size() > VariableNames.MOST ? chosen : new VariableNames(chosen.x(), chosen.y(), List.copyOf(all));
    }

    /// Reads the formula anew with other variables; its text and what is known of its parameters stay.
    public static ReadResult read(Formula formula, VariableNames chosen) {
        return result(Reading.of(formula.text(), Optional.of(chosen)), formula.text(), Optional.of(formula));
    }

    private static ReadResult result(Reading reading, String text, Optional<Formula> previous) {
        return switch (reading) {
            case Reading.Understood(var expression, var variables, var origin, _, _) -> new ReadResult.Read(
                    new Formula(text, expression, variables, origin, parameters(expression, previous), origin(expression, previous),
                            variables.isAslant() ? previous.flatMap(Formula::directions) : Optional.empty(),
                            previous.filter(formula -> formula.variables().equals(variables)).map(Formula::starts).orElse(List.of())));
            case Reading.Refused(var error) -> new ReadResult.Invalid(error);
        };
    }

    private static boolean occurs(Expression expression, Variable sought) {
        return switch (expression) {
            case Variable variable -> variable == sought;
            case Literal _, Constant _, Expression.Parameter _ -> false;
            case Negation(var operand) -> occurs(operand, sought);
            case Binary(_, var left, var right) -> occurs(left, sought) || occurs(right, sought);
            case Call call -> call.arguments().stream().anyMatch(argument -> occurs(argument, sought));
        };
    }

    private static SequencedMap<String, Parameter> parameters(Expression expression, Optional<Formula> previous) {
        var known = previous.map(Formula::parameters).orElseGet(LinkedHashMap::new);
        var parameters = new LinkedHashMap<String, Parameter>();
        expression.parameters().forEach(name ->
                parameters.put(name, known.getOrDefault(name, Parameter.INITIAL)));
        return parameters;
    }

    private static Optional<String> origin(Expression expression, Optional<Formula> previous) {
        return previous.filter(formula -> formula.expression().equals(expression)).flatMap(Formula::catalogueId);
    }
}
