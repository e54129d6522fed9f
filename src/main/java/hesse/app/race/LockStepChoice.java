package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.document.Race;
import hesse.figure.race.LockStep;
import hesse.text.KebabCase;
import hesse.text.Messages;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// By what the runners keep in step. When it changes, the selected runner stays where it is.
final class LockStepChoice extends ComboBox<LockStep> {
    private final Results results;

    LockStepChoice(Messages messages, ExplorationModel model, Results results) {
        this.results = results;
        getItems().setAll(LockStep.values());
        setId("race-lock-step");
        getStyleClass().add(Styles.SMALL);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("race.lock-step"));
        Tip.on(this, messages.text("race.lock-step.tip"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LockStep value) {
                return value == null ? "" : messages.text("race.lock-step." + KebabCase.of(value));
            }

            @Override
            public LockStep fromString(String text) {
                throw new UnsupportedOperationException("the list isn't editable");
            }
        });
        model.property().subscribe(e -> setValue(e.race().lockStep()));
        setOnAction(_ -> model.change(e -> with(e, getValue())));
    }

    private Exploration with(Exploration e, LockStep chosen) {
        return e.race().lockStep() == chosen ? e : e.with(e.race().with(chosen, step(e.race(), chosen)));
    }

    /// How far the race is in units of the other when the selected runner stays where it is.
    private int step(Race race, LockStep other) {
        return results.runs().getValue().flatMap(runs -> runs.selected(race).stream()
                .mapToObj(i -> runs.track(i, other).clock()[runs.iterate(i, race)]).findFirst()).orElse(0);
    }
}
