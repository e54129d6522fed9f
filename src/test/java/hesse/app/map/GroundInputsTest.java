package hesse.app.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.Point;
import hesse.expression.Expression;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.Theme;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroundInputsTest {
    private static final Style LIGHT = Style.of(Theme.LIGHT, 1);

    private final GroundInputs basis = new GroundInputs();
    private final Exploration exploration = Catalogue.load().initial();

    @Test
    void cursorAndRaceDontConcernTheGround() {
        assertTrue(changesTo(exploration, LIGHT, 400));
        assertFalse(changesTo(exploration, LIGHT, 400));
        assertFalse(changesTo(exploration.withFrozenCursor(Optional.of(new Point(1, 2))), LIGHT, 400));
        assertFalse(changesTo(exploration.with(exploration.race().from(new Point(1, 2))), LIGHT, 400));
        assertFalse(changesTo(exploration.with(exploration.race().at(3)), LIGHT, 400));
    }

    @Test
    void formulaLayersStyleAndSizeDo() {
        assertTrue(changesTo(exploration, LIGHT, 400));
        var other = exploration.with(exploration.view().toggled(Layer.HATCHING));
        assertTrue(changesTo(other, LIGHT, 400));
        assertTrue(changesTo(other, Style.of(Theme.DARK, 1), 400));
        assertTrue(changesTo(other, LIGHT, 400), "back in the light");
        assertTrue(changesTo(other, LIGHT, 401));
        var formula = other.formula().orElseThrow();
        assertTrue(changesTo(other.with(new Formula("x", Expression.Variable.X, formula.variables(), formula.origin(), formula.parameters(),
                Optional.empty())), LIGHT, 401));
    }

    private boolean changesTo(Exploration e, Style style, double width) {
        return basis.changesTo(e.source(), e.view(), null, null, style, width, 300, 1);
    }
}
