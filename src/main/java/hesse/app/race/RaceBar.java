package hesse.app.race;

import hesse.app.keys.Commands;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Settings;
import hesse.document.Runner;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The room under the pictures: transport and settings, the step's arithmetic, the convergence chart. In a narrow window
/// the chart gives way. It comes empty: see [#parts()].
public final class RaceBar extends HBox {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Settings settings;
    private final Playback playback;
    private final Commands commands;
    private final VBox controls = new VBox(6);
    private final StepTable table;
    private final ChartView chart;

    public RaceBar(Messages messages, ExplorationModel model, Results results, Settings settings, Playback playback, Commands commands,
            CanvasPlayer player, TextMeasure measure) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.settings = settings;
        this.playback = playback;
        this.commands = commands;
        setId("race");
        getStyleClass().add("race-bar");
        setMinWidth(0);
        table = new StepTable(messages);
        chart = new ChartView(messages, model, results, settings, player, measure);
        controls.getStyleClass().add("race-controls");
        HBox.setHgrow(table, Priority.SOMETIMES);
        HBox.setHgrow(chart, Priority.ALWAYS);
        getChildren().add(controls);
    }

    /// What adds its parts, from the left to the right, each to be run once: apart, so that no frame takes long.
    public List<Runnable> parts() {
        return List.of(() -> controls.getChildren().add(new TransportPane(messages, model, results, playback, settings, commands)),
                () -> controls.getChildren().add(new StepSizePane(messages, model, results)), this::addTable, () -> getChildren().add(chart));
    }

    private void addTable() {
        getChildren().add(table);
        results.runs().subscribe(_ -> showStep());
        model.property().subscribe(_ -> showStep());
    }

    private void showStep() {
        var race = model.get().race();
        results.runs().getValue().ifPresentOrElse(runs -> table.show(runs, race.step()),
                () -> table.clear(race.runners().stream().map(Runner::method).toList(), messages.text("race.no-start")));
    }

    @Override
    protected void layoutChildren() {
        double needed = snappedLeftInset() + controls.minWidth(-1) + getSpacing() + table.minWidth(-1) + getSpacing() + chart.minWidth(-1) + snappedRightInset();
        boolean room = getWidth() >= needed;
        chart.setVisible(room);
        chart.setManaged(room);
        super.layoutChildren();
    }

    /// The convergence chart, for enlarged exports.
    public Repaintable chart() {
        return chart;
    }
}
