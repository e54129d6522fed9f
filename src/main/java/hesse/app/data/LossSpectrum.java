package hesse.app.data;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureView;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.LossSource;
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
import org.ejml.simple.SimpleMatrix;

/// The eigenvalues of the whole H at the weights that count. Computed only while they are shown; those of another loss never are.
final class LossSpectrum {

    private record Place(Loss loss, List<Double> weights) {}

    private record Computed(Loss loss, Optional<Spectrum> spectrum) {}

    private final Messages messages;
    private final ExplorationModel model;
    private final FocusedWeights weights;
    private final Settings settings;
    private final CanvasPlayer player;
    private final ConflatedTask<Place, Computed> spectra;
    private final PictureView view;
    private Optional<Computed> computed = Optional.empty();

    LossSpectrum(Messages messages, ExplorationModel model, FocusedWeights weights, Settings settings, CanvasPlayer player, Workers workers) {
        this.messages = messages;
        this.model = model;
        this.weights = weights;
        this.settings = settings;
        this.player = player;
        spectra = new ConflatedTask<>(workers, TaskPriority.NORMAL, LossSpectrum::compute, this::show);
        view = new PictureView("data-spectrum-view", messages.text("data.spectrum.view"), player, this::picture);
        view.setMinSize(100, 80);
        view.visibleProperty().subscribe(_ -> request());
        weights.onChange(this::request);
        settings.style().subscribe(_ -> view.redraw());
    }

    PictureView view() {
        return view;
    }

    private void request() {
        if (view.isVisible()) {
            model.get().learning().ifPresent(source -> spectra.request(new Place(source.loss(), DoubleStream.of(weights.of(source)).boxed().toList())));
            view.redraw();
        }
    }

    private static void compute(Place place, Cancellation cancellation, Consumer<Computed> publish) {
        var at = LossObjective.of(place.loss).at(new SimpleMatrix(place.weights.stream().mapToDouble(Double::doubleValue).toArray()));
        publish.accept(new Computed(place.loss, Spectrum.of(SymmetricOperator.hessian(at), SpectrumSettings.USUAL, cancellation, _ -> { })));
    }

    private void show(Computed fresh) {
        computed = Optional.of(fresh);
        view.redraw();
    }

    private Picture picture(Box box) {
        var style = settings.style().get();
        var shown = model.get().learning().map(LossSource::loss);
        return computed.filter(known -> shown.filter(known.loss::equals).isPresent()).flatMap(Computed::spectrum)
                .map(known -> SpectrumPicture.of(known, known.measure().resolution(SpectrumSettings.USUAL.steps()), box.inset(style.px(8)), style, player.measure(), messages))
                .orElse(Picture.EMPTY);
    }
}
