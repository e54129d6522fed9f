package hesse.app.surface;

import hesse.app.background.ConflatedTask;
import hesse.app.background.DeferredUpdate;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.map.GroundImages;
import hesse.app.map.GroundPane;
import hesse.app.map.MapLegend;
import hesse.app.map.PlacedImage;
import hesse.app.settings.Settings;
import hesse.app.state.BasinPipeline;
import hesse.app.state.CursorModel;
import hesse.app.state.CursorReading;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Pipeline;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.document.Panes;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Source;
import hesse.export.GroundPainter;
import hesse.field.Cancellation;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.basin.BasinPicture;
import hesse.figure.scale.Landscape;
import hesse.figure.surface.SurfaceSample;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Feeds a [SurfaceView] from the model and the results, and takes its gestures back.
public final class SurfaceFeed {
    private static final int NODES = 161;
    /// Pixels of the drape's longer side for each of the view's, so that it is as fine as the surface is on screen; in steps, lest
    /// every size of the window has a drape of its own.
    private static final double DRAPE = 1.5;
    private static final double LEAST_DRAPE = 512;
    private static final double LARGEST_DRAPE = 1024;
    private static final double DRAPE_STEP = 128;

    private record SampleKey(Landscape landscape, HeightMode heights) {}

    private record Sampled(Landscape landscape, SurfaceSample sample) {}

    private final SurfaceView view;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final BasinPipeline basins;
    private final Settings settings;
    private final ObservableBooleanValue visible;
    private final ConflatedTask<SampleKey, Sampled> samples;
    private final GroundImages drape;
    private final BooleanBinding busy;
    private final DeferredUpdate update;
    private final ReadOnlyObjectWrapper<Landscape> drawn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<BasinPicture>> drapedBasins = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding stale;
    /// What arrived last, and what of it is on the surface.
    private Sampled sampled;
    private PlacedImage draped;
    private Sampled shownSample;
    private PlacedImage shownDrape;
    /// Whose variables' names stand at the axes.
    private Source named;
    private Race beforeClick;

    /// @param visible whether the surface is on screen; while it isn't nothing is computed for it
    /// @param aspect  the map's width over its height, on which the window on screen depends
    public SurfaceFeed(SurfaceView view, ExplorationModel model, CursorModel cursor, Results results, BasinPipeline basins,
            Settings settings,
            MapLegend mapLegend, GroundPainter painter, Workers workers, ObservableBooleanValue visible, ObservableDoubleValue aspect) {
        this.view = view;
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.basins = basins;
        this.settings = settings;
        this.visible = visible;
        update = new DeferredUpdate(workers, this::show);
        samples = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, SurfaceFeed::sample, this::arrived);
        drape = new GroundImages(painter, workers, TaskPriority.BACKGROUND, this::arrived);
        busy = samples.busyProperty().or(drape.busyProperty()).or(view.completeProperty().not());
        gestures();
        var legend = new SurfaceLegend(mapLegend, model, results, drapedBasins::get);
        Runnable explain = () -> view.explain(legend);
        model.property().map(Exploration::view).subscribe(explain);
        drapedBasins.subscribe(explain);
        results.landscape().subscribe(explain);
        stale = Bindings.createBooleanBinding(() -> visible.get() && view.isSupported()
                && !(view.completeProperty().get() && isPresent(drawn.get(), aspect.get()) && basins.isPresent(drapedBasins.get())),
                visible, view.completeProperty(), drawn, drapedBasins, model.property(), results.surveyed(), aspect);
        results.surveyed().subscribe(_ -> request());
        basins.picture().subscribe(_ -> request());
        results.landscape().subscribe(_ -> update.request());
        model.property().subscribe(_ -> request());
        visible.subscribe(_ -> request());
        view.layoutBoundsProperty().subscribe(_ -> request());
        settings.style().subscribe(style -> {
            view.setStyle(style);
            request();
        });
        cursor.reading().subscribe(_ -> update.request());
        cursor.iterate().subscribe(_ -> update.request());
        results.runs().subscribe(_ -> update.request());
    }

    /// True while the surface on screen isn't that of the present exploration.
    public ObservableBooleanValue busy() {
        return busy;
    }

    /// True while the surface of another function or window than the exploration's is on screen, or other basins, or none yet.
    public ObservableBooleanValue stale() {
        return stale;
    }

    private boolean isPresent(Landscape landscape, double aspect) {
        return landscape != null && results.isOf(model.get().source(), landscape.field())
                && landscape.window().equals(Pipeline.shownWindow(model.get(), aspect));
    }

    private void gestures() {
        view.setOnHover(cursor::hover);
        view.setOnLeave(cursor::leave);
        view.setOnStart((x, y) -> model.change(e -> e.with(e.race().from(Point.rounded(x, y, results.landscape().get().window())))));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> beforeClick = event.getClickCount() == 1 ? model.get().race()
                : beforeClick);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::keepStart);
        view.setOnOrbit(orbit -> model.slide(e -> e.with(e.view().with(orbit))));
    }

    /// The first click of a double click is no start.
    private void keepStart(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            model.change(e -> e.with(beforeClick));
        }
    }

    private void request() {
        var landscape = results.surveyed().get();
        // The function before isn't drawn in a new one's view, and nothing before there is room for it.
        if (landscape == null || !visible.get() || view.getWidth() == 0 || !view.isSupported()
                || !results.isSurveyed(model.get().source())) {
            return;
        }
        if (isAlone()) {
            results.awaitPicture();
        }
        var exploration = model.get();
        samples.request(new SampleKey(landscape, exploration.view().height()));
        double aspect = landscape.window().width() / landscape.window().height();
        double longer = drapeSide(exploration.view().orbit().zoom());
        double width = longer * Math.clamp(aspect, 0.25, 1);
        double height = longer * Math.clamp(1 / aspect, 0.25, 1);
        drape.request(GroundPane.spec(exploration, landscape, basins.on(landscape), settings, width, height, 1)
                .without(Layer.CONTOUR_LABELS));
        update.request();
    }

    private double drapeSide(double zoom) {
        double wanted = DRAPE * zoom * Math.max(view.getWidth(), view.getHeight());
        return Math.clamp(DRAPE_STEP * Math.ceil(wanted / DRAPE_STEP), LEAST_DRAPE, LARGEST_DRAPE);
    }

    /// Whether there is no map on screen.
    private boolean isAlone() {
        return model.get().view().panes() == Panes.SURFACE;
    }

    private void arrived(Sampled made) {
        sampled = made;
        update.request();
    }

    private void arrived(PlacedImage made) {
        draped = made;
        update.request();
    }

    /// All at once; what is shown already costs nothing.
    private void show() {
        view.orbitProperty().set(model.get().view().orbit());
        showPicture();
        showCursor(cursor.reading().getValue());
        showRaces();
    }

    /// Shape and colours belong together, and to the landscape that everything else on screen is of.
    private void showPicture() {
        if (sampled == null || draped == null || sampled.landscape() != draped.spec().landscape()) {
            return;
        }
        if (isAlone()) {
            results.showPicture(sampled.landscape());
        }
        if (sampled.landscape() == results.landscape().get()) {
            if (sampled != shownSample) {
                shownSample = sampled;
                view.showSample(sampled.sample());
            }
            var source = model.get().source();
            if (source != named && results.isOf(source, sampled.landscape().field())) {
                named = source;
                view.name(source.axisNames());
            }
            if (draped != shownDrape) {
                shownDrape = draped;
                view.showDrape(draped.image().shown());
                drape.shown();
                drapedBasins.set(draped.spec().basins());
            }
            drawn.set(sampled.landscape());
        }
    }

    private boolean isInStep() {
        return drawn.get() != null && drawn.get().field() == results.field().get();
    }

    private static void sample(SampleKey key, Cancellation cancellation, Consumer<Sampled> publish) {
        var landscape = key.landscape();
        publish.accept(new Sampled(landscape,
                SurfaceSample.of(landscape.pictured(), landscape.window(), landscape.statistics().heights(key.heights()), NODES, NODES,
                        cancellation)));
    }

    private void showCursor(CursorReading reading) {
        var layers = model.get().view();
        view.showCursor(reading == null || !visible.get() || !isInStep() ? null
                : new SurfaceCursor(reading.model(), layers.shows(Layer.AXES),
                layers.shows(Layer.MODEL), layers.shows(Layer.TANGENT_PLANE)));
    }

    private void showRaces() {
        view.showRaces(results.runs().get().filter(_ -> isInStep())
                .map(runs -> new SurfaceRaces(runs, model.get(), results.landscape().get().window(), settings.style().get())
                .all(cursor.iterate().get())).orElse(List.of()));
    }
}
