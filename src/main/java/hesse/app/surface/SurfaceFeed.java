package hesse.app.surface;

import hesse.app.background.ConflatedTask;
import hesse.app.background.DeferredUpdate;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.map.GroundImages;
import hesse.app.map.MapView;
import hesse.app.map.PlacedImage;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Reading;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.app.state.Settings;
import hesse.document.Point;
import hesse.document.Race;
import hesse.export.GroundPainter;
import hesse.field.Cancellation;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.race.MethodStyle;
import hesse.figure.scale.Landscape;
import hesse.figure.surface.SurfaceSample;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Feeds a [SurfaceView] from the model and the results, and takes its gestures back.
public final class SurfaceFeed {
    private static final int NODES = 161;
    /// Pixels of the drape's longer side: as fine as the surface is on screen.
    private static final double DRAPE = 1024;

    private record SampleKey(Landscape landscape, HeightMode heights) {}

    private final SurfaceView view;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final Settings settings;
    private final ObservableBooleanValue visible;
    private final ConflatedTask<SampleKey, SurfaceSample> samples;
    private final GroundImages drape;
    private final BooleanBinding busy;
    private final DeferredUpdate update;
    private SurfaceSample sample;
    private PlacedImage picture;
    private Race beforeClick;

    /// @param visible whether the surface is on screen; while it isn't nothing is computed for it
    public SurfaceFeed(SurfaceView view, ExplorationModel model, CursorModel cursor, Results results, Settings settings,
            GroundPainter painter, Workers workers, ObservableBooleanValue visible) {
        this.view = view;
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.settings = settings;
        this.visible = visible;
        update = new DeferredUpdate(workers, this::show);
        samples = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, SurfaceFeed::sample, this::arrived);
        drape = new GroundImages(painter, workers, TaskPriority.BACKGROUND, this::arrived);
        busy = samples.busyProperty().or(drape.busyProperty());
        gestures();
        results.landscape().subscribe(_ -> request());
        model.property().subscribe(_ -> request());
        visible.subscribe(_ -> request());
        settings.style().subscribe(style -> {
            view.setStyle(style);
            request();
        });
        cursor.reading().subscribe(_ -> update.request());
        results.runs().subscribe(_ -> update.request());
    }

    /// True while the surface on screen isn't that of the present exploration.
    public ObservableBooleanValue busy() {
        return busy;
    }

    private void gestures() {
        view.setOnHover(cursor::hover);
        view.setOnLeave(cursor::leave);
        view.setOnStart((x, y) -> model.change(e -> e.with(e.race().from(Point.rounded(x, y, results.landscape().getValue().window())))));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> beforeClick = event.getClickCount() == 1 ? model.get().race() : beforeClick);
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
        var landscape = results.landscape().getValue();
        if (landscape == null || !visible.get() || !view.isSupported()) {
            return;
        }
        var exploration = model.get();
        samples.request(new SampleKey(landscape, exploration.view().height()));
        double aspect = landscape.window().width() / landscape.window().height();
        double width = DRAPE * Math.clamp(aspect, 0.25, 1);
        double height = DRAPE * Math.clamp(1 / aspect, 0.25, 1);
        drape.request(MapView.job(exploration, landscape, settings, width, height, 1).without(Layer.CONTOUR_LABELS));
        update.request();
    }

    private void arrived(SurfaceSample made) {
        sample = made;
        update.request();
    }

    private void arrived(PlacedImage made) {
        picture = made;
        update.request();
    }

    /// All at once; what is shown already costs nothing.
    private void show() {
        view.orbitProperty().set(model.get().view().orbit());
        if (sample != null) {
            view.showSample(sample);
            sample = null;
        }
        if (picture != null) {
            view.showDrape(picture.image().shown());
            picture = null;
        }
        showCursor(cursor.reading().getValue());
        showRaces();
    }

    private static void sample(SampleKey key, Cancellation cancellation, Consumer<SurfaceSample> publish) {
        var landscape = key.landscape();
        publish.accept(SurfaceSample.of(landscape.field(), landscape.window(), landscape.statistics().heights(key.heights()), NODES, NODES, cancellation));
    }

    private void showCursor(Reading reading) {
        var layers = model.get().view();
        view.showCursor(reading == null || !visible.get() ? null : new SurfaceCursor(reading.model(), layers.shows(Layer.AXES),
                layers.shows(Layer.MODEL), layers.shows(Layer.TANGENT_PLANE)));
    }

    private void showRaces() {
        view.showRaces(results.runs().getValue().map(this::races).orElse(List.of()));
    }

    private List<SurfaceRace> races(Runs runs) {
        int step = model.get().race().step();
        return runs.tracks().stream().map(track -> new SurfaceRace(track.x(), track.y(), track.at(step), MethodStyle.of(track.method()))).toList();
    }
}
