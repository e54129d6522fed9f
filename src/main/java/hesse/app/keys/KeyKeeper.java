package hesse.app.keys;

import javafx.scene.input.KeyEvent;

/// A control that has uses of its own for keys while it has the focus, so that they call no command.
public interface KeyKeeper {
    boolean keeps(KeyEvent event);
}
