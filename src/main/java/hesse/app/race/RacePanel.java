package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.background.UiClock;
import hesse.app.control.Icons;
import hesse.app.control.Veil;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureView;
import hesse.app.picture.Repaintable;
import hesse.app.settings.RaceView;
import hesse.app.settings.Settings;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.SelectedStep;
import hesse.document.Exploration;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One of four views of the selected runner: the step's numbers, its mechanism, the convergence charts, the curvature along the run. It
/// shows the one that the settings say, and takes the race's whole width if they say so.
final class RacePanel extends VBox {
    private final Settings settings;
    private final Commands commands;
    /// Whether the runs are another function's; bindings are forgotten that nothing holds.
    private final BooleanBinding stale;
    private final StepPane step;
    private final PictureView mechanism;
    private final ChartsView charts;
    private final ChartsView sharpness;

    RacePanel(Messages messages, ExplorationModel model, CursorModel cursor, Results results, DataFocus focus, SelectedStep selected,
            Settings settings, Commands commands, UiClock clock, CanvasPlayer player,
            TextMeasure measure) {
        super(4);
        this.settings = settings;
        this.commands = commands;
        setId("race-panel");
        setMinWidth(0);
        var pictures = new RacePictures(messages, model, results, selected, settings, measure);
        step = new StepPane(messages, model, results, focus, settings, selected);
        mechanism = new PictureView("race-mechanism", messages.text("race.mechanism"), player, pictures::mechanism);
        charts = new ChartsView("convergence-chart", messages.text("race.chart"), model, cursor, results, player, pictures::charts,
                Runs::drawnRunners);
        sharpness = new ChartsView("race-sharpness", messages.text("race.sharpness"), model, cursor, results, player, pictures::sharpness,
                Runs::curvatureRunners);
        var content = new StackPane(step, mechanism, charts, sharpness);
        content.setMinSize(0, 0);
        stale = Bindings.createBooleanBinding(() -> results.field().get() != null && !results.shows(model.get().source()), model.property(),
                results.field());
        var veiled = Veil.over(content, "race-veil", messages.text("app.veil"), clock, stale, settings.style());
        VBox.setVgrow(veiled, Priority.ALWAYS);
        getChildren().addAll(bar(messages), veiled);
        settings.raceView().subscribe(this::show);
        results.runs().subscribe(_ -> redraw());
        model.property().map(Exploration::race).subscribe(_ -> redraw());
        results.criticalPoints().subscribe(_ -> redraw());
        selected.explained().subscribe(_ -> {
            step.refresh();
            mechanism.redraw();
        });
        settings.style().subscribe(_ -> redraw());
        settings.chartQuantity().subscribe(_ -> charts.redraw());
        settings.chartScale().subscribe(_ -> charts.redraw());
    }

    private Region bar(Messages messages) {
        var group = new ToggleGroup();
        var step = toggle(RaceView.STEP, Command.RACE_STEP, group, Styles.LEFT_PILL);
        var mechanism = toggle(RaceView.MECHANISM, Command.RACE_MECHANISM, group, Styles.CENTER_PILL);
        var charts = toggle(RaceView.CHARTS, Command.RACE_CHARTS, group, Styles.CENTER_PILL);
        var sharpness = toggle(RaceView.SHARPNESS, Command.RACE_SHARPNESS, group, Styles.RIGHT_PILL);
        var wide = new ToggleButton();
        wide.setId(Command.RACE_WIDE.id());
        wide.setGraphic(Icons.of(Icons.WIDE));
        wide.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        wide.setOnAction(_ -> commands.run(Command.RACE_WIDE));
        settings.raceViewWide().subscribe(wide::setSelected);
        commands.describe(wide, Command.RACE_WIDE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(step, mechanism, charts, sharpness, room, new ChartControls(messages, settings, commands), wide);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ToggleButton toggle(RaceView view, Command command, ToggleGroup group, String place) {
        var button = new ToggleButton(commands.name(command));
        button.setId(command.id());
        button.setToggleGroup(group);
        button.getStyleClass().addAll(Styles.SMALL, place);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            settings.raceView().set(view);
        });
        settings.raceView().subscribe(shown -> button.setSelected(shown == view));
        commands.describe(button, command);
        return button;
    }

    private void show(RaceView shown) {
        for (var part : List.<Node>of(step, mechanism, charts, sharpness)) {
            boolean visible = part == switch (shown) {
                case STEP -> step;
                case MECHANISM -> mechanism;
                case CHARTS -> charts;
                case SHARPNESS -> sharpness;
            };
            part.setVisible(visible);
            part.setManaged(visible);
        }
        redraw();
    }

    private void redraw() {
        step.refresh();
        mechanism.redraw();
        charts.redraw();
        sharpness.redraw();
    }

    /// What enlarged exports paint anew.
    List<Repaintable> pictures() {
        return List.of(mechanism, charts, sharpness);
    }
}
