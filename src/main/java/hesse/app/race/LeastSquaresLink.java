package hesse.app.race;

import hesse.app.control.Tip;
import hesse.app.settings.DataPicture;
import hesse.app.settings.Settings;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Runs;
import hesse.document.Panes;
import hesse.learning.example.PlaneExamples;
import hesse.optimize.MethodName;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Hyperlink;

/// Says of a step of Newton's method on a generalised linear model that it is a weighted least squares fit, with which weights, and opens
/// the data's picture and table of it, which follow the selected step: these need more room than there is beside the step's numbers.
final class LeastSquaresLink extends Hyperlink {
    private static final int DIGITS = 3;

    private final Messages messages;
    private final DataFocus focus;

    LeastSquaresLink(Messages messages, ExplorationModel model, DataFocus focus, Settings settings) {
        this.messages = messages;
        this.focus = focus;
        setId("step-least-squares");
        setMinWidth(0);
        Tip.on(this, messages.text("race.least-squares.tip"));
        setAccessibleText(messages.text("race.least-squares.tip"));
        setOnAction(_ -> {
            setVisited(false);
            model.change(e -> e.with(e.view().with(Panes.DATA)));
            settings.dataPicture().set(DataPicture.LEAST_SQUARES);
        });
        hide();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    /// Of the step that a runner makes from its k-th iterate; hidden where it is none of Newton's, or not of such a model in two weights.
    void show(Runs runs, OptionalInt runner, int k) {
        var examples = runner.isPresent() && isNewtons(runs, runner.getAsInt(), k) ? focus.shown().get().map(DataFocus.Shown::examples)
                : Optional.<PlaneExamples>empty();
        if (examples.isEmpty() || examples.get().size() == 0) {
            hide();
            return;
        }
        var track = runs.tracks().get(runner.getAsInt());
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < examples.get().size(); i++) {
            double weight = examples.get().weight(i, track.x()[k], track.y()[k]);
            least = Math.min(least, weight);
            largest = Math.max(largest, weight);
        }
        setText(messages.text("race.least-squares", Numbers.format(least, DIGITS), Numbers.format(largest, DIGITS)));
        setVisible(true);
        setManaged(true);
    }

    private static boolean isNewtons(Runs runs, int runner, int k) {
        return runs.space().dimension() == 2 && runs.methods().get(runner).name() == MethodName.NEWTON
                && runs.trajectories().get(runner).step(k).isPresent();
    }
}
