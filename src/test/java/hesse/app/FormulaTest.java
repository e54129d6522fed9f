package hesse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Formula;
import hesse.document.Point;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Typing functions.
@ThreadTest
class FormulaTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void typingAFormulaShowsIt() {
        window.typeFormula("2x y + x^3");
        assertEquals("2x y + x^3", formula().getText());
        assertEquals(2 * 1.5 * -0.5 + 1.5 * 1.5 * 1.5, window.value(1.5, -0.5));
        var at = window.hover(1, 1);
        assertEquals(Numbers.format(2 * at.x() * at.y() + at.x() * at.x() * at.x(), 5), window.text("reading-value"));
        assertEquals(Optional.empty(), shown().catalogueId());
    }

    @Test
    void everyParameterGetsASliderThatMovesTheFunctionLive() {
        window.typeFormula("a x^2 + b y");
        assertEquals(Set.of("a", "b"), shown().parameters().keySet());
        var slider = window.lookup("#parameter-slider-a").<Slider>query();
        assertTrue(window.lookup("#parameter-slider-b").tryQuery().isPresent());
        window.clickOn(slider);
        double before = slider.getValue();
        window.keys(KeyCode.RIGHT);
        double moved = shown().parameters().get("a").value();
        assertTrue(moved > before, () -> moved + " after " + before);
        double b = shown().parameters().get("b").value();
        assertEquals(moved * 4 + b * 3, window.value(2, 3), 1e-12, "rounding of a x^2 + b y");
        window.typeFormula("b x");
        assertTrue(window.lookup("#parameter-slider-a").tryQuery().isEmpty(), "a slider without its parameter");
    }

    @Test
    void aMistypedFormulaIsExplainedUnderItsColumnAndTheLastPictureStays() {
        window.typeFormula("x^2 + y^2");
        var before = window.mapPixels();
        window.keys(KeyCode.END);
        window.write(" * * y", 0);
        window.elapse(WindowFixture.TYPING_PAUSE);
        assertEquals("Column 13: " + WindowFixture.MESSAGES.text("expression.error.missing-operand-after", "*"),
                window.text("formula-error"));
        assertEquals("x^2 + y^2 * * y", formula().getText());
        assertArrayEquals(before, window.mapPixels(), "the picture changed");
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.lookup("#formula-error").query().isVisible());
        assertEquals(shown().text(), formula().getText(), "the formula on screen");
        assertFalse(formula().isFocused());
    }

    /// `s` and `si` would be parameters, `sin` a mistake.
    @Test
    void whatIsHalfTypedIsNeitherAMistakeNorAParameter() {
        window.typeFormula("x^2 + y^2");
        var before = window.model().get();
        window.keys(KeyCode.END);
        for (String letter : List.of(" ", "+", " ", "s", "i", "n", "(")) {
            window.write(letter, 0);
            assertEquals(before.formula().orElseThrow().expression(), window.onFx(this::shown).expression(), letter);
            assertFalse(window.onFx(() -> window.lookup("#formula-error").query().isVisible()), letter);
        }
        window.write("x)", 0);
        window.settle();
        assertEquals("x^2 + y^2 + sin(x)", shown().text());
        window.write(" + alpha", 0);
        window.elapse(WindowFixture.TYPING_PAUSE);
        assertTrue(window.lookup("#parameter-slider-alpha").tryQuery().isPresent());
        assertTrue(window.lookup("#parameter-slider-a").tryQuery().isEmpty());
        window.write(" + k", 0);
        window.keys(KeyCode.ENTER);
        assertTrue(window.lookup("#parameter-slider-k").tryQuery().isPresent(), "Enter ends the wait");
    }

    @Test
    void theExplanationOfAMistakeLiesOverTheViews() {
        window.typeFormula("x^2 + y^");
        assertTrue(window.onFx(() -> window.lookup("#formula-error").query().isVisible()));
        var error = window.onFx(() -> {
            var label = window.lookup("#formula-error").query();
            var bounds = label.localToScene(label.getLayoutBounds());
            return window.workbench().root().getChildrenUnmodifiable().stream()
                    .filter(part -> part.localToScene(part.getLayoutBounds()).intersects(bounds))
                    .min(Comparator.comparingDouble(Node::getViewOrder)).orElseThrow();
        });
        assertTrue(window.onFx(() -> error.lookup("#formula-error") != null), () -> error + " lies over it");
    }

    @Test
    void aNewFormulaRacesFromTheSameStart() {
        var start = new Point(1, 0.5);
        window.change(e -> e.with(e.race().from(start)));
        window.typeFormula("x^2 + 3 y^2");
        var newton = window.workbench().results().runs().get().orElseThrow().trajectories().getLast();
        assertArrayEquals(new double[] {1, 0.5}, newton.iterates().getFirst().x().copy().getDDRM().getData());
        assertArrayEquals(new double[] {0, 0}, newton.last().x().copy().getDDRM().getData(), 1e-15,
                "one step on a quadratic, but for rounding");
    }

    private Formula shown() {
        return window.model().get().formula().orElseThrow();
    }

    private TextField formula() {
        return window.lookup("#formula").query();
    }
}
