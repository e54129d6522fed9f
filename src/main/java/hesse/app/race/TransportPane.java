package hesse.app.race;

import hesse.app.control.Icons;
import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.figure.race.HandyTime;
import hesse.figure.race.LockStep;
import hesse.text.Messages;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// First, back, play or pause, forward, last; a slider over all steps; the speed.
final class TransportPane extends VBox {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Playback playback;
    private final Slider scrub = new Slider(0, 1, 0);
    private final Label position = new Label();
    private final Button play;

    TransportPane(Messages messages, ExplorationModel model, Results results, Playback playback, Settings settings, Commands commands) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.playback = playback;
        setId("transport");
        play = button(Command.PLAY, Icons.PLAY, commands);
        var buttons = new HBox(4, button(Command.FIRST_STEP, Icons.FIRST, commands), button(Command.STEP_BACK, Icons.BACK, commands), play,
                button(Command.STEP_FORWARD, Icons.FORWARD, commands), button(Command.LAST_STEP, Icons.LAST, commands),
                button(Command.CLEAR_RACE, Icons.CLEAR, commands), position);
        buttons.setAlignment(Pos.CENTER_LEFT);
        position.setId("race-position");
        position.getStyleClass().add("number");
        position.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(buttons, scrub(), speed(settings.playbackSpeed()));
        playback.playing().subscribe(playing -> play.setGraphic(Icons.of(playing ? Icons.PAUSE : Icons.PLAY)));
        results.runs().subscribe(_ -> show());
        model.property().subscribe(_ -> show());
    }

    private static Button button(Command command, String icon, Commands commands) {
        var button = new Button();
        button.setGraphic(Icons.of(icon));
        button.setId(command.id());
        button.getStyleClass().addAll(atlantafx.base.theme.Styles.BUTTON_ICON, atlantafx.base.theme.Styles.FLAT);
        button.setOnAction(_ -> commands.run(command));
        commands.describe(button, command);
        return button;
    }

    private Region scrub() {
        scrub.setId("race-scrub");
        scrub.setAccessibleText(messages.text("race.scrub"));
        Tip.on(scrub, messages.text("race.scrub.tip"));
        scrub.setBlockIncrement(1);
        scrub.valueProperty().addListener((_, _, value) -> {
            int step = (int) Math.rint(value.doubleValue());
            if (scrub.isValueChanging() || scrub.isFocused() && step != shownStep()) {
                playback.pause();
                playback.go(step);
            }
        });
        return scrub;
    }

    private Region speed(DoubleProperty stepsPerSecond) {
        double least = Math.log(Settings.SLOWEST) / Math.log(2);
        var slider = new Slider(least, Math.log(Settings.FASTEST) / Math.log(2), 1);
        slider.setId("race-speed");
        slider.setAccessibleText(messages.text("race.speed"));
        Tip.on(slider, messages.text("race.speed.tip"));
        slider.valueProperty().addListener((_, _, value) -> stepsPerSecond.set(Math.pow(2, value.doubleValue())));
        stepsPerSecond.subscribe(speed -> slider.setValue(Math.log(speed.doubleValue()) / Math.log(2)));
        var label = new Label(messages.text("race.speed"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label();
        value.getStyleClass().add("number");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.textProperty()
                .bind(stepsPerSecond.map(speed ->
                                messages.text("race.speed.value", String.format(Locale.ROOT, "%.1f", speed.doubleValue()))));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMinWidth(60);
        var row = new HBox(8, label, slider, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private int shownStep() {
        int last = results.runs().getValue().map(runs -> runs.lastStep(model.get().race().lockStep())).orElse(0);
        return Math.min(model.get().race().step(), last);
    }

    private void show() {
        int last = results.runs().getValue().map(runs -> runs.lastStep(model.get().race().lockStep())).orElse(0);
        scrub.setMax(Math.max(1, last));
        scrub.setDisable(last == 0);
        if (!scrub.isValueChanging()) {
            scrub.setValue(shownStep());
        }
        position.setText(position(shownStep(), last));
    }

    private String position(int step, int last) {
        var lockStep = model.get().race().lockStep();
        var unit = results.runs().getValue().filter(_ -> lockStep == LockStep.TIME).map(runs -> runs.clock(lockStep).unit());
        return unit.map(seconds ->
                messages.text("race.position.time", HandyTime.format(step * seconds, messages), HandyTime.format(last * seconds, messages)))
                .orElseGet(() -> messages.text("race.position", Integer.toString(step), Integer.toString(last)));
    }
}
