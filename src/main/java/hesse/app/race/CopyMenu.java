package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.control.Tip;
import hesse.figure.race.RaceTable;
import hesse.figure.race.RaceTableText;
import hesse.text.Messages;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies the table of the runners, as CSV or for LaTeX.
final class CopyMenu extends MenuButton {

    CopyMenu(Messages messages, Supplier<RaceTable> table) {
        setId("race-copy");
        setGraphic(Icons.of(Icons.COPY));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        setAccessibleText(messages.text("race.copy"));
        Tip.on(this, messages.text("race.copy.tip"));
        getItems().addAll(item("race-copy-csv", messages.text("race.copy.csv"), () -> RaceTableText.csv(table.get(), messages)),
                item("race-copy-latex", messages.text("race.copy.latex"), () -> RaceTableText.latex(table.get(), messages)));
    }

    private static MenuItem item(String id, String name, Supplier<String> text) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return item;
    }
}
