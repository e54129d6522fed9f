package hesse.field.compiler;

import hesse.expression.Expression;
import hesse.testing.ForAll.Draw;
import java.util.Map;

/// Random smooth functions for tests of other packages.
///
/// @param formula what a failure shows
public record RandomFields(Expression formula, CompiledField field) {

    public static RandomFields draw(Draw draw) {
        var formula = RandomFormulas.smooth(draw);
        return new RandomFields(formula, CompiledField.of(formula, Map.of()));
    }

    @Override
    public String toString() {
        return formula.toString();
    }
}
