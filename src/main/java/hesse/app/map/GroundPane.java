package hesse.app.map;

import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.settings.Settings;
import hesse.app.state.BasinPipeline;
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
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The map's ground: shading, level lines and their labels.
///
/// It is an image of some window, put where that window lies now: while a new one is computed the old one pans and zooms along.
public final class GroundPane extends Pane {
    private final ExplorationModel model;
    private final Results results;
    private final BasinPipeline pipeline;
    private final Settings settings;
    private final TextMeasure measure;
    private final Supplier<Box> inside;
    private final DoubleSupplier aspect;
    private final GroundImages images;
    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final GroundInputs inputs = new GroundInputs();
    private final ReadOnlyObjectWrapper<PlacedImage> placed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Landscape> landscape = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<BasinPicture>> basins = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding stale;

    /// What is asked for, and the symbols that its labels keep clear of.
    private GroundSpec requested;
    private List<Box> symbols = List.of();

    /// @param inside where the ground lies in its map
    /// @param aspect width over height that the map was laid out with
    GroundPane(ExplorationModel model, Results results, BasinPipeline pipeline, Settings settings, TextMeasure measure,
            GroundPainter painter, Workers workers,
            Supplier<Box> inside, DoubleSupplier aspect) {
        this.model = model;
        this.results = results;
        this.pipeline = pipeline;
        this.settings = settings;
        this.measure = measure;
        this.inside = inside;
        this.aspect = aspect;
        images = new GroundImages(painter, workers, TaskPriority.INTERACTIVE, this::place);
        getChildren().add(view);
        setMouseTransparent(true);
        setClip(clip);
        // At once, not with the next layout: people wait for it.
        results.surveyed().subscribe(_ -> request());
        pipeline.picture().subscribe(_ -> request());
        results.criticalPoints().subscribe(_ -> clearLabels());
        model.property().subscribe(_ -> clearLabels());
        stale = Bindings.createBooleanBinding(() -> landscape.get() == null || !results.isOf(model.get().source(), landscape.get().field())
                || !pipeline.isPresent(basins.get()), model.property(), results.surveyed(), landscape, basins);
    }

    /// What is on screen, null before the first.
    ReadOnlyObjectProperty<PlacedImage> placed() {
        return placed.getReadOnlyProperty();
    }

    /// The basins on screen.
    ReadOnlyObjectProperty<Optional<BasinPicture>> basins() {
        return basins.getReadOnlyProperty();
    }

    /// Those, if they are the selected runner's.
    Optional<BasinPicture> presentBasins() {
        return basins.get().filter(shown -> pipeline.isPresent(Optional.of(shown)));
    }

    /// True until the sharp picture of the present exploration is shown.
    ReadOnlyBooleanProperty busyProperty() {
        return images.busyProperty();
    }

    /// True while what is on screen isn't of the exploration's function, or of another runner's basins, or there is nothing yet.
    ObservableBooleanValue stale() {
        return stale;
    }

    /// Whether it is of the function that everything else belongs to. It isn't where the map was hidden while the surface has
    /// gone on to another function.
    boolean isInStep() {
        return landscape.get() != null && landscape.get().field() == results.field().get();
    }

    /// Its lines with their labels, in pixels from its upper left corner; none before the first sharp picture.
    Picture lines() {
        return placed.get() == null ? Picture.EMPTY : placed.get().lines();
    }

    /// The boxes of the symbols over it, as the lines.
    List<Box> symbols() {
        return placed.get() == null ? List.of() : symbols(placed.get().spec().landscape());
    }

    private List<Box> symbols(Landscape of) {
        return symbols(of, model.get(), results, inside.get(), settings);
    }

    /// The boxes of the critical points' symbols that are known and shown on a map of this landscape and size.
    public static List<Box> symbols(Landscape landscape, Exploration exploration, Results results, Box inside, Settings settings) {
        var found = results.criticalPoints().get()
                .filter(_ -> landscape.field() == results.field().get() && exploration.view().shows(Layer.CRITICAL_POINTS));
        return found.map(points ->
                CriticalPointMarks.boxes(points.points(), new PlaneProjection(landscape.window(), 0, 0, inside.width(), inside.height()),
                settings.style().get())).orElse(List.of());
    }

    /// What a ground of this size shows.
    public static GroundSpec spec(Exploration exploration, Landscape landscape, Optional<BasinPicture> basins, Settings settings,
            double width, double height, double pixelScale) {
        var view = exploration.view();
        return new GroundSpec(landscape, view.colourBy(), view.height(), view.layers(), settings.style().get(),
                (int) Math.max(1, Math.rint(width * pixelScale)), (int) Math.max(1, Math.rint(height * pixelScale)), pixelScale)
                .with(basins);
    }

    private void place(PlacedImage image) {
        placed.set(image);
        view.setImage(image.image().shown());
        images.shown();
        landscape.set(image.spec().landscape());
        basins.set(image.spec().basins());
        results.showPicture(image.spec().landscape());
        clearLabels();
    }

    /// Critical points come later than the ground, or are shown later: if one of their symbols is on a label, that one is
    /// placed anew.
    private void clearLabels() {
        var image = placed.get();
        if (image != null && image.sharp() && image.spec().withSymbols(List.of()).equals(requested)) {
            var known = symbols();
            if (!known.equals(symbols) && ContourMarks.isAnyLabelOn(known, image.lines(), measure)) {
                symbols = known;
                images.request(requested.withSymbols(symbols));
            }
        }
    }

    /// Puts it and its image where they lie on the map now.
    void layOut(PlaneProjection map) {
        resizeRelocate(map.left(), map.top(), map.width(), map.height());
        clip.setWidth(map.width());
        clip.setHeight(map.height());
        if (placed.get() != null) {
            var window = placed.get().window();
            view.setX(map.toPixelX(window.xMin()) - map.left());
            view.setY(map.toPixelY(window.yMax()) - map.top());
            view.setFitWidth(window.width() * map.xScale());
            view.setFitHeight(window.height() * map.yScale());
            view.setSmooth(!window.equals(map.window()) || !placed.get().sharp());
        }
    }

    /// Asks for a new image if anything that it shows has changed.
    void request() {
        var surveyed = results.surveyed().get();
        var room = inside.get();
        if (surveyed == null || getScene() == null || room.width() < 1 || room.height() < 1) {
            return;
        }
        results.awaitPicture();
        var exploration = model.get();
        // The function before has no business with a new one's view: its picture pans along, and isn't painted anew.
        var known = pipeline.on(surveyed);
        if (inputs.changesTo(exploration.source(), exploration.view(), surveyed, known.orElse(null), settings.style().get(), room.width(),
                room.height(), outputScale())
                && results.isSurveyed(exploration.source()) && !isBeingReshaped(surveyed)) {
            var spec = spec(exploration, surveyed, known, settings, room.width(), room.height(), outputScale());
            if (!spec.equals(requested)) {
                requested = spec;
                symbols = symbols(surveyed);
            }
            images.request(spec.withSymbols(symbols));
            pipeline.fit(spec.width(), spec.height());
        }
    }

    /// Whether the map has another shape since this landscape's picture was asked for: that of its window in the new shape is on its
    /// way, and to paint the old one first would only delay it. One that was surveyed since is shown, or none would be in a long gesture.
    private boolean isBeingReshaped(Landscape surveyed) {
        return requested != null && requested.landscape() == surveyed
                && !surveyed.window().equals(Pipeline.shownWindow(model.get(), aspect.getAsDouble()));
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }
}
