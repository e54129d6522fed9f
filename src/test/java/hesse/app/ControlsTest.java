package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.control.Tip;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What every control owes to tests, to people who hover, and to people who listen.
@ThreadTest
class ControlsTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void everyControlHasAnIdATooltipAndAName() {
        window.show("a x^2 + b y^2", new Window(-1, 1, -1, 1));
        window.keys(KeyCode.CONTROL, KeyCode.K);
        window.await("the chooser", () -> window.lookup("#function-search").tryQuery().isPresent());
        var controls = window.onFx(() -> javafx.stage.Window.getWindows().stream()
                .flatMap(each -> controls(each.getScene().getRoot()).stream()).toList());
        assertTrue(controls.size() > 40, () -> "only " + controls.size() + " controls found");
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var control : controls) {
            String name = control.getClass().getSimpleName() + " #" + control.getId();
            if (control.getId() == null || !ids.add(control.getId())) {
                faults.add(name + ": no id of its own");
            }
            if (!(control instanceof ListView<?>) && Tip.of(control) == null) {
                faults.add(name + ": no tooltip");
            }
            if (control.getAccessibleText() == null || control.getAccessibleText().isBlank()) {
                faults.add(name + ": no accessible text");
            }
        }
        assertEquals(List.of(), faults);
    }

    /// The controls that this program made, without the parts that their skins are made of.
    private static List<Node> controls(Node node) {
        var found = new ArrayList<Node>();
        switch (node) {
            case ButtonBase _, TextInputControl _, Slider _, ComboBoxBase<?> _, ListView<?> _ -> found.add(node);
            case ScrollBar _ -> { }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
            default -> { }
        }
        return found;
    }

    @Test
    void numbersInFieldsReadAsPeopleTypeThem() {
        window.show("x^2 + y^2", new Window(0, 1e-9, -2.5, 2e12));
        var texts = List.of("x-min", "x-max", "y-min", "y-max").stream()
                .map(side -> window.lookup("#window-" + side).<TextInputControl>query().getText()).toList();
        assertEquals(List.of("0", "1e-9", "-2.5", "2e12"), texts);
    }

    @Test
    void noTextIsCutOffInAWindowOfCommonSize() {
        for (var query : List.of(".button", ".toggle-button", ".symbol", ".check-box", ".method-header")) {
            for (var node : window.lookup(query).queryAllAs(Labeled.class)) {
                assertTrue(node.getWidth() + 0.5 >= node.prefWidth(-1) || node.getWidth() == 0,
                        () -> query + " \"" + node.getText() + "\" has " + node.getWidth() + " of " + node.prefWidth(-1) + " pixels");
            }
        }
    }
}
