package hesse.app.space;

import hesse.document.Formula;
import hesse.document.LossSource;
import hesse.document.Source;
import hesse.learning.objective.LossObjective;
import hesse.objective.Objective;
import hesse.objective.formula.FormulaObjective;

/// Functions with all their variables as objectives, the last one kept as long as the same one is asked for: a formula's takes its
/// derivatives. For one background task.
final class SpaceObjectives {

    private record Known(Formula formula, FormulaObjective objective) {}

    private volatile Known last;

    Objective of(Source source) {
        return switch (source) {
            case Formula formula -> of(formula);
            case LossSource(var loss, _, _, _) -> LossObjective.of(loss);
        };
    }

    FormulaObjective of(Formula formula) {
        var known = last;
        if (known == null || !known.formula.isSameBeyondThePlane(formula)) {
            known = new Known(formula, FormulaObjective.of(formula.expression(), formula.variables(), formula.values()));
            last = known;
        }
        return known.objective;
    }
}
