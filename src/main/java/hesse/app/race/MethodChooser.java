package hesse.app.race;

import hesse.app.control.Tip;
import hesse.optimize.MethodName;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// All methods with a sentence each, to be searched by typing. Nothing of it is made before it is opened for the first time.
final class MethodChooser {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 420;

    private final Messages messages;
    private final Node button;
    private final Consumer<MethodName> onChosen;
    private Popup popup;
    private VBox pane;
    private TextField search;
    private ListView<MethodName> list;

    /// @param button above which it opens
    MethodChooser(Messages messages, Node button, Consumer<MethodName> onChosen) {
        this.messages = messages;
        this.button = button;
        this.onChosen = onChosen;
    }

    /// Opens it with the search field ready, or closes it.
    void show() {
        if (popup == null) {
            make();
        }
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        var scene = button.getScene();
        var place = button.localToScreen(0, 0);
        double width = Math.min(WIDTH, scene.getWidth() - 20);
        double height = Math.min(HEIGHT, scene.getHeight() - 20);
        pane.setPrefSize(width, height);
        popup.show(scene.getWindow(), place.getX(), Math.max(scene.getWindow().getY() + scene.getY() + 10, place.getY() - height - 4));
        pane.getStylesheets().setAll(scene.getStylesheets());
        pane.getStyleClass().removeIf(style -> style.startsWith("theme-"));
        scene.getRoot().getStyleClass().stream().filter(style -> style.startsWith("theme-")).forEach(pane.getStyleClass()::add);
        search.clear();
        find();
        search.requestFocus();
    }

    private void make() {
        search = new TextField();
        search.setId("method-search");
        search.setPromptText(messages.text("race.method-search"));
        search.setAccessibleText(messages.text("race.method-search"));
        Tip.on(search, messages.text("race.method-search.tip"));
        search.textProperty().subscribe(_ -> find());
        list = new ListView<>();
        list.setId("method-list");
        list.setAccessibleText(messages.text("race.method-list"));
        list.setCellFactory(_ -> new MethodCell(messages));
        list.setOnMouseClicked(_ -> choose());
        list.setPrefHeight(HEIGHT);
        pane = new VBox(search, list);
        pane.getStyleClass().add("chooser");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::navigate);
        popup = new Popup();
        popup.getContent().add(pane);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private void navigate(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
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

    private void find() {
        if (list == null) {
            return;
        }
        var words = List.of(search.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"));
        list.getItems().setAll(Arrays.stream(MethodName.values()).filter(name -> words.stream().allMatch(text(name)::contains)).toList());
        list.getSelectionModel().selectFirst();
    }

    private String text(MethodName name) {
        return (messages.text(name.nameKey()) + " " + messages.text(name.sentenceKey()) + " " + name.spelling()).toLowerCase(Locale.ROOT);
    }

    /// The method's name over its sentence.
    private static final class MethodCell extends ListCell<MethodName> {
        private final Messages messages;
        private final Label name = new Label();
        private final Label sentence = new Label();
        private final VBox both = new VBox(name, sentence);

        MethodCell(Messages messages) {
            this.messages = messages;
            name.getStyleClass().add("chooser-name");
            sentence.getStyleClass().add("muted");
            sentence.setWrapText(true);
            sentence.setMinHeight(Label.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(MethodName method, boolean empty) {
            super.updateItem(method, empty);
            if (empty || method == null) {
                setGraphic(null);
                return;
            }
            name.setText(messages.text(method.nameKey()));
            sentence.setText(messages.text(method.sentenceKey()));
            setGraphic(both);
        }
    }
}
