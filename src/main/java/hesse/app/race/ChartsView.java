package hesse.app.race;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.HoveredIterate;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.chart.ConvergenceChart;
import hesse.figure.chart.ConvergenceChart.Hit;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The convergence charts. The iterate that the mouse is near to becomes the cursor's, in the charts it has a ring.
final class ChartsView extends Region implements Repaintable {
    private static final double REACH = 28;

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final CanvasPlayer player;
    private final RacePictures pictures;
    private final Canvas canvas = new Canvas();
    private final Canvas rings = new Canvas();
    /// As they were painted last.
    private List<ConvergenceChart> charts = List.of();

    ChartsView(Messages messages, ExplorationModel model, CursorModel cursor, Results results, CanvasPlayer player, RacePictures pictures) {
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.player = player;
        this.pictures = pictures;
        setId("convergence-chart");
        setAccessibleText(messages.text("race.chart"));
        setMinSize(200, 120);
        setPrefSize(400, 180);
        rings.setMouseTransparent(true);
        getChildren().addAll(canvas, rings);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> cursor.leaveIterate());
        cursor.iterate().subscribe(_ -> drawRings());
    }

    void redraw() {
        if (isVisible()) {
            requestLayout();
        }
    }

    private void hover(double x, double y) {
        runs().flatMap(runs -> nearest(x, y).map(hit -> new HoveredIterate(runs.drawnRunners(model.get().race()).get(hit.run()), hit.k())))
                .ifPresentOrElse(cursor::hover, cursor::leaveIterate);
    }

    private Optional<Hit> nearest(double x, double y) {
        return charts.stream().flatMap(chart -> chart.nearest(x, y, REACH).stream()).findFirst();
    }

    private Optional<Runs> runs() {
        return results.runs().getValue();
    }

    @Override
    protected void layoutChildren() {
        Stream.of(canvas, rings).forEach(layer -> {
            layer.setWidth(getWidth());
            layer.setHeight(getHeight());
        });
        charts = charts();
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        player.play(picture(charts), canvas.getGraphicsContext2D());
        drawRings();
    }

    private void drawRings() {
        var g = rings.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        var hit = cursor.iterate().get().flatMap(this::hit);
        rings.setVisible(hit.isPresent());
        hit.ifPresent(shown -> player.play(new Picture(charts.stream().flatMap(chart -> chart.highlight(shown).stream()).toList()), g));
    }

    private Optional<Hit> hit(HoveredIterate iterate) {
        return runs().map(runs -> runs.drawnRunners(model.get().race()).indexOf(iterate.runner())).filter(run -> run >= 0).map(run -> new Hit(run, iterate.k()));
    }

    private List<ConvergenceChart> charts() {
        return pictures.charts(new Box(0, 0, getWidth(), getHeight()));
    }

    private static Picture picture(List<ConvergenceChart> charts) {
        return new Picture(charts.stream().flatMap(chart -> chart.marks().stream()).toList());
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public Picture picture() {
        return picture(charts());
    }
}
