package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.keys.Command;
import hesse.app.keys.LayerKeys;
import hesse.document.Panes;
import hesse.figure.Layer;
import hesse.figure.Theme;
import hesse.testing.ThreadTest;
import hesse.text.ProgramVersion;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ThreadTest
class KeysTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void oneTwoThreeShareTheRoom() {
        expectPanes(KeyCode.DIGIT1, Panes.MAP);
        assertTrue(isShown("#map") && !isShown("#surface"));
        expectPanes(KeyCode.DIGIT3, Panes.SURFACE);
        assertTrue(!isShown("#map") && isShown("#surface"));
        expectPanes(KeyCode.DIGIT2, Panes.BOTH);
        assertTrue(isShown("#map") && isShown("#surface"));
    }

    private void expectPanes(KeyCode key, Panes panes) {
        window.keys(key);
        assertEquals(panes, window.model().get().view().panes());
        for (var each : Panes.values()) {
            assertEquals(each == panes,
                    window.lookup("#panes-" + each.name().toLowerCase(java.util.Locale.ROOT)).<ToggleButton>query().isSelected());
        }
    }

    @Test
    void everyLayerHasAKeyOrABoxThatShowsAndHidesIt() {
        for (var layer : Layer.values()) {
            boolean shown = window.model().get().view().shows(layer);
            LayerKeys.of(layer).ifPresentOrElse(command -> window.keys(keys(command)), () -> click(layer));
            assertEquals(!shown, window.model().get().view().shows(layer), layer.name());
            assertEquals(!shown, box(layer).isSelected(), layer.name());
            click(layer);
            assertEquals(shown, window.model().get().view().shows(layer), layer.name());
        }
    }

    /// With Shift where the command asks for it.
    private static KeyCode[] keys(Command command) {
        boolean shift = ((KeyCodeCombination) command.keys().getFirst()).getShift() == KeyCombination.ModifierValue.DOWN;
        return shift ? new KeyCode[] {KeyCode.SHIFT, key(command)} : new KeyCode[] {key(command)};
    }

    private static KeyCode key(Command command) {
        return ((KeyCodeCombination) command.keys().getFirst()).getCode();
    }

    private void click(Layer layer) {
        window.onFx(() -> {
            box(layer).fire();
            window.workbench().root().requestFocus();
            return null;
        });
        window.settle();
    }

    private CheckBox box(Layer layer) {
        return window.lookup("#layer-" + layer.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).query();
    }

    @Test
    void textThemeAndPresentationChange() {
        window.keys(KeyCode.T);
        assertEquals(Theme.DARK, window.settings().theme().get());
        assertTrue(window.workbench().root().getStyleClass().contains("theme-dark"));
        window.keys(KeyCode.CONTROL, KeyCode.PLUS);
        assertTrue(window.settings().textScale().get() > 1);
        window.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, window.settings().textScale().get());
        window.keys(KeyCode.P);
        assertTrue(isShown("#map") && !isShown("#inspector") && !isShown("#race") && !isShown("#formula"),
                "of the formula there is its print");
        window.keys(KeyCode.ESCAPE);
        assertTrue(isShown("#inspector") && isShown("#race") && isShown("#formula"));
        window.keys(KeyCode.I);
        window.keys(KeyCode.B);
        assertFalse(isShown("#inspector") || isShown("#race"));
    }

    @Test
    void helpListsEveryCommand() {
        for (var keys : new KeyCode[][] {{KeyCode.F1}, {KeyCode.SHIFT, KeyCode.SLASH}}) {
            window.keys(keys);
            window.await("the list of keys", () -> isShown("#key-list"));
            var texts = window.lookup("#key-list .label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.toSet());
            for (var command : Command.values()) {
                assertTrue(texts.contains(WindowFixture.MESSAGES.text(command.messageKey())), command + " is not listed");
                assertTrue(texts.stream().anyMatch(text -> text.contains(command.keyText())), command + "'s key is not listed");
            }
            assertTrue(texts.contains(ProgramVersion.text(WindowFixture.MESSAGES)), "no version");
            window.keys(KeyCode.ESCAPE);
            window.await("the list's end", () -> !isShown("#key-list"));
        }
    }

    @Test
    void lettersTypedIntoATextFieldAreNoCommands() {
        var before = window.model().get();
        window.clickOn("#race-eta");
        for (var key : new KeyCode[] {KeyCode.R, KeyCode.G, KeyCode.C, KeyCode.Q, KeyCode.L, KeyCode.T, KeyCode.P, KeyCode.DIGIT3,
                KeyCode.DIGIT0,
                KeyCode.SPACE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.DELETE}) {
            window.keys(key);
        }
        window.keys(KeyCode.ESCAPE);
        assertEquals(before, window.model().get());
        assertEquals(Theme.LIGHT, window.settings().theme().get());
        assertFalse(window.settings().presentation().get());
    }

    @Test
    void changesAreUndoneAndRedone() {
        var first = window.model().get();
        window.keys(KeyCode.R);
        var second = window.model().get();
        window.keys(KeyCode.E);
        var third = window.model().get();
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(second, window.model().get());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, window.model().get());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, window.model().get(), "nothing before the beginning");
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.keys(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(third, window.model().get());
    }

    @Test
    void colourShowsAnyQuantity() {
        for (var quantity : hesse.figure.ColourBy.values()) {
            window.onFx(() -> {
                window.lookup("#colour-by").<hesse.figure.ColourBy>queryComboBox().setValue(quantity);
                return null;
            });
            window.settle();
            assertEquals(quantity, window.model().get().view().colourBy());
        }
    }

    private boolean isShown(String query) {
        return window.lookup(query).tryQuery().filter(node -> node.isVisible() && node.getScene() != null).isPresent();
    }
}
