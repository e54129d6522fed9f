package hesse.app;

import hesse.app.background.UiClock;
import hesse.app.background.Workers;
import hesse.app.chooser.FunctionChooser;
import hesse.app.chooser.ThumbnailPainter;
import hesse.app.control.Veil;
import hesse.app.export.ExportMenu;
import hesse.app.export.ExportSubjects;
import hesse.app.export.Exporter;
import hesse.app.export.MapExport;
import hesse.app.export.ScreenState;
import hesse.app.export.SurfaceExport;
import hesse.app.export.WindowExport;
import hesse.app.formula.FormulaBar;
import hesse.app.inspector.InspectorView;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.map.GroundWarmup;
import hesse.app.map.MapPictures;
import hesse.app.map.MapView;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.DrawingWarmup;
import hesse.app.picture.FontBook;
import hesse.app.race.Playback;
import hesse.app.race.RaceBar;
import hesse.app.state.CriticalWarmup;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Pipeline;
import hesse.app.state.Results;
import hesse.app.state.Settings;
import hesse.app.surface.SurfaceFeed;
import hesse.app.surface.SurfaceView;
import hesse.app.symbolic.FormulasPane;
import hesse.app.typeset.Typesetter;
import hesse.document.Catalogue;
import hesse.document.Panes;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.field.kernel.KernelBackend;
import hesse.field.warmup.Warmup;
import hesse.text.Messages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Everything in the window, put together: the model, what is computed from it, the views, the commands.
public final class Workbench {
    private final Messages messages;
    private final Catalogue catalogue;
    private final Settings settings;
    private final Workers workers;
    private final KernelBackend kernels;
    private final GroundPainter painter;
    private final ExplorationModel model;
    private final Results results = new Results();
    private final CursorModel cursor;
    private final MapView map;
    private final SurfaceView surface;
    private final Playback playback;
    private final Commands commands;
    private final FormulaBar formulaBar;
    private final StatusBar status;
    private final Layout layout;
    private final Exporter exporter;
    private final ObservableBooleanValue busy;

    /// @param clock   of all timers
    /// @param kernels compute the functions
    public Workbench(Messages messages, Catalogue catalogue, Settings settings, Workers workers, UiClock clock, KernelBackend kernels) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.settings = settings;
        this.workers = workers;
        this.kernels = kernels;
        model = new ExplorationModel(catalogue.initial());
        commands = new Commands(messages);
        cursor = new CursorModel(model, results);
        playback = new Playback(model, results, settings, clock);
        var graphicsPlayer = new Graphics2DPlayer(new Fonts());
        painter = new GroundPainter(graphicsPlayer);
        var player = new CanvasPlayer(new FontBook(), graphicsPlayer::textWidth);
        var pictures = new MapPictures(messages, graphicsPlayer::textWidth);
        map = new MapView(model, cursor, results, settings, pictures, painter, workers, player);
        var pipeline = new Pipeline(model, results, workers, kernels, map.aspectProperty());
        surface = new SurfaceView(messages, player);
        var surfaceShown = model.property().map(e -> e.view().panes() != Panes.MAP);
        var feed = new SurfaceFeed(surface, model, cursor, results, settings, painter, workers, Bindings.createBooleanBinding(surfaceShown::getValue, surfaceShown), map.aspectProperty());
        var toolbar = new Toolbar(messages, model, commands, new ExportMenu(messages, settings, commands));
        formulaBar = new FormulaBar(messages, model, catalogue, commands, clock, toolbar);
        var formulas = new FormulasPane(messages, model, results, cursor, settings, commands, new Typesetter(), workers);
        busy = map.busyProperty().or(pipeline.busy()).or(feed.busy()).or(formulas.busy());
        status = new StatusBar(messages, model, busy, clock);
        var race = new RaceBar(messages, model, results, settings, playback, commands, player, graphicsPlayer::textWidth);
        var mapView = Veil.over(map, "map-veil", messages.text("app.veil"), clock, map.stale(), settings.style());
        var surfaceView = Veil.over(surface, "surface-veil", messages.text("app.veil"), clock, feed.stale(), settings.style());
        layout = new Layout(formulaBar, formulas, mapView, surfaceView, new InspectorView(messages, model, cursor, results, workers, commands),
                race, status, model, settings);
        var screen = new ScreenState(model, cursor, results, settings);
        var mapExport = new MapExport(map, pictures, screen, painter, graphicsPlayer);
        var windowExport = new WindowExport(layout::root, map, mapExport, List.of(race.chart()), graphicsPlayer);
        exporter = new Exporter(new ExportSubjects(mapExport, new SurfaceExport(surface), windowExport), screen, workers, messages, status::say);
    }

    /// Has the JIT compile, in the background, what every picture needs; called once, when the window is there.
    ///
    /// @return completed when all of it is warm, never if the window is closed before
    public CompletableFuture<Void> warmUp() {
        var done = new CompletableFuture<Void>();
        workers.startWhenIdle(cancellation -> {
            var ground = new GroundWarmup(painter, kernels, cancellation);
            var critical = new CriticalWarmup(kernels, cancellation);
            var loops = new Warmup(kernels, cancellation);
            var drawing = new DrawingWarmup(layout.root(), cancellation);
            loops.loadClasses();
            drawing.run();
            ground.run();
            critical.run();
            loops.run();
            // Again with the loops that are used from now on.
            ground.run();
            critical.run();
            drawing.run();
            done.complete(null);
        });
        return done;
    }

    public Parent root() {
        return layout.root();
    }

    /// Connects keys, theme and full screen to the stage that shows [#root].
    public void attach(Stage stage) {
        Scene scene = stage.getScene();
        new SceneTheme(scene, settings);
        var files = new DocumentFiles(messages, model, settings, status::say, stage);
        var chooser = new FunctionChooser(messages, catalogue, model, settings, new ThumbnailPainter(painter, kernels), workers,
                formulaBar.chooserButton(), files::read);
        new Actions(messages, model, cursor, results, settings, playback, exporter, layout, formulaBar, map, files, chooser, stage).bind(commands);
        commands.bind(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        commands.listenTo(scene);
    }

    public ExplorationModel model() {
        return model;
    }

    public CursorModel cursor() {
        return cursor;
    }

    public Results results() {
        return results;
    }

    public MapView map() {
        return map;
    }

    /// True while anything is computed for the present exploration.
    public boolean isBusy() {
        return busy.get();
    }
}
