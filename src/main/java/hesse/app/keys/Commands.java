package hesse.app.keys;

import hesse.app.control.Handle;
import hesse.app.control.Tip;
import hesse.text.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Binds [Command]s to what they do, and the keys of a scene to them.
///
/// Letters act only when no text field has the focus, and a control keeps the keys that it needs itself (a focused
/// slider its arrows, a focused button its space bar); Esc and F1 always act. A command that is asked for before it is bound, in the
/// moment in which the window is still being put together, is carried out when it is.
public final class Commands {
    private final Messages messages;
    private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
    private final Set<Command> awaited = EnumSet.noneOf(Command.class);

    public Commands(Messages messages) {
        this.messages = messages;
    }

    public void bind(Command command, Runnable action) {
        actions.put(command, action);
        if (awaited.remove(command)) {
            action.run();
        }
    }

    public void run(Command command) {
        var action = actions.get(command);
        if (action == null) {
            awaited.add(command);
        } else {
            action.run();
        }
    }

    /// Lets the scene's keys call the commands.
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> matching(event)
                .filter(command -> isFree(event, command, scene.getFocusOwner()))
                .ifPresent(command -> {
                    event.consume();
                    run(command);
                }));
    }

    /// What the command is called on a button, where that is shorter than what it does.
    public String name(Command command) {
        return messages.text(command.messageKey() + ".name");
    }

    /// Gives a control the command's tooltip with its key, and its accessible name.
    public void describe(Node control, Command command) {
        String text = messages.text(command.messageKey());
        control.setAccessibleText(text);
        Tip.on(control, messages.text("command.tooltip", text, command.keyText()));
    }

    private Optional<Command> matching(KeyEvent event) {
        for (var command : Command.values()) {
            for (var key : command.keys()) {
                if (key.match(event)) {
                    return Optional.of(command);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(KeyEvent event, Command command, EventTarget focus) {
        if (command == Command.HELP && event.getCode() == KeyCode.F1 || command == Command.ESCAPE) {
            return true;
        }
        return switch (focus) {
            case KeyKeeper keeper -> !keeper.keeps(event);
            case TextInputControl _ -> event.isShortcutDown() && !isEditing(command);
            case Handle _ -> event.isShortcutDown() || event.isAltDown() || !event.getCode().isArrowKey();
            case Slider _ -> event.isShortcutDown() || !isNavigation(event.getCode());
            case ComboBoxBase<?> _ -> event.isShortcutDown() || !isNavigation(event.getCode()) && event.getCode() != KeyCode.SPACE;
            case Spinner<?> _ -> event.isShortcutDown();
            case ListView<?> _ -> event.isShortcutDown() || !isNavigation(event.getCode()) && event.getCode() != KeyCode.ENTER;
            case TableView<?> _ -> event.isShortcutDown() || event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN;
            case ButtonBase _ -> event.getCode() != KeyCode.SPACE && event.getCode() != KeyCode.ENTER;
            case null, default -> true;
        };
    }

    /// Whether a text field has a use of its own for the command's keys.
    private static boolean isEditing(Command command) {
        return command == Command.UNDO || command == Command.REDO || command == Command.COPY || command.group() == Command.Group.CURSOR;
    }

    private static boolean isNavigation(KeyCode code) {
        return code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END || code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN;
    }
}
