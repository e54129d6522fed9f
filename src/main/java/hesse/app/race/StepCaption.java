package hesse.app.race;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.SelectedStep;
import hesse.document.Exploration;
import hesse.figure.race.RunnerNames;
import hesse.optimize.Trajectory;
import hesse.optimize.explanation.StepExplanation;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;

/// The selected runner's step in one sentence, under the pictures of a presentation, where there is no race bar.
public final class StepCaption extends Label {
    private static final double TEXT = 13;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final SelectedStep step;
    private final Settings settings;

    public StepCaption(Messages messages, ExplorationModel model, Results results, SelectedStep step, Settings settings) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.step = step;
        this.settings = settings;
        setId("step-caption");
        getStyleClass().add("step-caption");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        settings.style().subscribe(style -> setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", style.px(TEXT))));
        model.property().map(Exploration::race).subscribe(_ -> show());
        results.runs().subscribe(_ -> show());
        step.explained().subscribe(_ -> show());
        settings.presentation().subscribe(_ -> show());
    }

    private void show() {
        var sentence = settings.presentation().get() ? results.runs().getValue().flatMap(this::sentence) : Optional.<String>empty();
        setText(sentence.orElse(""));
        setVisible(sentence.isPresent());
        setManaged(sentence.isPresent());
    }

    private Optional<String> sentence(Runs runs) {
        var race = model.get().race();
        OptionalInt selected = runs.selected(race);
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        int runner = selected.getAsInt();
        int k = runs.iterate(runner, race);
        var run = runs.trajectories().get(runner);
        var name = RunnerNames.of(runs.methods(), messages).get(runner);
        if (run.step(k).isEmpty()) {
            return Optional.of(messages.text("race.caption.end", name, Integer.toString(k),
                    runs.table(race, messages).rows().get(runner).state()));
        }
        return Optional.of(messages.text("race.caption", name, Integer.toString(k), explanation(runs, run, k)));
    }

    private String explanation(Runs runs, Trajectory run, int k) {
        return runs.space().dimension() == 2 ? StepExplanation.of(run, k, runs.objective().at(run.iterates().get(k).x()), messages)
                : step.explained().get().map(SelectedStep.Explained::whole).orElse("");
    }
}
