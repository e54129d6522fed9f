package hesse.app.data;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Settings;
import hesse.field.Cancellation;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.spectrum.SpectrumPicture;
import hesse.learning.Loss;
import hesse.learning.objective.LossObjective;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.ejml.simple.SimpleMatrix;

/// The eigenvalues of the whole H at the weights that count. Computed only while it is shown.
final class SpectrumPane extends Region implements Repaintable {

    private record Place(Loss loss, List<Double> weights) {}

    private final Messages messages;
    private final ExplorationModel model;
    private final FocusedWeights weights;
    private final Settings settings;
    private final CanvasPlayer player;
    private final ConflatedTask<Place, Optional<Spectrum>> spectra;
    private final Canvas canvas = new Canvas();
    private Optional<Spectrum> spectrum = Optional.empty();

    SpectrumPane(Messages messages, ExplorationModel model, FocusedWeights weights, Settings settings, CanvasPlayer player, Workers workers) {
        this.messages = messages;
        this.model = model;
        this.weights = weights;
        this.settings = settings;
        this.player = player;
        spectra = new ConflatedTask<>(workers, TaskPriority.NORMAL, SpectrumPane::compute, this::show);
        setId("data-spectrum-view");
        setMinSize(100, 80);
        setAccessibleText(messages.text("data.spectrum.view"));
        getChildren().add(canvas);
        visibleProperty().subscribe(_ -> request());
        weights.onChange(this::request);
        settings.style().subscribe(_ -> setNeedsLayout(true));
    }

    private void request() {
        if (isVisible()) {
            model.get().learning().ifPresent(source -> spectra.request(new Place(source.loss(), DoubleStream.of(weights.of(source)).boxed().toList())));
        }
    }

    private static void compute(Place place, Cancellation cancellation, Consumer<Optional<Spectrum>> publish) {
        var at = LossObjective.of(place.loss).at(new SimpleMatrix(place.weights.stream().mapToDouble(Double::doubleValue).toArray()));
        publish.accept(Spectrum.of(SymmetricOperator.hessian(at), SpectrumSettings.USUAL, cancellation, _ -> { }));
    }

    private void show(Optional<Spectrum> computed) {
        spectrum = computed;
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        player.play(picture(), g);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public Picture picture() {
        var box = new Box(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
        var style = settings.style().get();
        return spectrum.map(known -> SpectrumPicture.of(known, known.measure().resolution(SpectrumSettings.USUAL.steps()), box.inset(style.px(8)), style, player.measure(), messages))
                .orElse(Picture.EMPTY);
    }
}
