package hesse.app.example;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.state.ExplorationModel;
import hesse.curvature.Hessian;
import hesse.document.LossSource;
import hesse.document.Panes;
import hesse.field.Cancellation;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.example.ExampleCurvature;
import hesse.learning.objective.LossObjective;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.objective.spectrum.Lanczos;
import hesse.objective.spectrum.SymmetricOperator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ejml.simple.SimpleMatrix;

/// What each example of a network or a softmax adds to H at the weights that count, by the Gauss–Newton matrix. Computed only while the
/// data are on screen.
public final class NetworkExamples {
    /// Products of the Lanczos process for the largest eigenvalue: on networks twenty give it to the last digits.
    private static final int PRODUCTS = 30;
    private static final long SEED = 1;
    /// The directions that terms are known along: the eigenvector of the largest eigenvalue, and the plane's.
    private static final int TOP = 0;
    private static final int U = 1;
    private static final int V = 2;

    /// @param plane     of the terms; another one may be on screen by now
    /// @param at        where in the plane the weights are seen
    /// @param weights   all of them; not modified
    /// @param lambdaMax of the whole H
    public record Reading(Loss loss, Plane plane, PlanePosition at, double[] weights, ExampleCurvature curvature, double lambdaMax) {

        /// Which part of λmax an example's Gauss–Newton term makes; 0 where no direction curves up.
        public double share(int example) {
            return lambdaMax > 0 ? curvature.term(example, TOP, TOP) / lambdaMax : 0;
        }

        /// Which part all of them make together; what is missing to 1, or beyond, are the slopes of the losses times the outputs' own
        /// second derivatives, and a penalty.
        public double share() {
            return IntStream.range(0, curvature.size()).mapToDouble(this::share).sum();
        }

        /// What an example adds to the Gauss–Newton matrix in the plane.
        public Hessian term(int example) {
            return new Hessian(curvature.term(example, U, U), curvature.term(example, U, V), curvature.term(example, V, V));
        }

        /// What all of them add.
        public Hessian gaussNewton() {
            double uu = 0;
            double uv = 0;
            double vv = 0;
            for (int i = 0; i < curvature.size(); i++) {
                uu += curvature.term(i, U, U);
                uv += curvature.term(i, U, V);
                vv += curvature.term(i, V, V);
            }
            return new Hessian(uu, uv, vv);
        }
    }

    private record Wanted(Loss loss, Plane plane, FocusedWeights.Place place) {}

    private final ExplorationModel model;
    private final FocusedWeights weights;
    private final ConflatedTask<Wanted, Optional<Reading>> readings;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());

    public NetworkExamples(ExplorationModel model, FocusedWeights weights, Workers workers) {
        this.model = model;
        this.weights = weights;
        readings = new ConflatedTask<>(workers, TaskPriority.NORMAL, NetworkExamples::compute, this::show);
        weights.onChange(this::request);
    }

    /// Of the loss on screen; empty for other models, and where H isn't finite.
    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    private void request() {
        var source = model.get().learning()
                .filter(loss -> loss.loss().model() instanceof Model.Network || loss.loss().model() instanceof Model.Softmax)
                .filter(_ -> model.get().view().panes() == Panes.DATA);
        if (source.isEmpty()) {
            reading.set(Optional.empty());
            return;
        }
        if (reading.get().filter(known -> isOf(known, source.get())).isEmpty()) {
            reading.set(Optional.empty());
        }
        readings.request(new Wanted(source.get().loss(), source.get().plane(), weights.place(source.get())));
    }

    private static boolean isOf(Reading known, LossSource source) {
        return known.loss.equals(source.loss());
    }

    private static void compute(Wanted wanted, Cancellation cancellation, Consumer<Optional<Reading>> publish) {
        double[] at = wanted.place.weights();
        var ritz = Lanczos.seeded(SymmetricOperator.hessian(LossObjective.of(wanted.loss).at(new SimpleMatrix(at))), SEED)
                .run(PRODUCTS, cancellation).ritz();
        if (ritz.values().isEmpty()) {
            publish.accept(Optional.empty());
            return;
        }
        double[] top = ritz.vector(ritz.values().size() - 1);
        publish.accept(ExampleCurvature.of(wanted.loss, at, List.of(top, wanted.plane.u(), wanted.plane.v()))
                .map(curvature ->
                new Reading(wanted.loss, wanted.plane, PlanePosition.of(at, wanted.plane), at, curvature,
                        ritz.values().getLast().value())));
    }

    private void show(Optional<Reading> computed) {
        reading.set(computed.filter(known -> model.get().learning().filter(source -> isOf(known, source)).isPresent()));
    }
}
