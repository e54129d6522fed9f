package hesse.app.formula;

import hesse.document.Catalogue;
import hesse.document.CatalogueEntry;
import hesse.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The catalogue behind a button: a search field over a list. Arrows move, Enter or a click opens, Esc closes.
final class FunctionChooser {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;
    private static final double SCROLL_BAR = 16;

    private final Messages messages;
    private final Catalogue catalogue;
    private final Consumer<CatalogueEntry> onChosen;
    private final Button owner;
    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<CatalogueEntry> list = new ListView<>();

    FunctionChooser(Messages messages, Catalogue catalogue, Button owner, Consumer<CatalogueEntry> onChosen) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.onChosen = onChosen;
        this.owner = owner;
        search.setId("function-search");
        search.setPromptText(messages.text("chooser.search"));
        search.setAccessibleText(messages.text("chooser.search"));
        search.setTooltip(new Tooltip(messages.text("chooser.search.tip")));
        search.textProperty().subscribe(this::find);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::navigate);
        list.setId("function-list");
        list.setAccessibleText(messages.text("chooser.list"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(messages.text("chooser.nothing")));
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(8, search, list);
        box.getStyleClass().add("chooser");
        box.setPrefSize(WIDTH, HEIGHT);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens the list under its button, with the search field ready.
    void show() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        var place = owner.localToScreen(0, owner.getHeight() + 4);
        popup.show(owner, place.getX(), place.getY());
        // Not before: what is restyled in a popup that is hidden finds none of the theme's colours.
        dress();
        search.clear();
        search.requestFocus();
    }

    /// As the window is dressed just now.
    private void dress() {
        var box = (VBox) popup.getContent().getFirst();
        var scene = owner.getScene();
        box.getStylesheets().setAll(scene.getStylesheets());
        box.setStyle(scene.getRoot().getStyle());
        box.getStyleClass().removeIf(style -> style.startsWith("theme-"));
        scene.getRoot().getStyleClass().stream().filter(style -> style.startsWith("theme-")).forEach(box.getStyleClass()::add);
        box.setPrefHeight(Math.min(HEIGHT, scene.getHeight() - 80));
    }

    private void find(String words) {
        list.getItems().setAll(catalogue.search(words, messages));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void navigate(KeyEvent event) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 6;
            case PAGE_UP -> -6;
            default -> 0;
        };
        if (by != 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            onChosen.accept(chosen);
        }
    }

    private final class Cell extends ListCell<CatalogueEntry> {
        private final Label name = new Label();
        private final Label formula = new Label();
        private final Label teaches = new Label();
        private final VBox box = new VBox(1, name, formula, teaches);

        Cell() {
            name.getStyleClass().add("chooser-name");
            formula.getStyleClass().add("chooser-formula");
            teaches.getStyleClass().add("muted");
            teaches.setWrapText(true);
            setPrefWidth(0);
        }

        /// As high as the wrapped text is in the list's width.
        @Override
        protected double computePrefHeight(double width) {
            double inside = list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return isEmpty() ? super.computePrefHeight(width) : box.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(CatalogueEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            name.setText(messages.text("chooser.name", messages.text(entry.nameKey()), messages.text(entry.groupKey())));
            formula.setText(entry.formula());
            teaches.setText(messages.text("chooser.teaches", messages.text(entry.teachesKey()), messages.text(entry.sourceKey())));
            setGraphic(box);
        }
    }
}
