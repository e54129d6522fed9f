package hesse.app.race;

import hesse.app.background.UiClock;
import hesse.app.control.Piecemeal;
import hesse.app.keys.Commands;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.settings.Settings;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.SelectedStep;
import hesse.document.Catalogue;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The room under the pictures: transport and the selected runner's parameters, the table of all runners, and what there is to
/// see of the selected one. In a narrow window the last gives way, and it can take the room of the others. It comes empty: see
/// [#parts()].
public final class RaceBar extends HBox {
    private static final double TABLE_WIDTH = 360;
    private static final double PANEL_WIDTH = 300;
    /// With room for two figures of a step.
    private static final double USUAL_PANEL_WIDTH = 424;
    /// Of the width beyond a common window's, the part for more figures; the rest is for the table.
    private static final double COMMON_WIDTH = 1280;
    private static final double FIGURES_SHARE = 0.6;

    private final Settings settings;
    private final VBox controls = new VBox(6);
    private final TransportPane transport;
    private final ParametersPane parameters;
    private final RunnersPane runners;
    private final RacePanel panel;
    private final ObservableValue<Optional<String>> iterateWords;

    public RaceBar(Messages messages, Catalogue catalogue, ExplorationModel model, CursorModel cursor, Results results, DataFocus focus,
            SelectedStep step, Settings settings, Playback playback, Commands commands, UiClock clock,
            CanvasPlayer player, TextMeasure measure) {
        this.settings = settings;
        setId("race");
        getStyleClass().add("race-bar");
        setMinWidth(0);
        transport = new TransportPane(messages, model, results, playback, settings, commands);
        parameters = new ParametersPane(messages, model, results, settings, player);
        controls.getStyleClass().add("race-controls");
        runners = new RunnersPane(messages, catalogue, model, cursor, results, commands, player);
        panel = new RacePanel(messages, model, cursor, results, focus, step, settings, commands, clock, player, measure);
        runners.setPrefWidth(TABLE_WIDTH);
        panel.prefWidthProperty()
                .bind(widthProperty().map(width -> USUAL_PANEL_WIDTH + Math.max(0, FIGURES_SHARE * (width.doubleValue() - COMMON_WIDTH))));
        HBox.setHgrow(runners, Priority.ALWAYS);
        HBox.setHgrow(panel, Priority.SOMETIMES);
        getChildren().add(controls);
        settings.raceViewWide().subscribe(_ -> requestLayout());
        var words = new IterateWords(messages, results);
        iterateWords = cursor.iterate().map(iterate -> iterate.flatMap(words::of));
        new RunnerCommands(model).bind(commands);
    }

    /// What adds its parts, from the left to the right, each to be run once: apart, so that no frame takes long.
    public List<Runnable> parts() {
        var views = Piecemeal.rest(panel, 1);
        var table = runners.rest();
        return Stream.of(List.<Runnable>of(() -> controls.getChildren().add(transport), () -> controls.getChildren().add(parameters),
                () -> getChildren().add(runners)),
                table, List.<Runnable>of(() -> getChildren().add(panel), views)).flatMap(List::stream).toList();
    }

    @Override
    protected void layoutChildren() {
        boolean wide = settings.raceViewWide().get();
        double scale = settings.textScale().get();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - controls.minWidth(-1) - getSpacing();
        show(controls, !wide);
        show(runners, !wide);
        show(panel, wide || room >= (TABLE_WIDTH + PANEL_WIDTH) * scale + getSpacing());
        super.layoutChildren();
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /// What is said of the iterate that the mouse points at in a chart, if it does.
    public ObservableValue<Optional<String>> iterateWords() {
        return iterateWords;
    }

    /// What of it enlarged exports paint anew.
    public List<Repaintable> pictures() {
        return panel.pictures();
    }
}
