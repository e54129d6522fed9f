package hesse.app.data;

import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.learning.Dataset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes the data on screen, one step of the history for each change or gesture. What can't be done changes nothing.
final class DataEditor {
    private final ExplorationModel model;

    DataEditor(ExplorationModel model) {
        this.model = model;
    }

    Optional<LossSource> source() {
        return model.get().learning();
    }

    private Optional<Dataset> data() {
        return source().map(source -> source.loss().data());
    }

    /// Adds an example at the end.
    ///
    /// @return whether there is room for one
    boolean add(double[] features, double target) {
        boolean room = source().filter(LossSource::isOpenToExamples).map(source -> source.loss().data().size() < LossSource.MOST_EXAMPLES)
                .orElse(false);
        if (room) {
            change(data -> data.adding(features, target));
        }
        return room;
    }

    /// The last one stays.
    void remove(int example) {
        if (has(example) && data().orElseThrow().size() > 1 && source().orElseThrow().isOpenToExamples()) {
            change(data -> data.without(example));
        }
    }

    /// Gives an example another target, where the model allows it.
    void retarget(int example, double target) {
        if (has(example) && source().orElseThrow().loss().model().allows(target)) {
            change(data -> data.with(example, features(data, example), target));
        }
    }

    /// Moves an example within a gesture.
    void move(Object gesture, int example, double[] features, double target) {
        if (has(example)) {
            model.drag(gesture, e -> changed(e, data -> data.with(example, features, target)));
        }
    }

    void replace(Dataset other) {
        change(_ -> other);
    }

    /// Ends a gesture.
    void settle() {
        model.settle();
    }

    /// Undoes what a gesture has done so far.
    void cancel(Object gesture, Dataset before) {
        model.drag(gesture, e -> changed(e, _ -> before));
        model.settle();
    }

    static double[] features(Dataset data, int example) {
        double[] row = new double[data.width()];
        for (int j = 0; j < row.length; j++) {
            row[j] = data.feature(example, j);
        }
        return row;
    }

    private boolean has(int example) {
        return example >= 0 && example < data().map(Dataset::size).orElse(0);
    }

    private void change(UnaryOperator<Dataset> change) {
        model.change(e -> changed(e, change));
    }

    private static Exploration changed(Exploration e, UnaryOperator<Dataset> change) {
        return e.learning().map(source -> e.with(source.with(source.loss().with(change.apply(source.loss().data()))))).orElse(e);
    }
}
