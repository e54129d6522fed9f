package hesse.app.data;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.example.FocusedWeights;
import hesse.app.example.FocusedWeights.Place;
import hesse.app.state.ExplorationModel;
import hesse.document.LossSource;
import hesse.field.Cancellation;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.objective.LossObjective;
import hesse.objective.plane.Directions;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.objective.spectrum.WeightGroup;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ejml.simple.SimpleMatrix;

/// The eigenvalues of the whole H at the weights that count, and of one that is pointed at the layers where its eigenvector lives. Computed
/// only while that is wanted; those of another loss are never shown.
final class LossSpectrum {

    private record Wanted(Loss loss, Place place) {}

    /// What is known at a place.
    ///
    /// @param spectrum empty where H isn't finite
    record Known(Loss loss, Place place, Optional<Spectrum> spectrum) {}

    /// @param shares of the squared length of the eigenvector, one for each layer
    record Eigenvector(Known at, int index, List<Double> shares) {}

    private record Asked(Known at, int index) {}

    private final Messages messages;
    private final ExplorationModel model;
    private final FocusedWeights weights;
    private final ConflatedTask<Wanted, Known> spectra;
    private final ConflatedTask<Asked, Eigenvector> vectors;
    private final Runnable onChange;
    private Optional<Known> known = Optional.empty();
    private Optional<Eigenvector> vector = Optional.empty();
    /// Of the last place at which eigenvectors were asked for, by the task alone; null before.
    private Known place;
    private Directions directions;

    /// @param onChange when something new is known
    LossSpectrum(Messages messages, ExplorationModel model, FocusedWeights weights, Workers workers, Runnable onChange) {
        this.messages = messages;
        this.model = model;
        this.weights = weights;
        this.onChange = onChange;
        spectra = new ConflatedTask<>(workers, TaskPriority.NORMAL, LossSpectrum::compute, this::show);
        vectors = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::compute, this::show);
    }

    /// Has the spectrum computed at the weights that count now.
    void request() {
        model.get().learning().ifPresent(source -> spectra.request(new Wanted(source.loss(), weights.place(source))));
    }

    /// Has the eigenvector of one of the present spectrum's eigenvalues computed.
    void request(int index) {
        present().ifPresent(at -> vectors.request(new Asked(at, index)));
    }

    /// The last one that was computed, if it is of the loss on screen.
    Optional<Known> present() {
        var loss = model.get().learning().map(LossSource::loss);
        return known.filter(at -> loss.filter(at.loss::equals).isPresent());
    }

    /// Of this eigenvalue of the present spectrum, if it is known.
    Optional<Eigenvector> vector(int index) {
        return vector.filter(found -> found.index == index && present().filter(at -> at == found.at).isPresent());
    }

    private static void compute(Wanted wanted, Cancellation cancellation, Consumer<Known> publish) {
        var at = LossObjective.of(wanted.loss).at(new SimpleMatrix(wanted.place.weights()));
        publish.accept(new Known(wanted.loss, wanted.place,
                Spectrum.of(SymmetricOperator.hessian(at), SpectrumSettings.USUAL, cancellation, _ -> { })));
    }

    private void show(Known fresh) {
        known = Optional.of(fresh);
        onChange.run();
    }

    private void compute(Asked asked, Cancellation cancellation, Consumer<Eigenvector> publish) {
        if (place != asked.at) {
            directions = Directions.at(LossObjective.of(asked.at.loss), asked.at.place.weights(), Cancellation.NEVER);
            place = asked.at;
        }
        directions.eigenvector(asked.index).ifPresent(found -> publish.accept(new Eigenvector(asked.at, asked.index,
                Arrays.stream(WeightGroup.shares(found, layers(asked.at.loss, messages))).boxed().toList())));
    }

    private void show(Eigenvector found) {
        vector = Optional.of(found);
        onChange.run();
    }

    /// The layers of a network, the classes of a softmax, the two factors of a factorisation; all weights of a generalised linear model.
    static List<WeightGroup> layers(Loss loss, Messages messages) {
        var groups = new ArrayList<WeightGroup>();
        int classes = 0;
        for (var block : loss.blocks()) {
            var name = switch (loss.model()) {
                case Model.Network _ -> messages.text("figure.spectrum.layer.network", Integer.toString(block.layer()));
                case Model.MatrixFactorisation _ -> block.layer() == 1 ? "U" : "V";
                case Model.GeneralisedLinear _ -> "w";
                case Model.Softmax(_, var bias) -> {
                    classes += bias && !block.bias() ? 0 : 1;
                    yield messages.text("figure.spectrum.layer.class", Integer.toString(classes));
                }
            };
            var before = groups.isEmpty() ? null : groups.getLast();
            if (before != null && Objects.equals(before.name(), name)) {
                groups.set(groups.size() - 1, new WeightGroup(name, before.from(), block.offset() + block.size()));
            } else {
                groups.add(new WeightGroup(name, block.offset(), block.offset() + block.size()));
            }
        }
        return groups;
    }

    /// How many classes a loss's model tells apart; empty if it is no classifier of several outputs.
    static OptionalInt classes(Loss loss) {
        return switch (loss.model()) {
            case Model.Softmax(int classes, _) -> OptionalInt.of(classes);
            case Model.Network network when network.loss() == OutputLoss.SOFTMAX -> OptionalInt.of(network.layers().getLast());
            case Model.Network network when network.loss() == OutputLoss.CROSS_ENTROPY -> OptionalInt.of(2);
            case Model.Network _, Model.GeneralisedLinear _, Model.MatrixFactorisation _ -> OptionalInt.empty();
        };
    }
}
