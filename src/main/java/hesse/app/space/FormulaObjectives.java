package hesse.app.space;

import hesse.document.Formula;
import hesse.expression.Expression;
import hesse.expression.VariableNames;
import hesse.objective.formula.FormulaObjective;
import java.util.Map;

/// A formula with all its variables as an objective, made once as long as the same one is asked for: that takes its derivatives. For one background task.
final class FormulaObjectives {

    private record Known(Expression expression, VariableNames names, Map<String, Double> values, FormulaObjective objective) {
        boolean isOf(Formula formula) {
            return expression.equals(formula.expression()) && names.equals(formula.variables()) && values.equals(formula.values());
        }
    }

    private volatile Known last;

    FormulaObjective of(Formula formula) {
        var known = last;
        if (known == null || !known.isOf(formula)) {
            known = new Known(formula.expression(), formula.variables(), formula.values(), FormulaObjective.of(formula.expression(), formula.variables(), formula.values()));
            last = known;
        }
        return known.objective;
    }
}
