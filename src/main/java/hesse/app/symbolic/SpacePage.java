package hesse.app.symbolic;

import hesse.app.typeset.Typeset;
import hesse.expression.symbolic.GradientAndHessian;
import java.util.List;

/// Gradient and Hessian of a function of more than two variables, in print.
///
/// @param kinks where the derivatives don't hold, as equations
record SpacePage(GradientAndHessian derivatives, Typeset gradient, Typeset hessian, List<Typeset> kinks) implements FormulaPage {

    @Override
    public Contents contents() {
        return new Contents(derivatives.f(), derivatives.names());
    }

    @Override
    public String text(String tooLong) {
        return derivatives.text(tooLong);
    }

    @Override
    public String latex(String tooLong) {
        return derivatives.latex(tooLong);
    }
}
