package hesse.app.control;

import javafx.css.Styleable;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A node's tooltip. It isn't made before the mouse is over the node for the first time: each is a window with a scene and styles,
/// and there are as many as controls.
///
/// What a popup looks like comes from its owner, which it doesn't have while it is hidden: restyled then, by another theme,
/// it would miss the theme's colours. A tip has its node for all its life.
public final class Tip {
    /// Longer ones have several lines.
    private static final double WIDTH = 420;

    private final Node node;
    private final EventHandler<MouseEvent> entered = _ -> make();
    private String text;
    /// Null before it is made.
    private Tooltip tooltip;

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered);
    }

    /// Gives the node a tip, or its tip another text; screen readers know it too.
    public static void on(Node node, String text) {
        ((Tip) node.getProperties().computeIfAbsent(Tip.class, _ -> new Tip(node))).say(text);
    }

    /// Takes the node's tip away, if it has one.
    public static void off(Node node) {
        if (node.getProperties().remove(Tip.class) instanceof Tip tip) {
            tip.leave();
        }
    }

    /// What the node's tip says; null if it has none.
    public static String of(Node node) {
        return node.getProperties().get(Tip.class) instanceof Tip tip ? tip.text : null;
    }

    private void say(String changed) {
        text = changed;
        node.setAccessibleHelp(changed);
        if (tooltip != null) {
            tooltip.setText(changed);
        }
    }

    private void leave() {
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, entered);
        node.setAccessibleHelp(null);
        if (tooltip != null) {
            Tooltip.uninstall(node, tooltip);
        }
    }

    private void make() {
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, entered);
        tooltip = new Tooltip(text) {
            @Override
            public Styleable getStyleableParent() {
                return node;
            }
        };
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        Tooltip.install(node, tooltip);
    }
}
