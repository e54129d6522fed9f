package hesse.app.data;

import hesse.app.example.FocusedWeights;
import hesse.app.example.NetworkExamples;
import hesse.app.keys.KeyKeeper;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureRegion;
import hesse.app.settings.Settings;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.document.LossSource;
import hesse.field.Window;
import hesse.figure.Picture;
import hesse.figure.data.DataLayout;
import hesse.figure.data.DataPicture;
import hesse.figure.data.ModelPicture;
import hesse.learning.Loss;
import hesse.text.Messages;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;

/// The picture of the data. It holds which example is selected, and the window of the features while one is dragged.
final class DataView extends PictureRegion implements KeyKeeper {
    private final Messages messages;
    private final ExplorationModel model;
    private final FocusedWeights weights;
    private final DataFocus focus;
    private final NetworkExamples examples;
    private final Settings settings;
    private final CanvasPlayer player;
    private Optional<Window> held = Optional.empty();
    private DataKeys keys;
    private int selected = -1;

    DataView(Messages messages, ExplorationModel model, FocusedWeights weights, DataFocus focus, NetworkExamples examples,
            Settings settings, CanvasPlayer player) {
        super("data-view", messages.text("data.view"), player);
        this.messages = messages;
        this.model = model;
        this.weights = weights;
        this.focus = focus;
        this.examples = examples;
        this.settings = settings;
        this.player = player;
        getStyleClass().add("data-view");
        setFocusTraversable(true);
        setMinSize(120, 100);
        focus.shown().subscribe(_ -> redraw());
        focus.example().subscribe(_ -> redraw());
        weights.onChange(this::redraw);
        examples.reading().subscribe(_ -> redraw());
        settings.style().subscribe(_ -> redraw());
        focusedProperty().subscribe(_ -> redraw());
    }

    void use(DataKeys of) {
        keys = of;
    }

    @Override
    public boolean keeps(KeyEvent event) {
        return keys != null && keys.keeps(event);
    }

    int selected() {
        return selected;
    }

    void select(int example) {
        selected = example;
        redraw();
    }

    /// Keeps the window of the features as it is, or lets it follow the data again.
    void hold(boolean still) {
        held = still ? exampleLayout().map(layout -> DataLayout.window(layout.loss())) : Optional.empty();
        redraw();
    }

    /// Where examples are drawn; empty where there are none to draw.
    Optional<DataLayout> exampleLayout() {
        return model.get().learning().map(LossSource::loss)
                .map(loss -> DataLayout.of(loss, held.orElseGet(() -> DataLayout.window(loss)), room(), settings.style().get()));
    }

    /// Of the loss that is drawn; the last ones that were computed, while the weights go on.
    private Optional<ModelPicture.Known> known(Loss loss) {
        return examples.reading().get().filter(reading -> reading.loss() == loss).map(reading -> new ModelPicture.Known(
                IntStream.range(0, reading.curvature().size()).mapToDouble(reading.curvature()::weight).toArray(),
                IntStream.range(0, reading.curvature().size()).mapToDouble(reading::share).toArray()));
    }

    @Override
    public Picture picture() {
        var shown = focus.shown().get();
        var layout = exampleLayout();
        if (layout.isEmpty()) {
            return Picture.EMPTY;
        }
        var at = focus.weights().get();
        if (shown.isEmpty() || shown.get().examples().loss() != layout.get().loss()) {
            return new Picture(new ModelPicture(layout.get(), weights.of(model.get().learning().orElseThrow()), known(layout.get().loss()),
                    focus.example().get(), isFocused() ? selected : -1)
                    .marks(settings.style().get()));
        }
        var picture = new DataPicture(layout.get(), shown.get().examples(), at.x(), at.y(), shown.get().fit(), focus.example().get(),
                isFocused() ? selected : -1);
        return new Picture(picture.marks(settings.style().get(), messages, player.measure()));
    }
}
