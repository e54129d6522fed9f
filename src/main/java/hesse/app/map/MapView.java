package hesse.app.map;

import hesse.app.background.TaskPriority;
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
import hesse.document.Exploration;
import hesse.export.GroundPainter;
import hesse.export.GroundSpec;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.TextMeasure;
import hesse.figure.basin.BasinPicture;
import hesse.figure.map.ContourMarks;
import hesse.figure.map.CriticalPointMarks;
import hesse.figure.scale.Landscape;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The function from above.
///
/// The ground is an image of some window, put where that window lies now: while a new one is computed the old one pans
/// and zooms along. Over it lie canvases, from the one that changes least to the one that changes with the mouse.
public final class MapView extends Region {
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final DataFocus focus;
    private final NetworkExamples network;
    private final WholeCurvature whole;
    private final Results results;
    private final BasinPipeline basins;
    private final Settings settings;
    private final MapPictures pictures;
    private final GroundImages ground;
    private final ImageView groundView = new ImageView();
    private final Pane groundPane = new Pane(groundView);
    private final List<Layer2D> layers;
    private final MapGestures gestures;
    private final EigenvectorHandles handles;
    private final DirectionHandle direction;
    private final ReadOnlyDoubleWrapper aspect = new ReadOnlyDoubleWrapper(Double.NaN);
    private final TextMeasure measure;
    private final GroundInputs basis = new GroundInputs();
    private final ReadOnlyObjectWrapper<Landscape> pictured = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<BasinPicture>> picturedBasins = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding stale;
    private PlacedImage placed;
    /// What is asked for, and the symbols that its labels keep clear of.
    private GroundSpec requested;
    private List<Box> symbols = List.of();

    /// @param say told what people have to know about a gesture
    public MapView(Messages messages, ExplorationModel model, CursorModel cursor, DataFocus focus, NetworkExamples network, WholeCurvature whole, Results results, BasinPipeline basins, Settings settings, MapPictures pictures,
            GroundPainter painter, Workers workers, CanvasPlayer player, Consumer<String> say) {
        this.model = model;
        this.cursor = cursor;
        this.focus = focus;
        this.network = network;
        this.whole = whole;
        this.results = results;
        this.basins = basins;
        this.settings = settings;
        this.pictures = pictures;
        setId("map");
        setMinSize(120, 120);
        measure = player.measure();
        ground = new GroundImages(painter, workers, TaskPriority.INTERACTIVE, this::place);
        var frame = new Layer2D(player, () -> pictures.frame(model.get(), results, shownBasins(), projection(), settings.style().get()));
        var points = new Layer2D(player, () -> isInStep() ? pictures.points(model.get(), results, shownBasins(), projection(), settings.style().get()) : Picture.EMPTY);
        var marks = new Layer2D(player, this::cursorPicture);
        var examples = new Layer2D(player, () -> isInStep() ? examples(projection()) : Picture.EMPTY);
        layers = List.of(frame, examples, points, marks);
        groundPane.setMouseTransparent(true);
        groundPane.setClip(new Rectangle());
        getChildren().add(groundPane);
        layers.forEach(layer -> getChildren().add(layer.canvas()));
        // At once, not with the next layout: people wait for it.
        results.surveyed().subscribe(_ -> requestGround());
        redraw(model.property(), frame, examples, points, marks);
        redraw(settings.style(), frame, examples, points, marks);
        redraw(results.landscape(), frame, examples, marks);
        redraw(focus.shown(), examples);
        redraw(focus.weights(), examples);
        redraw(focus.example(), examples);
        redraw(network.reading(), examples);
        basins.picture().subscribe(_ -> requestGround());
        redraw(results.criticalPoints(), frame, points);
        results.criticalPoints().subscribe(_ -> clearLabels());
        model.property().subscribe(_ -> clearLabels());
        redraw(results.report(), frame, points);
        redraw(results.runs(), points);
        redraw(results.stationary(), points);
        redraw(cursor.reading(), marks);
        redraw(whole.reading(), marks);
        redraw(cursor.iterate());
        redraw(picturedBasins, frame, points, marks);
        stale = Bindings.createBooleanBinding(() -> pictured.get() == null || !results.isOf(model.get().source(), pictured.get().field())
                || !basins.isPresent(picturedBasins.get()), model.property(), results.surveyed(), pictured, picturedBasins);
        gestures = new MapGestures(this, model, cursor, results, () -> say.accept(messages.text("map.zoom.limit")));
        handles = new EigenvectorHandles(messages, model, cursor, this::projection);
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

    /// True while the picture of another function than the exploration's is on screen, or of another runner's basins, or none yet. An old window's picture of the
    /// same function pans and zooms along and is as true as the new one.
    public ObservableBooleanValue stale() {
        return stale;
    }

    /// The ground's lines with their labels, in pixels from its upper left corner; none before the first sharp picture.
    public Picture lines() {
        return placed == null ? Picture.EMPTY : placed.lines();
    }

    /// What examples of a loss do to H, drawn on this map.
    public Picture examples(PlaneProjection map) {
        return pictures.examples(focus, network, model.get(), cursor.reading().get() != null, map, settings.style().get());
    }

    /// The boxes of the symbols over the ground, as the lines.
    public List<Box> symbols() {
        return placed == null ? List.of() : symbols(placed.spec().landscape());
    }

    private List<Box> symbols(Landscape ground) {
        return symbols(ground, model.get(), results, inside(), settings);
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
        return new PlaneProjection(Pipeline.shownWindow(model.get(), aspect.get()), inside.left(), inside.top(), inside.width(), inside.height());
    }

    private Box inside() {
        return pictures.legend().inside(new Box(0, 0, getWidth(), getHeight()), model.get(), settings.style().get());
    }

    /// Those on screen, if they are the selected runner's.
    private Optional<BasinPicture> shownBasins() {
        return picturedBasins.get().filter(shown -> basins.isPresent(Optional.of(shown)));
    }

    private Picture cursorPicture() {
        if (!isInStep()) {
            return Picture.EMPTY;
        }
        var map = projection();
        var style = settings.style().get();
        var atCursor = pictures.cursor(cursor.reading().getValue(), model.get(), results, shownBasins(), map, style);
        return cursor.iterate().get().map(iterate -> atCursor.under(pictures.iterate(iterate, results, map, style))).orElse(atCursor).under(whole(map));
    }

    /// What the plane hides of the whole H, above this map.
    public Picture whole(PlaneProjection map) {
        return pictures.whole(whole.reading().get(), model.get(), map, settings.style().get());
    }

    /// Whether the ground is that of the function that everything else belongs to. It isn't where the map was hidden while the
    /// surface has gone on to another function.
    private boolean isInStep() {
        return pictured.get() != null && pictured.get().field() == results.field().get();
    }

    private void place(PlacedImage image) {
        placed = image;
        groundView.setImage(image.image().shown());
        ground.shown();
        pictured.set(image.spec().landscape());
        picturedBasins.set(image.spec().basins());
        results.showPicture(image.spec().landscape());
        layOutAlone();
        clearLabels();
    }

    /// Critical points come later than the ground, or are shown later: if one of their symbols is on a label, that one is
    /// placed anew.
    private void clearLabels() {
        if (placed != null && placed.sharp() && placed.spec().withSymbols(List.of()).equals(requested)) {
            var known = symbols();
            if (!known.equals(symbols) && ContourMarks.isAnyLabelOn(known, placed.lines(), measure)) {
                symbols = known;
                ground.request(requested.withSymbols(symbols));
            }
        }
    }

    /// The boxes of the critical points' symbols that are known and shown on a map of this landscape and size.
    public static List<Box> symbols(Landscape landscape, Exploration exploration, Results results, Box inside, Settings settings) {
        var found = results.criticalPoints().get().filter(_ -> landscape.field() == results.field().get() && exploration.view().shows(Layer.CRITICAL_POINTS));
        return found.map(points -> CriticalPointMarks.boxes(points.points(), new PlaneProjection(landscape.window(), 0, 0, inside.width(), inside.height()),
                settings.style().get())).orElse(List.of());
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
        requestGround();
        var map = projection();
        layoutGround(map);
        layers.forEach(layer -> layer.layout(getWidth(), getHeight()));
        handles.place(map, settings.style().get().scale());
        direction.place(map, settings.style().get());
    }

    private void layoutGround(PlaneProjection map) {
        groundPane.resizeRelocate(map.left(), map.top(), map.width(), map.height());
        var clip = (Rectangle) groundPane.getClip();
        clip.setWidth(map.width());
        clip.setHeight(map.height());
        if (placed != null) {
            var window = placed.window();
            groundView.setX(map.toPixelX(window.xMin()) - map.left());
            groundView.setY(map.toPixelY(window.yMax()) - map.top());
            groundView.setFitWidth(window.width() * map.xScale());
            groundView.setFitHeight(window.height() * map.yScale());
            groundView.setSmooth(!window.equals(map.window()) || !placed.sharp());
        }
    }

    private void requestGround() {
        var landscape = results.surveyed().get();
        if (landscape == null || getScene() == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        results.awaitPicture();
        var exploration = model.get();
        var inside = inside();
        // The function before has no business with a new one's view: its picture pans along, and isn't painted anew.
        var known = basins.on(landscape);
        if (basis.changesTo(exploration.source(), exploration.view(), landscape, known.orElse(null), settings.style().get(), inside.width(), inside.height(), outputScale())
                && results.isSurveyed(exploration.source()) && !isBeingReshaped(landscape)) {
            var spec = spec(exploration, landscape, known, settings, inside.width(), inside.height(), outputScale());
            if (!spec.equals(requested)) {
                requested = spec;
                symbols = symbols(landscape);
            }
            ground.request(spec.withSymbols(symbols));
            basins.fit(spec.width(), spec.height());
        }
    }

    /// Whether the map has another shape since this landscape's picture was asked for: that of its window in the new shape is on its
    /// way, and to paint the old one first would only delay it. One that was surveyed since is shown, or none would be in a long gesture.
    private boolean isBeingReshaped(Landscape landscape) {
        return requested != null && requested.landscape() == landscape && !landscape.window().equals(Pipeline.shownWindow(model.get(), aspect.get()));
    }

    /// What the ground of this size shows.
    public static GroundSpec spec(Exploration exploration, Landscape landscape, Optional<BasinPicture> basins, Settings settings, double width, double height, double pixelScale) {
        var view = exploration.view();
        return new GroundSpec(landscape, view.colourBy(), view.height(), view.layers(), settings.style().get(),
                (int) Math.max(1, Math.rint(width * pixelScale)), (int) Math.max(1, Math.rint(height * pixelScale)), pixelScale).with(basins);
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }
}
