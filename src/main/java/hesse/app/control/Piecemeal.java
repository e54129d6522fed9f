package hesse.app.control;

import java.util.List;
import javafx.scene.layout.Pane;

/// Panes that come on screen in pieces, a frame after each: it is their styles and their layout that keep the JavaFX thread, some 0.3 ms a
/// node.
public final class Piecemeal {
    private Piecemeal() {}

    /// Takes the pane's children out from one on.
    ///
    /// @return what puts them back, to be run once
    public static Runnable rest(Pane pane, int from) {
        var children = pane.getChildren();
        var rest = List.copyOf(children.subList(from, children.size()));
        children.remove(from, children.size());
        return () -> children.addAll(rest);
    }
}
