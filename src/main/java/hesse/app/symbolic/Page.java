package hesse.app.symbolic;

import hesse.app.typeset.Typeset;
import hesse.expression.VariableNames;
import hesse.expression.symbolic.DerivativeSheet;
import hesse.expression.symbolic.Partial;
import hesse.expression.symbolic.SymbolicDerivatives;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that the pane shows, in print.
///
/// @param arrangement how it fits into the room
/// @param formulas    the derivatives that aren't too long
/// @param names       of the derivatives
/// @param kinks       where the derivatives don't hold, as equations
record Page(SymbolicDerivatives derivatives, VariableNames variables, Arrangement arrangement, Typeset gradient, Typeset hessian,
        Map<Partial, Typeset> names, Map<Partial, Optional<Typeset>> formulas, List<Typeset> kinks) implements FormulaPage {

    @Override
    public Contents contents() {
        return new Contents(derivatives.f(), variables);
    }

    @Override
    public String text(String tooLong) {
        return new DerivativeSheet(derivatives, variables, tooLong).text();
    }

    @Override
    public String latex(String tooLong) {
        return new DerivativeSheet(derivatives, variables, tooLong).latex();
    }

    /// From wide to narrow: gradient and Hessian beside each other, below each other, or a line for each derivative.
    enum Arrangement { BESIDE, BELOW, LINES }
}
