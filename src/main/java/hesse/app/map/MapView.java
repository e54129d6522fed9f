package hesse.app.map;

import hesse.app.background.Workers;
import hesse.app.example.NetworkExamples;
import hesse.app.picture.CanvasPlayer;
import hesse.app.settings.Settings;
import hesse.app.space.WholeCurvature;
import hesse.app.state.BasinPipeline;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Pipeline;
import hesse.app.state.Results;
import hesse.export.GroundPainter;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;

/// The function from above.
///
/// Over the [GroundPane] lie canvases, from the one that changes least to the one that changes with the mouse.
public final class MapView extends Region {

    /// What examples did to H on a map; null before the first.
    private record ShownExamples(PlaneProjection map, Picture picture) {}

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final DataFocus focus;
    private final NetworkExamples network;
    private final WholeCurvature whole;
    private final Results results;
    private final Settings settings;
    private final MapPictures pictures;
    private final GroundPane ground;
    private final List<Layer2D> layers;
    private final MapGestures gestures;
    private final EigenvectorHandles handles;
    private final DirectionHandle direction;
    private final ReadOnlyDoubleWrapper aspect = new ReadOnlyDoubleWrapper(Double.NaN);
    private ShownExamples shownExamples = new ShownExamples(null, Picture.EMPTY);

    /// @param say told what people have to know about a gesture
    public MapView(Messages messages, ExplorationModel model, CursorModel cursor, DataFocus focus, NetworkExamples network,
            WholeCurvature whole, Results results, BasinPipeline basins, Settings settings, MapPictures pictures,
            GroundPainter painter, Workers workers, CanvasPlayer player, Consumer<String> say) {
        this.model = model;
        this.cursor = cursor;
        this.focus = focus;
        this.network = network;
        this.whole = whole;
        this.results = results;
        this.settings = settings;
        this.pictures = pictures;
        setId("map");
        setMinSize(120, 120);
        ground = new GroundPane(model, results, basins, settings, player.measure(), painter, workers, this::inside, aspect::get);
        var frame = new Layer2D(player,
                () -> pictures.frame(model.get(), results, ground.presentBasins(), projection(), settings.style().get()));
        var points = new Layer2D(player, () -> ground.isInStep()
                ? pictures.points(model.get(), results, ground.presentBasins(), projection(), settings.style().get()) : Picture.EMPTY);
        var marks = new Layer2D(player, this::cursorPicture);
        var examples = new Layer2D(player, this::examplesPicture);
        layers = List.of(frame, examples, points, marks);
        getChildren().add(ground);
        layers.forEach(layer -> getChildren().add(layer.canvas()));
        redraw(model.property(), frame, examples, points, marks);
        redraw(settings.style(), frame, examples, points, marks);
        redraw(results.landscape(), frame, examples, marks);
        redraw(focus.shown(), examples);
        redraw(focus.weights(), examples);
        redraw(focus.example(), examples);
        redraw(network.reading(), examples);
        redraw(results.criticalPoints(), frame, points);
        redraw(results.report(), frame, points);
        redraw(results.runs(), points);
        redraw(results.stationary(), points);
        redraw(cursor.reading(), marks);
        redraw(whole.reading(), marks);
        redraw(cursor.iterate());
        redraw(ground.basins(), frame, points, marks);
        redraw(ground.placed());
        gestures = new MapGestures(this, model, cursor, results, () -> say.accept(messages.text("map.zoom.limit")));
        handles = new EigenvectorHandles(messages, model, cursor, results, this::projection);
        direction = new DirectionHandle(messages, model, cursor, results, this::projection);
        getChildren().addAll(handles.node(), direction.node());
    }

    private void redraw(javafx.beans.value.ObservableValue<?> when, Layer2D... stale) {
        when.subscribe(_ -> {
            List.of(stale).forEach(Layer2D::invalidate);
            layOutAlone();
        });
    }

    /// The map's width over its height in pixels.
    public ReadOnlyDoubleProperty aspectProperty() {
        return aspect.getReadOnlyProperty();
    }

    /// True until the sharp picture of the present exploration is shown.
    public ReadOnlyBooleanProperty busyProperty() {
        return ground.busyProperty();
    }

    /// True while the picture of another function than the exploration's is on screen, or of another runner's basins, or none yet. An old
    /// window's picture of the same function pans and zooms along and is as true as the new one.
    public ObservableBooleanValue stale() {
        return ground.stale();
    }

    /// The ground's lines with their labels, in pixels from its upper left corner; none before the first sharp picture.
    public Picture lines() {
        return ground.lines();
    }

    /// The boxes of the symbols over the ground, as the lines.
    public List<Box> symbols() {
        return ground.symbols();
    }

    /// What examples of a loss do to H, drawn on this map.
    public Picture examples(PlaneProjection map) {
        return pictures.examples(focus, network, model.get(), cursor.reading().get() != null, map, settings.style().get());
    }

    /// While examples are changed those of the loss on screen stay till the picture of the new one is there.
    private Picture examplesPicture() {
        var map = projection();
        if (ground.isInStep() && results.shows(model.get().source())) {
            shownExamples = new ShownExamples(map, examples(map));
        }
        return ground.isInStep() && map.equals(shownExamples.map) ? shownExamples.picture : Picture.EMPTY;
    }

    /// Cancels the drag under way, if there is one.
    public void cancelDrag() {
        gestures.cancel();
        handles.cancel();
        direction.cancel();
    }

    /// Where the plane lies in this view.
    public PlaneProjection projection() {
        var inside = inside();
        return new PlaneProjection(Pipeline.shownWindow(model.get(), aspect.get()), inside.left(), inside.top(), inside.width(),
                inside.height());
    }

    private Box inside() {
        return pictures.legend().inside(new Box(0, 0, getWidth(), getHeight()), model.get(), settings.style().get());
    }

    private Picture cursorPicture() {
        if (!ground.isInStep()) {
            return Picture.EMPTY;
        }
        var map = projection();
        var style = settings.style().get();
        var atCursor = pictures.cursor(cursor.reading().getValue(), model.get(), results, ground.presentBasins(), map, style);
        return cursor.iterate().get().map(iterate -> atCursor.under(pictures.iterate(iterate, results, map, style))).orElse(atCursor)
                .under(whole(map));
    }

    /// What the plane hides of the whole H, above this map.
    public Picture whole(PlaneProjection map) {
        return pictures.whole(whole.reading().get(), model.get(), map, settings.style().get());
    }

    /// The room that the map takes doesn't depend on what it shows, so nothing around it is laid out with it.
    private void layOutAlone() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        var inside = inside();
        aspect.set(inside.width() / inside.height());
        ground.request();
        var map = projection();
        ground.layOut(map);
        layers.forEach(layer -> layer.layout(getWidth(), getHeight()));
        handles.place(map, settings.style().get().scale());
        direction.place(map, settings.style().get());
    }
}
