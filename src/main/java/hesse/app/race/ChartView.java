package hesse.app.race;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.Settings;
import hesse.curvature.CriticalPoints;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.race.ConvergenceChart;
import hesse.figure.race.ConvergenceChart.Quantity;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The convergence chart on a canvas of its own size.
final class ChartView extends Region implements Repaintable {
    private static final double LEAST_WIDTH = 200;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final Settings settings;
    private final CanvasPlayer player;
    private final TextMeasure measure;
    private final Canvas canvas = new Canvas();

    ChartView(Messages messages, ExplorationModel model, Results results, Settings settings, CanvasPlayer player, TextMeasure measure) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.settings = settings;
        this.player = player;
        this.measure = measure;
        setId("convergence-chart");
        setAccessibleText(messages.text("race.chart"));
        setMinSize(240, 120);
        setPrefSize(400, 180);
        getChildren().add(canvas);
        results.runs().subscribe(_ -> requestLayout());
        model.property().subscribe(_ -> requestLayout());
        results.criticalPoints().subscribe(_ -> requestLayout());
        settings.style().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        player.play(picture(), g);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public Picture picture() {
        return results.runs().getValue().map(this::picture).orElse(Picture.EMPTY);
    }

    /// Both charts side by side, or only the gradient's where there is no room for two.
    private Picture picture(Runs runs) {
        var style = settings.style().getValue();
        boolean both = getWidth() >= style.px(2 * LEAST_WIDTH);
        double width = both ? getWidth() / 2 : getWidth();
        var marks = new ArrayList<>(chart(runs, Quantity.GRADIENT_NORM, new Box(0, 0, width, getHeight()), style));
        if (both) {
            marks.addAll(chart(runs, Quantity.EXCESS, new Box(width, 0, width, getHeight()), style));
        }
        return new Picture(marks);
    }

    private List<Mark> chart(Runs runs, Quantity quantity, Box box, Style style) {
        var known = results.criticalPoints().getValue().map(CriticalPoints::points).orElse(List.of());
        return ConvergenceChart.marks(runs.tracks(), model.get().race().step(), quantity, known, box, style,
                measure, messages);
    }
}
