package hesse.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Whether a model, data and penalty fit together.
record LossChecks(Loss loss) {

    Optional<LossProblem> first() {
        return size().or(this::inputs).or(this::targets).or(this::penalised);
    }

    private Optional<LossProblem> size() {
        if (loss.data().size() == 0) {
            return problem("learning.loss.empty");
        }
        try {
            return loss.dimension() > Loss.MOST_WEIGHTS
                    ? problem("learning.loss.weights", plain(loss.dimension()), plain(Loss.MOST_WEIGHTS)) : Optional.empty();
        } catch (ArithmeticException overflow) {
            return problem("learning.loss.weights", plain(Integer.MAX_VALUE), plain(Loss.MOST_WEIGHTS));
        }
    }

    private Optional<LossProblem> inputs() {
        return loss.model() instanceof Model.Network network && network.layers().getFirst() != loss.data().width()
                ? problem("learning.loss.inputs", plain(network.layers().getFirst()), plain(loss.data().width())) : Optional.empty();
    }

    private Optional<LossProblem> targets() {
        return switch (loss.model()) {
            case Model.GeneralisedLinear(var link, _) -> switch (link) {
                case LOGISTIC, SQUARED_HINGE -> classes(2);
                case POISSON -> numbers().or(this::counts);
                case SQUARE -> numbers();
            };
            case Model.Softmax(var classes, _) -> classes(classes);
            case Model.Network network -> switch (network.loss()) {
                case CROSS_ENTROPY -> classes(2);
                case SOFTMAX -> classes(network.layers().getLast());
                case SQUARED_ERROR -> numbers();
            };
            case Model.MatrixFactorisation _ -> Optional.empty();
        };
    }

    /// Words are the names of classes.
    private Optional<LossProblem> numbers() {
        var words = loss.data().classNames();
        return words.isEmpty() ? Optional.empty()
                : problem(OptionalInt.of(0), "learning.loss.words", words.get((int) loss.data().target(0)));
    }

    private Optional<LossProblem> classes(int count) {
        for (int i = 0; i < loss.data().size(); i++) {
            double label = loss.data().target(i);
            if (label != Math.rint(label) || label < 0 || label >= count) {
                var words = loss.data().classNames();
                return !words.isEmpty() ? problem(OptionalInt.of(i), "learning.loss.more-classes", words.get((int) label), plain(count))
                        : problem(OptionalInt.of(i), count == 2 ? "learning.loss.two-classes" : "learning.loss.classes", plain(label),
                                plain(count - 1));
            }
        }
        return Arrays.stream(loss.data().targets()).distinct().count() == 1 ? problem(LossProblem.ONE_CLASS, plain(loss.data().target(0)))
                : Optional.empty();
    }

    private Optional<LossProblem> counts() {
        for (int i = 0; i < loss.data().size(); i++) {
            double count = loss.data().target(i);
            if (count != Math.rint(count) || count < 0) {
                return problem(OptionalInt.of(i), "learning.loss.count", plain(count));
            }
        }
        return Optional.empty();
    }

    private Optional<LossProblem> penalised() {
        int dimension = loss.dimension();
        return loss.penalty().penalised() instanceof Penalty.Penalised.Some(var weights)
                ? weights.stream().filter(weight -> weight < 0 || weight >= dimension).findFirst()
                        .flatMap(weight -> problem("learning.loss.penalised", plain(weight), plain(dimension - 1)))
                : Optional.empty();
    }

    private static Optional<LossProblem> problem(String key, String... arguments) {
        return problem(OptionalInt.empty(), key, arguments);
    }

    private static Optional<LossProblem> problem(OptionalInt example, String key, String... arguments) {
        return Optional.of(new LossProblem(example, key, List.of(arguments)));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
