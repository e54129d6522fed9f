package hesse.app.race;

import hesse.app.ExplorationModel;
import hesse.app.Results;
import hesse.app.Settings;
import hesse.app.picture.CanvasPlayer;
import hesse.figure.ConvergenceChart;
import hesse.figure.Picture;
import hesse.text.Messages;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The convergence chart on a canvas of its own size.
final class ChartView extends Region {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Settings settings;
    private final CanvasPlayer player;
    private final Canvas canvas = new Canvas();

    ChartView(Messages messages, ExplorationModel model, Results results, Settings settings, CanvasPlayer player) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.settings = settings;
        this.player = player;
        setId("convergence-chart");
        setAccessibleText(messages.text("race.chart"));
        setMinSize(240, 120);
        setPrefSize(400, 180);
        getChildren().add(canvas);
        results.duel().subscribe(this::requestLayout);
        model.property().subscribe(this::requestLayout);
        settings.style().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        results.duel().getValue().ifPresent(duel -> player.play(new Picture(ConvergenceChart.marks(
                duel.both(), model.get().race().step(), getWidth(), getHeight(), settings.style().getValue(), messages)), g));
    }
}
