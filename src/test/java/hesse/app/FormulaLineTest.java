package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Formula;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The formula in print beneath the field, and what can be changed there.
@ThreadTest
class FormulaLineTest {
    private static final Window TWO = new Window(-2, 2, -2, 2);

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1280, 800);

    private Formula shown() {
        return window.onFx(() -> window.model().get().formula().orElseThrow());
    }

    private String understood() {
        return window.onFx(() -> window.lookup("#formula-print").query().getAccessibleText());
    }

    private List<String> others() {
        return window.onFx(() -> window.lookup(".button.other-reading").queryAllAs(Button.class).stream().map(Button::getText).toList());
    }

    private void resize(double width, double height) {
        window.onFx(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
            return null;
        });
        window.settle();
    }

    @Test
    void itFollowsWhatIsTypedAndMakesRoomForAMistake() {
        window.typeFormula("2x y");
        assertEquals("Understood as 2*x*y", understood());
        assertEquals(List.of(), others());
        window.keys(KeyCode.END);
        window.write(" + * 3", 0);
        window.elapse(WindowFixture.TYPING_PAUSE);
        assertEquals("Understood as 2*x*y", understood());
        assertTrue(window.onFx(() -> window.lookup("#formula-line-room").query().isDisabled()), "it is of another formula than the field");
        assertFalse(room().isVisible(), "the mistake is explained there");
        window.keys(KeyCode.ESCAPE);
        assertTrue(room().isVisible());
        assertFalse(window.onFx(() -> window.lookup("#formula-line-room").query().isDisabled()));
    }

    @Test
    void aClickTakesTheOtherReadingAndUndoGoesBack() {
        window.typeFormula("1/2x + y");
        assertEquals(List.of("or 1/(2x)?"), others());
        assertEquals(0.5 * 3 + 1, window.value(3, 1));
        window.clickOn("#reading-mark-1");
        window.settle();
        assertEquals("1/(2x) + y", window.lookup("#formula").<TextField>query().getText());
        assertEquals(1.0 / 6 + 1, window.value(3, 1), 1e-15);
        assertEquals(List.of(), others());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("1/2x + y", shown().text());
        assertEquals(List.of("or 1/(2x)?"), others());
        window.clickOn("#other-reading-1");
        window.settle();
        assertEquals("1/(2x) + y", shown().text());
    }

    @Test
    void eachPlaceHasItsMarkInPrint() {
        window.typeFormula("1/2x + log(sin x/2) y");
        assertEquals(List.of("or 1/(2x)?", "or log10(sin x/2)?", "or sin (x/2)?"), others());
        assertEquals(List.of("or 1/(2x)?", "or log10(sin x/2)?", "or sin (x/2)?"),
                marks().stream().map(mark -> mark.getAccessibleText().substring(0, mark.getAccessibleText().indexOf('?') + 1)).toList());
        var print = bounds(window.lookup("#formula-print").query());
        var places = marks().stream().map(this::bounds).toList();
        assertTrue(places.stream().allMatch(place -> place.getMinX() >= print.getMinX() - 2 && place.getMaxX() <= print.getMaxX() + 2),
                places + " in " + print);
        assertTrue(places.get(0).getMaxX() < places.get(1).getMinX() && places.get(1).getMaxX() <= places.get(2).getMinX(),
                places::toString);
        window.clickOn("#reading-mark-3");
        window.settle();
        assertEquals("1/2x + log(sin (x/2)) y", shown().text());
    }

    private List<Button> marks() {
        return window.onFx(() -> List.copyOf(window.lookup(".reading-mark").queryAllAs(Button.class)));
    }

    private javafx.geometry.Bounds bounds(Node node) {
        return window.onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void keysLeadFromTheFormulaToTheOtherReading() {
        window.typeFormula("1/2x + y");
        window.keys(KeyCode.DOWN);
        assertEquals("reading-mark-1", window.onFx(() -> window.stage().getScene().getFocusOwner().getId()));
        window.keys(KeyCode.SPACE);
        assertEquals("1/(2x) + y", shown().text());
    }

    @Test
    void theCatalogueIsMeantAsItIs() {
        window.show("log(x) + y", TWO);
        assertEquals(List.of("or log10(x)?"), others());
        assertEquals(1, marks().size());
        window.change(e -> hesse.document.Catalogue.load().named("neg_log").orElseThrow().open(e));
        assertEquals(List.of(), others());
        assertEquals(List.of(), marks());
    }

    @Test
    void otherVariablesStandOnTheAxesAndCanBeChanged() {
        window.typeFormula("a u^2 + v");
        assertEquals(new VariableNames("u", "v"), shown().variables());
        assertEquals("f(u, v) =", window.onFx(() -> window.lookup(".formula-label").<Label>query().getText()));
        assertEquals("(u, v)", window.onFx(() -> window.lookup(".reading .symbol").queryAllAs(Label.class).iterator().next().getText()));
        var menu = window.lookup("#variables").<MenuButton>query();
        assertEquals("u and v are the axes", window.onFx(menu::getText));
        assertEquals(List.of("u and v are the axes", "v and u are the axes", "u and a are the axes", "v and a are the axes",
                "a is a variable, too"),
                window.onFx(() -> menu.getItems().stream().map(item -> item.getText()).filter(java.util.Objects::nonNull).toList()));
        window.onFx(() -> {
            menu.getItems().get(3).fire();
            return null;
        });
        window.settle();
        assertEquals(new VariableNames("v", "a"), shown().variables());
        assertEquals(Reading.Origin.CHOSEN, shown().origin());
        assertEquals(java.util.Set.of("u"), shown().parameters().keySet());
        window.keys(KeyCode.CONTROL, KeyCode.L);
        window.keys(KeyCode.END);
        window.write(" - 3", 0);
        window.elapse(WindowFixture.TYPING_PAUSE);
        assertEquals("a u^2 + v - 3", shown().text());
        assertEquals(new VariableNames("v", "a"), shown().variables(), "chosen names stay");
        window.typeFormula("x^2 + y^2");
        assertEquals(VariableNames.XY, shown().variables(), "but not where they don't occur");
        assertTrue(window.lookup("#variables").tryQuery().isEmpty());
    }

    /// Nothing moves while a formula is typed, whatever there is to say.
    @Test
    void theMapStaysWhereItIs() {
        for (double height : new double[] {800, 600}) {
            resize(800, height);
            window.typeFormula("x/2 + y");
            var before = window.onFx(() -> window.workbench().map().localToScene(window.workbench().map().getLayoutBounds()));
            window.typeFormula("1/2x + y");
            assertTrue(window.onFx(() -> window.lookup("#other-reading-1").query().isVisible()));
            assertEquals(before, window.onFx(() -> window.workbench().map().localToScene(window.workbench().map().getLayoutBounds())),
                    height + " high");
        }
    }

    @Test
    void aLowWindowHasNoRowForIt() {
        resize(800, 600);
        window.typeFormula("x^2 + y^2");
        assertFalse(room().isManaged() || room().isVisible(), "nothing to say");
        window.typeFormula("1/2x + y");
        assertTrue(!room().isManaged() && room().isVisible(), "it lies over the map");
        resize(800, 800);
        assertTrue(room().isManaged() && room().isVisible());
    }

    @Test
    void aMistakeIsExplainedInOneLineWhereTheWindowHasRoomForIt() {
        window.typeFormula("x^2 + * y");
        var explained = window.onFx(() -> {
            var label = window.lookup("#formula-error").<Label>query();
            return label.localToScene(label.getLayoutBounds());
        });
        assertTrue(explained.getMaxX() <= 1280
                && explained.getMaxY() <= window.onFx(() -> window.workbench().map().localToScene(0, 0).getY()), explained::toString);
    }

    private Node room() {
        return window.lookup("#formula-line-room").query();
    }

    @Test
    void aPresentationShowsTheFormulaAlone() {
        window.typeFormula("1/2x + y");
        double before = window.onFx(() -> window.lookup("#formula-print").query().getLayoutBounds().getHeight());
        window.onFx(() -> {
            window.settings().presentation().set(true);
            return null;
        });
        window.settle();
        assertTrue(window.lookup("#formula").tryQuery().isEmpty());
        assertTrue(window.onFx(() -> window.lookup("#formula-print").query().getLayoutBounds().getHeight()) > 2 * before, "large print");
        assertFalse(window.onFx(() -> window.lookup("#other-readings").query().isVisible()));
        window.keys(KeyCode.ESCAPE);
        assertTrue(window.lookup("#formula").tryQuery().isPresent());
    }

    /// Longer than the window, deeper than anybody reads.
    @Test
    void anyFormulaFitsTheLine() {
        for (var formula
                : List.of("x + ".repeat(150) + "y", "x*".repeat(150) + "y", "sqrt(".repeat(60) + "x" + ")".repeat(60),
                        "x^(".repeat(40) + "y" + ")".repeat(40))) {
            window.show(formula, TWO);
            var bounds = window.onFx(() -> {
                var print = window.lookup("#formula-print").query();
                return print.localToScene(print.getBoundsInLocal());
            });
            assertTrue(bounds.getMaxX() <= 1280 && bounds.getHeight() <= 40, () -> bounds + " of " + formula);
        }
    }
}
