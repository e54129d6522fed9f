package hesse.app;

import hesse.app.background.UiClock;
import hesse.app.state.BasinPipeline;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.document.spectrum.SpectralFormula;
import hesse.figure.Layer;
import hesse.figure.basin.BasinWords;
import hesse.text.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The last row of the window: a message for a while, otherwise what the mouse points at in a chart or what can be done next; whether
/// something is computed.
public final class StatusBar extends HBox {
    private static final Duration MESSAGE = Duration.ofSeconds(8);

    private final Messages messages;
    private final ExplorationModel model;
    private final Label text = new Label();
    private final UiClock.Timer message;
    private final Label working = new Label();
    private Supplier<Optional<String>> reading = Optional::empty;
    private Optional<Node> first = Optional.empty();
    private Optional<String> pointed = Optional.empty();

    /// @param others stand at the row's end
    public StatusBar(Messages messages, ExplorationModel model, ObservableBooleanValue busy, UiClock clock, Node... others) {
        super(10);
        this.messages = messages;
        this.model = model;
        message = clock.timer(this::hint);
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("status");
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        working.setId("busy");
        working.getStyleClass().add("muted");
        working.setMinWidth(Region.USE_PREF_SIZE);
        bind(() -> busy.get() ? messages.text("status.busy") : "", busy);
        getChildren().addAll(text, working);
        getChildren().addAll(others);
        model.property().subscribe(_ -> hintAgain());
    }

    private void hintAgain() {
        if (!message.isRunning()) {
            hint();
        }
    }

    /// Says how far the basins are, and what becomes of a start at the cursor in place of what can be done next.
    void tellOf(BasinPipeline basins, CursorModel cursor, ObservableBooleanValue busy) {
        bind(() -> basins.busy().get() ? messages.text("status.basins", (int) (100 * basins.progress().get())) : busy.get()
                ? messages.text("status.busy") : "",
                busy, basins.busy(), basins.progress());
        reading = () -> basins.present().flatMap(picture -> Optional.ofNullable(cursor.reading().get())
                .flatMap(at -> picture.at(at.point().x(), at.point().y())).map(landing -> BasinWords.sentence(picture, landing, messages)));
        cursor.reading().subscribe(_ -> hintAgain());
        basins.picture().subscribe(_ -> hintAgain());
    }

    private void bind(Callable<String> words, Observable... when) {
        working.textProperty().bind(Bindings.createStringBinding(words, when));
    }

    /// Shows a sentence for some seconds.
    public void say(String sentence) {
        text.setText(sentence);
        show(true);
        message.start(MESSAGE);
    }

    /// Shows a sentence on what the mouse points at, as long as it does.
    void point(Optional<String> sentence) {
        if (!sentence.equals(pointed)) {
            pointed = sentence;
            message.stop();
            hint();
        }
    }

    /// Puts something in the place of what can be done next, but not of messages, until it is taken away.
    void showFirst(Node node) {
        first = Optional.of(node);
        HBox.setHgrow(node, Priority.ALWAYS);
        getChildren().addFirst(node);
        show(message.isRunning());
    }

    /// Shows again what can be done next.
    void takeAway() {
        first.ifPresent(getChildren()::remove);
        first = Optional.empty();
        show(true);
    }

    private void show(boolean words) {
        first.ifPresent(node -> {
            node.setVisible(!words);
            node.setManaged(!words);
        });
        text.setVisible(words || first.isEmpty());
        text.setManaged(words || first.isEmpty());
    }

    private void hint() {
        show(pointed.isPresent());
        if (pointed.isPresent()) {
            text.setText(pointed.get());
            return;
        }
        var exploration = model.get();
        String key = exploration.view().shows(Layer.DIRECTION) ? exploration.frozenCursor().isPresent() ? "status.hint.direction.frozen"
                : "status.hint.direction"
                : exploration.frozenCursor().isPresent() ? "status.hint.frozen"
                : SpectralFormula.of(exploration.source()).isPresent() ? "status.hint.eigenvectors"
                : exploration.race().start().isEmpty() ? "status.hint.start" : "status.hint.race";
        text.setText(reading.get().orElseGet(() -> messages.text(key)));
    }
}
