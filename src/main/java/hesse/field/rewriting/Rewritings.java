package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules, and what they make of a formula with these values of its parameters.
public final class Rewritings {

    /// The first one that holds is applied.
    private static final List<Rule> RULES = List.of(new LogOfExponentials(), new LogNearOne(), new LogisticQuotients(),
            new HoledQuotients(),
            new PowerQuotients(), new VanishingSums(), new RootDifference(), new DifferenceOfSquares(), new PowersOfRoots(),
            new RootsOfSquares(),
            new SignedPowers(), new PowerProducts(), new DistributedPowers());

    private final Numbers numbers;

    public Rewritings(Map<String, Double> parameters) {
        numbers = new Numbers(Map.copyOf(parameters));
    }

    /// What is computed in a formula's place, by its root alone: its operands have forms of their own.
    public Optional<StableForm> form(Expression formula) {
        if (formula instanceof Variable || Numbers.isConstant(formula)) {
            return Optional.empty();
        }
        for (var rule : RULES) {
            var form = rule.of(formula, numbers).filter(found -> !found.equals(new StableForm.Formula(formula)));
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    /// All parts of a formula that are rewritten, each once, from the outside in and from left to right; parts of what they
    /// become that are rewritten again are among them.
    public List<Rewriting> all(Expression formula) {
        var found = new LinkedHashMap<Expression, Rewriting>();
        collect(formula, found);
        return List.copyOf(found.values());
    }

    private void collect(Expression formula, Map<Expression, Rewriting> into) {
        var form = into.containsKey(formula) ? Optional.<StableForm>empty() : form(formula);
        if (form.isPresent()) {
            into.put(formula, new Rewriting(formula, form.get()));
            for (var operand : form.get().operands()) {
                if (operand.equals(formula)) {
                    collectOperands(operand, into);
                } else {
                    collect(operand, into);
                }
            }
        } else {
            collectOperands(formula, into);
        }
    }

    private void collectOperands(Expression formula, Map<Expression, Rewriting> into) {
        switch (formula) {
            case Literal _, Constant _, Variable _, Parameter _ -> { }
            case Negation(var operand) -> collect(operand, into);
            case Binary(_, var left, var right) -> {
                collect(left, into);
                collect(right, into);
            }
            case Call call -> {
                for (var argument : call.arguments()) {
                    collect(argument, into);
                }
            }
        }
    }
}
