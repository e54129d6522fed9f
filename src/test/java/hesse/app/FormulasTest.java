package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.typeset.TypesetView;
import hesse.field.Window;
import hesse.figure.Theme;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Gradient and Hessian as formulas, in the real window.
@ThreadTest
class FormulasTest {
    private static final Window FIVE = new Window(-5, 5, -5, 5);
    private static final List<String> IDS = List.of("formula-fx", "formula-fy", "formula-fxx", "formula-fxy", "formula-fyy");

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1280, 800);

    private void open(String formula) {
        window.show(formula, FIVE);
        window.keys(KeyCode.M);
        window.settle();
        window.await("the formulas", () -> window.lookup("#formula-fyy").tryQuery().isPresent());
        window.settle();
    }

    private List<String> shown() {
        return window.onFx(() -> IDS.stream().map(id -> window.lookup("#" + id).query().getAccessibleText()).toList());
    }

    @Test
    void theFormulasOfTheTypedFunctionAreShown() {
        open("x^2 + 4 y^2");
        assertEquals(List.of("fx = 2*x", "fy = 8*y", "fxx = 2", "fxy = 0", "fyy = 8"), shown());
        window.show("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", FIVE);
        assertEquals(List.of("fx = 4*x*(x^2 + y - 11) + 2*(x + y^2 - 7)", "fy = 4*y*(x + y^2 - 7) + 2*(x^2 + y - 11)",
                "fxx = 12*x^2 + 4*y - 42", "fxy = 4*(x + y)", "fyy = 12*y^2 + 4*x - 26"), shown());
    }

    @Test
    void parametersStayLettersAndWeightsKeepTheirNames() {
        open("a w1^2 + w2^2");
        assertEquals(List.of("fw1 = 2*a*w1", "fw2 = 2*w2", "fw1w1 = 2*a", "fw1w2 = 0", "fw2w2 = 2"), shown());
    }

    @Test
    void eachFormulaHasItsNumberAtTheCursor() {
        open("x^2 + 4 y^2");
        var at = window.hover(1, 0.5);
        assertEquals(List.of(Numbers.format(2 * at.x(), 5), Numbers.format(8 * at.y(), 5), "2", "0", "8"),
                IDS.stream().map(id -> window.text(id + "-number")).toList());
    }

    @Test
    void copiesLatexAndText() {
        open("x^2 + 4 y^2");
        window.clickOn("#copy-latex");
        assertEquals("""
                \\begin{align*}
                  f(x, y) &= x^{2} + 4 y^{2} \\\\
                  \\nabla f &= \\begin{pmatrix} 2 x \\\\ 8 y \\end{pmatrix} \\\\
                  H &= \\begin{pmatrix} 2 & 0 \\\\ 0 & 8 \\end{pmatrix}
                \\end{align*}
                """, clipboard());
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals("f = x^2 + 4*y^2\nfx = 2*x\nfy = 8*y\nfxx = 2\nfxy = 0\nfyy = 8\n", clipboard());
    }

    @Test
    void copyingByKeyOpensThePaneAndCopiesWhenItIsReady() {
        window.show("x^2 + 7 y^2", FIVE);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        window.await("the copy", () -> "f = x^2 + 7*y^2\nfx = 2*x\nfy = 14*y\nfxx = 2\nfxy = 0\nfyy = 14\n"
                .equals(Clipboard.getSystemClipboard().getString()));
    }

    private String clipboard() {
        return window.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theKeyAndTheButtonsOpenAndCloseIt() {
        var pane = window.lookup("#formulas-pane").query();
        assertFalse(pane.isVisible());
        window.clickOn("#formulas");
        window.settle();
        assertTrue(pane.isVisible());
        window.clickOn("#formulas-close");
        assertFalse(pane.isVisible());
    }

    @Test
    void itIsSetAnewInTheThemesColourAndInLargerText() {
        open("x^2 + 4 y^2");
        double height = fxHeight();
        int light = darkestAlphaColour();
        window.onFx(() -> {
            window.settings().theme().set(Theme.DARK);
            return null;
        });
        window.settle();
        assertTrue(brightness(darkestAlphaColour()) > brightness(light) + 300, "pale letters on a dark ground");
        window.keys(KeyCode.CONTROL, KeyCode.PLUS);
        window.settle();
        assertTrue(fxHeight() > height, "larger text");
    }

    private double fxHeight() {
        return window.onFx(() -> ((TypesetView) window.lookup("#formula-fx").query()).getHeight());
    }

    /// The colour of a pixel that is fully inked.
    private int darkestAlphaColour() {
        return window.onFx(() -> {
            var image = ((ImageView) ((TypesetView) window.lookup("#formula-fx").query()).getChildrenUnmodifiable().getFirst()).getImage();
            int best = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    best = argb >>> 24 > best >>> 24 ? argb : best;
                }
            }
            return best;
        });
    }

    private static int brightness(int argb) {
        return (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
    }

    @Test
    void whatIsTooLongIsSaid() {
        open(String.join(" + ", java.util.stream.IntStream.rangeClosed(1, 150).mapToObj(k -> "sin(" + k + "x/100 + y)").toList()));
        var words = WindowFixture.MESSAGES.text("formulas.too-long");
        assertEquals(words, window.onFx(() -> ((Labeled) window.lookup("#formula-fx").query()).getText()));
    }

    @Test
    void kinksAreNamed() {
        open("abs(x) + y^2");
        assertTrue(window.lookup("#formula-kinks").tryQuery().isPresent());
        window.show("x^2 + y^2", FIVE);
        assertTrue(window.lookup("#formula-kinks").tryQuery().isEmpty());
    }
}
