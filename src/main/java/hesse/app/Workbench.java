package hesse.app;

import hesse.app.Layout.Room;
import hesse.app.background.UiClock;
import hesse.app.background.Workers;
import hesse.app.chooser.FunctionChooser;
import hesse.app.control.Veil;
import hesse.app.cost.CostLabWindow;
import hesse.app.data.DataPane;
import hesse.app.example.FocusedWeights;
import hesse.app.example.NetworkExamples;
import hesse.app.export.ExportJob;
import hesse.app.export.ExportMenu;
import hesse.app.export.ExportSubjects;
import hesse.app.export.Exporter;
import hesse.app.export.MapExport;
import hesse.app.export.ScreenState;
import hesse.app.export.SurfaceExport;
import hesse.app.export.WindowExport;
import hesse.app.formula.FormulaBar;
import hesse.app.formula.FormulaLine;
import hesse.app.formula.LossLine;
import hesse.app.inspector.InspectorView;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.map.GroundWarmup;
import hesse.app.map.MapPictures;
import hesse.app.map.MapView;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.FontBook;
import hesse.app.race.MapCaption;
import hesse.app.race.Playback;
import hesse.app.race.RaceBar;
import hesse.app.race.StepCaption;
import hesse.app.settings.RaceView;
import hesse.app.settings.Settings;
import hesse.app.space.SpaceModel;
import hesse.app.space.WeightPlanes;
import hesse.app.space.WholeCaption;
import hesse.app.space.WholeCurvature;
import hesse.app.spectrum.PresentedSpectrum;
import hesse.app.spectrum.SpectrumPane;
import hesse.app.state.BasinPipeline;
import hesse.app.state.BorderFinder;
import hesse.app.state.CriticalWarmup;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Pipeline;
import hesse.app.state.Results;
import hesse.app.state.StationaryPipeline;
import hesse.app.state.SelectedStep;
import hesse.app.surface.SurfaceFeed;
import hesse.app.surface.SurfaceView;
import hesse.app.symbolic.FormulasPane;
import hesse.app.typeset.Typesetter;
import hesse.document.Catalogue;
import hesse.document.Panes;
import hesse.document.spectrum.SpectralFormula;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.field.kernel.KernelBackend;
import hesse.field.warmup.Warmup;
import hesse.optimize.cost.CostLab;
import hesse.text.Messages;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Everything in the window, put together: the model, what is computed from it, the views, the commands.
///
/// The constructor makes what the first frame needs, the formula and the map; [#addNextPart] the rest, part by part, so that
/// the map needn't wait for it nor the JavaFX thread stand still for long.
public final class Workbench {
    private final Messages messages;
    private final Catalogue catalogue;
    private final Settings settings;
    private final Workers workers;
    private final KernelBackend kernels;
    private final Graphics2DPlayer graphicsPlayer;
    private final GroundPainter painter;
    private final CanvasPlayer player;
    private final UiClock clock;
    private final ExplorationModel model;
    private final Results results = new Results();
    private final BasinPipeline basins;
    private final CursorModel cursor;
    private final DataFocus focus;
    private final FocusedWeights weights;
    private final NetworkExamples network;
    private final SpaceModel space;
    private final StationaryPipeline stationary;
    private final WholeCurvature whole;
    private final WeightPlanes planes;
    private final MapPictures pictures;
    private final MapView map;
    private final SelectedStep step;
    private final Playback playback;
    private final Commands commands;
    private final FormulaBar formulaBar;
    private final StatusBar status;
    private final Layout layout;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Deque<Runnable> missing = new ArrayDeque<>();
    private final Runnable addData = this::addData;
    private Typesetter typesetter;
    private ObservableBooleanValue computing;
    private DataPane data;
    private RaceBar race;
    private SurfaceView surface;
    private DocumentFiles files;

    /// @param fonts   of everything that isn't a control
    /// @param clock   of all timers
    /// @param kernels compute the functions
    public Workbench(Messages messages, Catalogue catalogue, Settings settings, Fonts fonts, Workers workers, UiClock clock,
            KernelBackend kernels) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.settings = settings;
        this.workers = workers;
        this.clock = clock;
        this.kernels = kernels;
        model = new ExplorationModel(catalogue.initial());
        commands = new Commands(messages);
        cursor = new CursorModel(model, results);
        focus = new DataFocus(model, cursor, results);
        basins = new BasinPipeline(model, results, workers);
        space = new SpaceModel(model, cursor, workers);
        planes = new WeightPlanes(model, results, workers);
        playback = new Playback(model, results, settings, clock);
        graphicsPlayer = new Graphics2DPlayer(fonts);
        painter = new GroundPainter(graphicsPlayer);
        player = new CanvasPlayer(new FontBook(), graphicsPlayer::textWidth);
        pictures = new MapPictures(messages, graphicsPlayer::textWidth);
        weights = new FocusedWeights(messages, model, cursor, results, focus);
        network = new NetworkExamples(model, weights, workers);
        whole = new WholeCurvature(messages, model, cursor, weights, workers);
        map = new MapView(messages, model, cursor, focus, network, whole, results, basins, settings, pictures, painter, workers, player,
                this::say);
        var pipeline = new Pipeline(model, results, workers, kernels, clock::nanoTime, map.aspectProperty());
        showAsBusy(map.busyProperty());
        showAsBusy(pipeline.busy());
        showAsBusy(basins.busy());
        stationary = new StationaryPipeline(model, results, workers);
        showAsBusy(stationary.busy());
        showAsBusy(space.busy());
        showAsBusy(planes.busy());
        step = new SelectedStep(messages, model, results, workers,
                Bindings.createBooleanBinding(this::isStepShown, settings.presentation(), settings.raceView()));
        showAsBusy(step.busy());
        formulaBar = new FormulaBar(messages, model, catalogue, settings, commands, clock);
        status = new StatusBar(messages, model, busy, clock);
        var border = new BorderFinder(messages, model, results, cursor, workers, status::say);
        commands.bind(Command.BASIN_BORDER, border::race);
        space.setOnRepeated(() -> status.say(messages.text("formula.plane.repeated")));
        planes.onNone(() -> status.say(messages.text("data.plane.none")));
        status.tellOf(basins, cursor, busy);
        var mapView = Veil.over(map, "map-veil", messages.text("app.veil"), clock, map.stale(), settings.style());
        var captions = new VBox(new WholeCaption(messages, whole, settings), new StepCaption(messages, model, results, step, settings),
                new MapCaption(messages, model, results, settings));
        layout = new Layout(formulaBar, new PresentedSpectrum(messages, model, settings), mapView, captions, status, model, settings);
        missing.addAll(List.of(this::addToolbar, this::addInspector, this::addRace, this::addSurface, addData, this::addFormulaLine,
                this::addFormulas, this::addExport,
                this::addFirstHint));
    }

    /// Has something done once, when the map's first picture is on its way to the screen; at once where no map is to be shown.
    public void whenFirstPictureIsShown(Runnable then) {
        if (model.get().view().panes() == Panes.SURFACE) {
            then.run();
            return;
        }
        var subscription = new Subscription[1];
        subscription[0] = results.landscape().subscribe((_, _) -> {
            subscription[0].unsubscribe();
            then.run();
        });
    }

    /// Adds the next part of the window that isn't there yet, the data first if they are what is to be seen.
    ///
    /// @return whether another one is missing still
    public boolean addNextPart() {
        if (!missing.isEmpty()) {
            boolean data = model.get().view().panes() == Panes.DATA && missing.remove(addData);
            (data ? addData : missing.remove()).run();
        }
        return !missing.isEmpty();
    }

    /// Adds all that is missing at once.
    public void addAllParts() {
        while (addNextPart()) {
            continue;
        }
    }

    private void addToolbar() {
        var toolbar = new Toolbar(messages, model, commands);
        formulaBar.put(toolbar);
        addNext(List.of(formulaBar::fit));
        addNext(toolbar.parts(() -> new ExportMenu(messages, settings, commands)));
    }

    private boolean isStepShown() {
        return settings.presentation().get() || settings.raceView().get() == RaceView.STEP
                || settings.raceView().get() == RaceView.MECHANISM;
    }

    private void addInspector() {
        var inspector = new InspectorView(messages, model, cursor, space, stationary, whole, results, settings, workers, commands);
        layout.put(Room.INSPECTOR, inspector);
        inspector.addFirst("inspector.spectrum", () -> new SpectrumPane(messages, model),
                model.property().map(e -> SpectralFormula.of(e.source()).isPresent()));
        addNext(inspector.sections(this::addNext));
    }

    /// What a gesture has to tell, for some seconds.
    private void say(String sentence) {
        status.say(sentence);
    }

    private void addRace() {
        race = new RaceBar(messages, catalogue, model, cursor, results, focus, step, settings, playback, commands, clock, player,
                graphicsPlayer::textWidth);
        race.iterateWords().subscribe(status::point);
        layout.put(Room.RACE, race);
        addNext(race.parts());
    }

    /// Before all that is missing already.
    private void addNext(List<Runnable> parts) {
        parts.reversed().forEach(missing::addFirst);
    }

    private void addSurface() {
        surface = new SurfaceView(messages, player);
        var isShown = model.property().map(e -> e.view().panes() == Panes.BOTH || e.view().panes() == Panes.SURFACE);
        var feed = new SurfaceFeed(surface, model, cursor, results, basins, settings, pictures.legend(), painter, workers,
                Bindings.createBooleanBinding(isShown::getValue, isShown), map.aspectProperty());
        showAsBusy(feed.busy());
        layout.put(Room.SURFACE, Veil.over(surface, "surface-veil", messages.text("app.veil"), clock, feed.stale(), settings.style()));
    }

    private void addData() {
        data = new DataPane(messages, catalogue, model, cursor, results, focus, weights, network, planes, settings, player, workers);
        layout.put(Room.DATA, data);
    }

    private void addFormulaLine() {
        typesetter = new Typesetter();
        var line = new FormulaLine(messages, model, space, planes, settings, workers, typesetter, formulaBar::retype);
        showAsBusy(line.busy());
        formulaBar.put(line, new LossLine(messages, model, settings, workers, typesetter));
    }

    private void addFormulas() {
        var formulas = new FormulasPane(messages, model, results, cursor, settings, commands, typesetter, workers);
        showAsBusy(formulas.busy());
        layout.put(Room.FORMULAS, formulas);
    }

    /// The window is exported with the surface and the race's chart in it.
    private void addExport() {
        var screen = new ScreenState(model, cursor, results, basins, settings);
        var mapExport = new MapExport(map, pictures, screen, painter, graphicsPlayer);
        var windowExport = new WindowExport(layout::root, map, mapExport,
                Stream.concat(race.pictures().stream(), Stream.of(data.picture())).toList(), graphicsPlayer);
        var job = new ExportJob(settings, workers, messages, status::say);
        showAsBusy(job.busy());
        var exporter = new Exporter(new ExportSubjects(mapExport, new SurfaceExport(surface), windowExport), screen, job);
        commands.bind(Command.EXPORT, exporter::toFile);
        commands.bind(Command.COPY, exporter::toClipboard);
    }

    private void addFirstHint() {
        if (settings.firstHint().get()) {
            status.showFirst(new FirstHint(messages, model, results, playback, settings));
            settings.firstHint().subscribe((_, _) -> {
                status.takeAway();
                layout.root().requestFocus();
            });
        }
    }

    private void showAsBusy(ObservableBooleanValue part) {
        computing = computing == null ? part : Bindings.or(computing, part);
        busy.bind(computing);
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
            loops.loadClasses();
            ground.run();
            critical.run();
            loops.run();
            // Again with the loops that are used from now on.
            ground.run();
            critical.run();
            done.complete(null);
        });
        return done;
    }

    public Parent root() {
        return layout.root();
    }

    /// There may be no data yet: keys work before all is there.
    private void cancelDataDrag() {
        if (data != null) {
            data.cancelDrag();
        }
    }

    /// Connects keys, theme and full screen to the stage that shows [#root].
    public void attach(Stage stage) {
        Scene scene = stage.getScene();
        new SceneTheme(scene, settings);
        files = new DocumentFiles(messages, model, settings, status::say, stage);
        var chooser = new FunctionChooser(messages, catalogue, model, settings, painter, kernels, workers, scene,
                formulaBar.chooserButton(), files::read, commands);
        new Actions(messages, model, cursor, weights, space, planes, results, basins, settings, playback, layout, formulaBar, map,
                this::cancelDataDrag, files, chooser, stage).bind(commands);
        var costs = new CostLabWindow(messages, new CostLab(System::nanoTime), settings, workers, player, graphicsPlayer, commands, stage);
        commands.bind(Command.COST_LAB, costs::show);
        commands.bind(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        commands.listenTo(scene);
    }

    /// Opens a document as if it had been chosen in the dialog. Only after [#attach].
    public void open(Path document) {
        files.read(document);
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
