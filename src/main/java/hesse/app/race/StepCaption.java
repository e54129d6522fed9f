package hesse.app.race;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.document.Exploration;
import hesse.figure.race.RunnerNames;
import hesse.optimize.Trajectory;
import hesse.optimize.explanation.StepExplanation;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;

/// The selected runner's step in one sentence, under the pictures of a presentation, where there is no race bar.
public final class StepCaption extends Label {
    private static final double TEXT = 13;
    private static final int DIGITS = 4;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Settings settings;

    public StepCaption(Messages messages, ExplorationModel model, Results results, Settings settings) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.settings = settings;
        setId("step-caption");
        getStyleClass().add("step-caption");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        settings.style().subscribe(style -> setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", style.px(TEXT))));
        model.property().map(Exploration::race).subscribe(_ -> show());
        results.runs().subscribe(_ -> show());
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
            return Optional.of(messages.text("race.caption.end", name, Integer.toString(k), runs.table(race, messages).rows().get(runner).state()));
        }
        return Optional.of(messages.text("race.caption", name, Integer.toString(k), explanation(runs, run, k)));
    }

    /// A step among many weights isn't explained by all its eigenvalues.
    private String explanation(Runs runs, Trajectory run, int k) {
        var at = run.iterates().get(k);
        int dimension = runs.space().dimension();
        return dimension == 2 ? StepExplanation.of(run, k, runs.objective().at(at.x()), messages)
                : messages.text("race.weights.caption", Integer.toString(dimension), Numbers.format(run.steps().get(k).p().normF(), DIGITS), Numbers.format(at.f(), DIGITS),
                        Numbers.format(run.iterates().get(k + 1).f(), DIGITS));
    }
}
