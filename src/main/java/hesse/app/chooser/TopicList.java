package hesse.app.chooser;

import hesse.document.Catalogue;
import hesse.document.Topic;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a function can be shown for, and above that all of them; each with the number of its functions.
final class TopicList extends ListView<Optional<Topic>> {
    private final Messages messages;
    private final Catalogue catalogue;

    /// @param onChosen called when another topic is selected, empty for all functions
    TopicList(Messages messages, Catalogue catalogue, Consumer<Optional<Topic>> onChosen) {
        this.messages = messages;
        this.catalogue = catalogue;
        setId("function-topics");
        getStyleClass().add("chooser-topics");
        setAccessibleText(messages.text("chooser.topics"));
        setCellFactory(_ -> new Cell());
        getItems().add(Optional.empty());
        Arrays.stream(Topic.values()).map(Optional::of).forEach(getItems()::add);
        getSelectionModel().selectFirst();
        getSelectionModel().selectedItemProperty().addListener((_, _, topic) -> {
            if (topic != null) {
                onChosen.accept(topic);
            }
        });
    }

    /// All functions.
    void reset() {
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    void choose(Topic topic) {
        getSelectionModel().select(Optional.of(topic));
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }

    /// The topic so many rows further down.
    void move(int by) {
        int to = Math.clamp(getSelectionModel().getSelectedIndex() + by, 0, getItems().size() - 1);
        getSelectionModel().select(to);
        scrollTo(Math.max(0, to - 2));
    }

    private final class Cell extends ListCell<Optional<Topic>> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox box = new HBox(8, name, count);

        Cell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("muted");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Optional<Topic> topic, boolean empty) {
            super.updateItem(topic, empty);
            if (empty || topic == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(topic.map(one -> messages.text(one.nameKey())).orElse(messages.text("chooser.all")));
            count.setText(Long.toString(catalogue.items().stream().filter(entry -> topic.map(entry.topics()::contains).orElse(true))
                    .count()));
            setAccessibleText(messages.text("chooser.topic.spoken", name.getText(), count.getText()));
            setGraphic(box);
        }
    }
}
