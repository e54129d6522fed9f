package hesse.app.race;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.HoveredIterate;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.document.Race;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.chart.IterateChart;
import hesse.figure.chart.IterateChart.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Charts of the runs. The iterate that the mouse is near to becomes the cursor's, in all charts it has a ring.
final class ChartsView extends Region implements Repaintable {
    private static final double REACH = 28;

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final CanvasPlayer player;
    private final Function<Box, List<IterateChart>> painter;
    private final BiFunction<Runs, Race, List<Integer>> runners;
    private final Canvas canvas = new Canvas();
    private final Canvas rings = new Canvas();
    /// As they were painted last.
    private List<IterateChart> charts = List.of();

    /// @param painter makes the charts for a box of this region's size
    /// @param runners the index in the race of each run of the charts
    ChartsView(String id, String accessibleText, ExplorationModel model, CursorModel cursor, Results results, CanvasPlayer player,
            Function<Box, List<IterateChart>> painter,
            BiFunction<Runs, Race, List<Integer>> runners) {
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.player = player;
        this.painter = painter;
        this.runners = runners;
        setId(id);
        setAccessibleText(accessibleText);
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
        runs().flatMap(runs -> nearest(x, y)
                .map(hit -> new HoveredIterate(runners.apply(runs, model.get().race()).get(hit.run()), hit.k())))
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
        return runs().map(runs -> runners.apply(runs, model.get().race()).indexOf(iterate.runner())).filter(run -> run >= 0)
                .map(run -> new Hit(run, iterate.k()));
    }

    private List<IterateChart> charts() {
        return painter.apply(new Box(0, 0, getWidth(), getHeight()));
    }

    private static Picture picture(List<IterateChart> charts) {
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
